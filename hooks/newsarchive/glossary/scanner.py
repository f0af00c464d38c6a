"""Where in a text some form of a term may begin.

Two tables say of the hash of two, and of three, neighbouring characters whether some form begins like that,
and all of a text is asked at once by indexing. What the tables let through by chance is looked at again. This
outruns a regular expression of all forms, one of all beginnings, and an Aho-Corasick automaton in Python
(`tests/benchmarks/matching.py`).
"""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from msgspec import Struct

if TYPE_CHECKING:
    from numpy.typing import NDArray

_BITS = 18
_SLOTS = 1 << _BITS
"""Of each table: small enough for a processor's cache; of 5,000 forms, one place in fifty passes by chance."""

_DROPPED = 32 - _BITS
"""Bits of a hash beyond the number of a slot: the low ones, which are the least mixed."""

_FIRST, _SECOND = 0x9E3779B1, 0x85EBCA77
"""Odd numbers whose bits are spread, by which characters are multiplied before they are added up."""


class Scanner(Struct, frozen=True):
    """Knows how forms begin; made by `scanner`."""

    pairs: "NDArray[Any]"
    """By hash of two code points: whether they may be a form."""
    triples: "NDArray[Any]"
    """By hash of three code points: whether a form may begin with them."""
    openings: frozenset[str]
    """The first three code points of each form, or the two it has."""
    lengths: dict[str, tuple[int, ...]]
    """By first two code points: how long the forms are that begin so, the longest first."""

    def places(self, text: str) -> list[int]:
        """The positions in `text` at which the opening of some form stands, in order."""
        pairs, triples = _hashes(text)
        may_begin = self.pairs.take(pairs) | self.triples.take(triples)
        known = self.openings
        return [
            at
            for at in may_begin.nonzero()[0].tolist()
            if text[at : at + 3] in known or text[at : at + 2] in known
        ]


def scanner(forms: Iterable[str]) -> Scanner:
    """Makes the scanner of `forms`, each at least two code points long."""
    import numpy as np  # noqa: PLC0415 - not loaded where no text is searched

    lengths: dict[str, set[int]] = {}
    openings: set[str] = set()
    for form in forms:
        openings.add(form[:3])
        lengths.setdefault(form[:2], set()).add(len(form))
    tables = []
    for number, size in enumerate((2, 3)):
        slots = _hashes("".join([opening for opening in openings if len(opening) == size]))[number]
        table = np.zeros(_SLOTS, dtype=np.bool_)
        table[slots[::size]] = True
        tables.append(table)
    longest_first = {head: tuple(sorted(sizes, reverse=True)) for head, sizes in lengths.items()}
    return Scanner(tables[0], tables[1], frozenset(openings), longest_first)


def _hashes(text: str) -> "tuple[NDArray[Any], NDArray[Any]]":
    """Of each code point of `text`: the slots of the two, and of the three, that begin with it."""
    import numpy as np  # noqa: PLC0415 - not loaded where no text is searched

    codes = np.frombuffer((text + "\0\0").encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
    pairs: NDArray[np.uint32] = codes[:-2] * np.uint32(_FIRST) + codes[1:-1] * np.uint32(_SECOND)
    return pairs >> np.uint32(_DROPPED), (pairs + (codes[2:] << np.uint32(8))) >> np.uint32(_DROPPED)
