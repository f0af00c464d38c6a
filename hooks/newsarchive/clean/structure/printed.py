"""Knows the headline of a printed page that is set in two lines, by their form."""

import re
from collections.abc import Sequence

from newsarchive.clean.labels import SECTION, SPECIAL
from newsarchive.clean.prose import finished
from newsarchive.text import unspaced

_LINE = range(4, 13)
"""Characters of each of the two lines."""
_TWO = 2
_SUBJECT = re.compile(r"[\u3400-\u9fff]{2,5}(?:派出所|消防队|法庭|检察院|司法所|交警|刑警队|居委会|治保会)")
"""An office that is the subject of a headline; a kicker says where it is, too."""
_KICKER = re.compile(
    r".*(?:[:：;]|--)|.*[\s·].*|[(\[■◆●☆◎].*|(?:[\u3400-\u9fff]{2,4}[省市县区]){1,2}[\u3400-\u9fff]{0,8}|.*之[一二三四五六七八九十]"
)
"""What stands above a headline: who or where, a couplet, the name of a column or series."""


def pair_of_halves(lines: Sequence[str]) -> int | None:
    """The number of the first of two lines of a deck, folded, that are one headline above a wrapped text; None without such.

    They are of one length, as a kicker in smaller type seldom is, or an office and what it did; below them stand only
    subtitles behind dashes.
    """
    above = next((at for at, line in enumerate(lines) if line.startswith("--")), len(lines))
    pair = above - _TWO
    return pair if pair >= 0 and _are_halves(lines[pair], lines[pair + 1]) else None


def _are_halves(one: str, other: str) -> bool:
    first, second = unspaced(one), unspaced(other)
    if (first != one) != (second != other) or len(first) not in _LINE or len(second) not in _LINE:
        return False
    if any(rule(first) for rule in (_KICKER.fullmatch, SECTION.fullmatch, SPECIAL.search, finished)):
        return False
    alike = abs(len(first) - len(second)) <= 1 or _SUBJECT.fullmatch(first) is not None
    return alike and not second.startswith("(")
