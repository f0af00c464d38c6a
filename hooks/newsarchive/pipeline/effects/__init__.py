"""What editors decided, held against what came of it: a decision that took no effect is a problem.

Nothing here knows how a decision is carried out. Each has a law, which says what is so in the article as read
where the decision is in force; whatever stood in its way, it is told with its place.
"""

from newsarchive.pipeline.effects.mentions import check_mentions
from newsarchive.pipeline.effects.passages import check_passages
from newsarchive.pipeline.effects.timeline import check_choices

__all__ = ["check_choices", "check_mentions", "check_passages"]
