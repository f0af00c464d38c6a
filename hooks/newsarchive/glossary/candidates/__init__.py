"""Which expressions of the corpus ask for an entry: found (`chains`), measured (`measures`), ranked (`ranking`)."""

from newsarchive.glossary.candidates.ranking import Candidate, suggest

__all__ = ["Candidate", "suggest"]
