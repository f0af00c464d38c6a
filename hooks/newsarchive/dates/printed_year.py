"""Years as they are printed: 2021年, 公元618年, 民国二十六年, 98年."""

from collections.abc import Callable

from msgspec import Struct

from newsarchive.dates.context import Reference
from newsarchive.dates.numerals import to_int
from newsarchive.dates.parts import Parts
from newsarchive.model.reading import DateCertainty

_MINGUO = 1911
"""The year before the first of the Republic."""
_LAST_CENTURY = 70
"""Two digits from which a year belongs to the twentieth century."""
_THIS_CENTURY = 9
"""Two digits up to which it belongs to the twenty-first."""


class Year(Struct, frozen=True):
    """A year, how far it can be relied on, and why it is this one."""

    number: int
    certainty: DateCertainty
    reason: str


def printed_year(parts: Parts, known: Reference | None) -> Year | None:
    """The year that is printed; None where none is, or where it lies before the year 1."""
    name = next((name for name in _READERS if name in parts), None)
    return None if name is None or "bce" in parts else _READERS[name](parts[name], known)


def _in_full(text: str, _known: Reference | None) -> Year:
    return Year(to_int(text), DateCertainty.CERTAIN, "printed")


def _of_the_republic(text: str, _known: Reference | None) -> Year:
    return Year(_MINGUO + to_int(text), DateCertainty.CERTAIN, "printed, counted from 1912")


def _of_two_digits(text: str, known: Reference | None) -> Year | None:
    """98年 and 05年 as they stand; 23年 belongs to the last century in which it is not after publication."""
    number, reason = to_int(text), "printed by its last two digits"
    if number <= _THIS_CENTURY or number >= _LAST_CENTURY:
        return Year(number + (1900 if number >= _LAST_CENTURY else 2000), DateCertainty.CERTAIN, reason)
    if known is None:
        return None
    century = known.year // 100 * 100 - (100 if number > known.year % 100 else 0)
    return Year(century + number, known.certainty, f"{reason}, before publication {known.value}")


_READERS: dict[str, Callable[[str, Reference | None], Year | None]] = {
    "year": _in_full,
    "era_year": _in_full,
    "minguo": _of_the_republic,
    "short_year": _of_two_digits,
}
"""By the part that holds the year."""
