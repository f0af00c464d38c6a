"""Whether a quote stands in an article, compared after the fold and without white space."""

from collections.abc import Iterable
from difflib import SequenceMatcher

from msgspec import Struct

from newsarchive.model.reading import Reading
from newsarchive.text import squeezed

NEAR = 0.6
"""Least likeness, from 0 to 1, of a passage that is offered as the one that was meant."""


class Passages(Struct, frozen=True):
    """The texts of one article in which a quote may stand, one line for each block."""

    read: str
    """As read, folded and without white space."""
    printed: str
    """As printed, folded and without white space."""
    shown: str
    """`read` as the page shows it, code point by code point."""

    @staticmethod
    def of(reading: Reading) -> "Passages":
        """The passages of `reading`."""
        return Passages(
            "\n".join(squeezed(block.text) for block in reading.blocks),
            "\n".join(squeezed(block.printed) for block in reading.blocks),
            "\n".join("".join(block.text.split()) for block in reading.blocks),
        )

    def hold(self, quote: str) -> bool:
        """Whether `quote` stands in the article as printed or as read."""
        wanted = squeezed(quote)
        return bool(wanted) and (wanted in self.read or wanted in self.printed)

    def nearest(self, quote: str) -> str:
        """The passage most like `quote`, as the page shows it; empty where none is alike enough."""
        wanted = squeezed(quote)
        match = SequenceMatcher(None, self.read, wanted, autojunk=False).find_longest_match()
        start = max(self.read.rfind("\n", 0, match.a) + 1, match.a - match.b)
        passage = self.read[start : start + len(wanted)].split("\n")[0]
        if match.size < NEAR / 2 * len(wanted) or _likeness(passage, wanted) < NEAR:
            return ""
        return self.shown[start : start + len(passage)]


def difference(passage: str, quote: str) -> tuple[str, str] | None:
    """The only part in which the two differ after the fold, in each of them; None where they differ in more than one."""
    one, other = squeezed(passage), squeezed(quote)
    changes = [
        (one[a:b], other[c:d])
        for kind, a, b, c, d in SequenceMatcher(None, one, other, autojunk=False).get_opcodes()
        if kind != "equal"
    ]
    return changes[0] if len(changes) == 1 else None


def _likeness(one: str, other: str) -> float:
    return SequenceMatcher(None, one, other, autojunk=False).ratio()


def first_article_with(quote: str, articles: Iterable[tuple[str, Passages]]) -> str | None:
    """The id of the first of `articles` in which `quote` stands."""
    return next((article for article, passages in articles if passages.hold(quote)), None)
