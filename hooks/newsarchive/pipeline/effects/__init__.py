"""Checks that every editorial decision took effect.

A law for each kind of decision states what must be true of the article as read if the decision is in force. The
checks do not know how a decision is carried out, so they catch whatever prevents it, and report its place.
"""

from newsarchive.pipeline.effects.mentions import check_mentions
from newsarchive.pipeline.effects.passages import check_passages
from newsarchive.pipeline.effects.reprints import check_reprints
from newsarchive.pipeline.effects.timeline import check_choices
from newsarchive.pipeline.effects.unrecorded import check_recorded

__all__ = ["check_choices", "check_mentions", "check_passages", "check_recorded", "check_reprints"]
