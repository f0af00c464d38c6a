"""Where in a text some form of a term may begin.

The text is read as numbers, two code points to each, once from its first and once from its second code
point; the numbers that are the first two code points of some form are the places to look at. The
interpreter runs these loops in C, so that this outruns a regular expression of all forms, one of all
beginnings, and an Aho-Corasick automaton in Python (`tests/benchmarks/matching.py`).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import compress, count

_CODE_POINT = 4
"""Bytes of one in UTF-32."""


@dataclass(frozen=True, slots=True)
class Scanner:
    """Knows how forms begin; made by `scanner`."""

    heads: frozenset[int]
    """The first two code points of each form, as one number."""
    openings: frozenset[str]
    """The first three code points of each form, or the two it has."""
    lengths: dict[str, tuple[int, ...]]
    """By first two code points: how long the forms are that begin so, the longest first."""

    def places(self, text: str) -> list[int]:
        """The positions in `text` at which the opening of some form stands, in order."""
        even = compress(count(0, 2), map(self.heads.__contains__, _pairs(text)))
        odd = compress(count(1, 2), map(self.heads.__contains__, _pairs(text[1:])))
        known = self.openings
        return [
            at for at in sorted([*even, *odd]) if text[at : at + 3] in known or text[at : at + 2] in known
        ]


def scanner(forms: Iterable[str]) -> Scanner:
    """Makes the scanner of `forms`, each at least two code points long."""
    lengths: dict[str, set[int]] = {}
    openings: set[str] = set()
    for form in forms:
        openings.add(form[:3])
        lengths.setdefault(form[:2], set()).add(len(form))
    return Scanner(
        frozenset(_pairs(head)[0] for head in lengths),
        frozenset(openings),
        {head: tuple(sorted(sizes, reverse=True)) for head, sizes in lengths.items()},
    )


def _pairs(text: str) -> memoryview:
    """Each two code points of `text` as one number; a last one without a second is left out."""
    data = memoryview(text.encode("utf-32-le", "surrogatepass"))
    return data[: len(text) // 2 * 2 * _CODE_POINT].cast("Q")
