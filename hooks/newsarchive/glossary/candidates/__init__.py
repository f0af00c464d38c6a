"""Candidates for new entries: expressions of the corpus, found (`chains`), measured (`measures`), ranked (`ranking`)."""

from newsarchive.glossary.candidates.ranking import Candidate, suggest

__all__ = ["Candidate", "suggest"]
