"""Whether a quote stands in an article, after the fold and without white space."""

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import SequenceMatcher

from newsarchive.model.reading import Reading
from newsarchive.text import squeeze

NEAR = 0.6
"""Share of a quote that must agree for a passage to be offered as the one that was meant."""


@dataclass(frozen=True, slots=True)
class Passages:
    """The texts of one article in which a quote may stand: as read and as printed."""

    read: str
    printed: str

    @staticmethod
    def of(reading: Reading) -> "Passages":
        """The folded and squeezed texts of `reading`."""
        return Passages(
            "\n".join(squeeze(block.text)[0] for block in reading.blocks),
            "\n".join(squeeze(block.printed)[0] for block in reading.blocks),
        )

    def hold(self, quote: str) -> bool:
        """Whether `quote` stands in the article as printed or as read."""
        wanted = squeeze(quote)[0]
        return bool(wanted) and (wanted in self.read or wanted in self.printed)

    def nearest(self, quote: str) -> str:
        """The passage that differs least from `quote`, empty where nothing is like it."""
        wanted = squeeze(quote)[0]
        match = SequenceMatcher(None, self.read, wanted, autojunk=False).find_longest_match()
        start = max(0, match.a - match.b)
        passage = self.read[start : start + len(wanted)].split("\n")[0]
        return passage if match.size >= NEAR / 2 * len(wanted) and _alike(passage, wanted) else ""


def _alike(one: str, other: str) -> bool:
    return SequenceMatcher(None, one, other, autojunk=False).ratio() >= NEAR


def first_article_with(quote: str, articles: Iterable[tuple[str, Passages]]) -> str | None:
    """The id of the first of `articles` in which `quote` stands."""
    return next((article for article, passages in articles if passages.hold(quote)), None)
