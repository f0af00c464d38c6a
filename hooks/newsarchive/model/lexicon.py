"""Words of general Chinese, and how common each is."""

from collections.abc import Mapping

from msgspec import Struct


class Lexicon(Struct, frozen=True):
    """A dictionary of words with their counts in some large body of text."""

    counts: Mapping[str, int]
    """By word."""
    total: int
    """Sum of all counts."""

    def __contains__(self, word: str) -> bool:
        return word in self.counts
