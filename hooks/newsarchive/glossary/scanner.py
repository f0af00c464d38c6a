"""Finds the positions in a text at which a form of a term may begin.

Two tables tell, by the hash of two and of three neighbouring characters, whether a form begins with them; numpy looks
up all positions of a text at once. Positions that pass by chance are filtered out afterwards. This is faster than a
regular expression of all forms or of all beginnings, and than an Aho-Corasick automaton in Python
(`tests/benchmarks/matching.py`).
"""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from msgspec import Struct

if TYPE_CHECKING:
    from numpy.typing import NDArray

_BITS = 18
_SLOTS = 1 << _BITS
"""Of each table: small enough for a processor's cache; with 5,000 forms, one position in fifty passes by chance."""

_DROPPED = 32 - _BITS
"""Low bits of a hash that are dropped, as they are the least mixed."""

_FIRST, _SECOND = 0x9E3779B1, 0x85EBCA77
"""Odd multipliers with well spread bits, for the first and the second character."""


class Scanner(Struct, frozen=True):
    """Knows the beginnings of all forms; made by `scanner`."""

    pairs: "NDArray[Any]"
    """By hash of two code points: whether they may be a whole form."""
    triples: "NDArray[Any]"
    """By hash of three code points: whether a form may begin with them."""
    openings: frozenset[str]
    """The first three code points of each form, or the two it has."""
    lengths: dict[str, tuple[int, ...]]
    """By first two code points: the lengths of the forms that begin with them, the longest first."""

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
    """For each code point of `text`, the slots of the two and of the three code points that start there.

    Returns:
        Two arrays of shape (code points,).
    """
    import numpy as np  # noqa: PLC0415 - not loaded where no text is searched

    codes = np.frombuffer((text + "\0\0").encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
    pairs: NDArray[np.uint32] = codes[:-2] * np.uint32(_FIRST) + codes[1:-1] * np.uint32(_SECOND)
    return pairs >> np.uint32(_DROPPED), (pairs + (codes[2:] << np.uint32(8))) >> np.uint32(_DROPPED)
