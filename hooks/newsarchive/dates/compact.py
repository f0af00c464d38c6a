"""Text as the grammar reads it: folded, and without the white space inside expressions.

White space is dropped where an expression may continue across it (下半⏎⏎年). It is reduced to one character where two
numbers would run together, where a sentence has ended, and where a blank line separates two complete units
(2021年⏎⏎3月15日 is a heading and the sentence below it).
"""

import re
from bisect import bisect_right

from msgspec import Struct

from newsarchive.text import fold

_NUMBERING = re.compile("[①-⒛]")
"""① and the like, which the fold would turn into digits of the date behind them."""
_GAP = re.compile(r"\s+")
_SENTENCE_END = frozenset(".!?;:…")
_UNIT_END = frozenset("年月日号时分天周节度底初末旬")
_DIGIT = frozenset("0123456789")
_STARTS = frozenset("0123456789今去明昨前上下本当次")


class Compact(Struct, frozen=True):
    """Folded text with its gaps closed, and the way back to positions in the original."""

    text: str
    _starts: tuple[int, ...]
    _shifts: tuple[int, ...]

    def position(self, index: int) -> int:
        """The position in the original text of the code point at `index`."""
        return index + self._shifts[bisect_right(self._starts, index) - 1]


def marked(text: str) -> str:
    """`text` folded, with `;` for 。 and `&` for 、, so that neither looks like a decimal point or a comma."""
    return fold(_NUMBERING.sub(";", text).replace("。", ";").replace("、", "&"))


def compact(text: str) -> Compact:
    """`text` folded, with each gap closed or reduced to one character."""
    folded = marked(text)
    pieces: list[str] = []
    starts, shifts = [0], [0]
    at = length = 0
    for gap in _GAP.finditer(folded):
        start, end = gap.span()
        mark = _mark(folded, start, end)
        pieces += (folded[at:start], mark)
        length += start - at + len(mark)
        starts.append(length)
        shifts.append(end - length)
        at = end
    pieces.append(folded[at:])
    return Compact("".join(pieces), tuple(starts), tuple(shifts))


def _mark(text: str, start: int, end: int) -> str:
    """The replacement for the gap `text[start:end]`: nothing, a space or a line end."""
    before = text[start - 1] if start else "\n"
    after = text[end] if end < len(text) else "\n"
    lines = text.count("\n", start, end) or text.count("\r", start, end)
    if before in _DIGIT and after in _DIGIT:
        return "\n" if lines else " "
    if before in ".,:" and after in _DIGIT and not lines:
        return " "
    if lines and (before in _SENTENCE_END or "\n" in (before, after)):
        return "\n"
    if lines > 1 and before in _UNIT_END and after in _STARTS:
        return "\n"
    return ""
