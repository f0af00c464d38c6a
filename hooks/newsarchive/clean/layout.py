"""Measures how a source sets its paragraphs: by blank lines, by indents, or wrapped at a width."""

from collections import Counter
from collections.abc import Callable, Sequence
from itertools import pairwise
from statistics import median_low

from msgspec import Struct

from newsarchive.clean.lines import Line
from newsarchive.clean.prose import finished

_LONG = 12
"""Characters of a line at least; shorter lines say nothing about the paragraphs."""
_FEW = 2
"""Indented lines at least, before indents count; they must also be half of all lines."""
_MANY = 4
"""Lines of about one length at least, before that length counts as a column's width."""
_WIDEST = 60
"""Characters that a line of a printed column stays below."""
_WIDER = 10
"""At most one line in this many is wider than the column."""


class Layout(Struct, frozen=True):
    """What is usual in one source."""

    gap: int
    """Blank lines between paragraphs."""
    indented: bool
    """Whether a paragraph starts with white space."""
    width: int | None
    """Characters in a full line, where the text is wrapped at a column's width."""

    def wide(self, line: Line) -> bool:
        """Whether the gap above `line` is so wide that a picture or the like probably stood there."""
        return line.blank >= self.gap + 2

    def full(self, line: Line) -> bool:
        """Whether `line` is as wide as the column, so that the column's edge may have broken it."""
        if self.width is None:
            return False
        return any(
            self.width - 2 <= width <= self.width + 2 for width in (printed_width(line), set_width(line))
        )


def measure(lines: Sequence[Line]) -> Layout:
    """The layout of a source's `lines`."""
    long = [line for line in lines if len(line.text) >= _LONG]
    gaps = [line.blank for line in long[1:]]
    width = _width(long)
    return Layout(
        gap=median_low(gaps) if gaps else 1,
        indented=_is_indented(long if width is None else _openings(lines, width)),
        width=width,
    )


def _is_indented(lines: Sequence[Line]) -> bool:
    indents = sum(line.indent > 0 for line in lines)
    return indents >= _FEW and 2 * indents >= len(lines)


def _openings(lines: Sequence[Line], width: int) -> list[Line]:
    """Lines of wrapped text that must begin a paragraph: the line above ends a sentence short of the edge."""
    return [
        line
        for above, line in pairwise(lines)
        if finished(above.folded) and printed_width(above) < width - 2 and set_width(above) < width - 2
    ]


def _width(lines: Sequence[Line]) -> int | None:
    """The width at which lines are wrapped, by either way of counting; None where they are not."""
    if sum(len(line.text) > 2 * _WIDEST for line in lines) * _WIDER > len(lines):
        return None  # one paragraph a line
    found = [width for count in (printed_width, set_width) if (width := _common(lines, count)) is not None]
    return found[0] if found else None


def _common(lines: Sequence[Line], count: Callable[[Line], int]) -> int | None:
    """The width that many lines have, hardly any exceeds, and at which sentences are broken; None without one."""
    if len(lines) < _MANY:
        return None
    widths = [count(line) for line in lines]
    lengths = Counter(widths)
    candidates = {width + more for width in lengths for more in (0, 1) if _LONG <= width + more < _WIDEST}
    near = {width: lengths[width] + lengths[width - 1] for width in candidates}
    if not near:
        return None
    width = max(near, key=lambda key: (near[key], key))
    wider = sum(number for length, number in lengths.items() if length > width + 1)
    broken = sum(
        not finished(line.folded)
        for line, length in zip(lines, widths, strict=True)
        if abs(length - width) <= 1
    )
    enough = near[width] >= _MANY and 5 * near[width] >= 2 * len(lines) and _WIDER * wider <= len(lines)
    return width if enough and 2 * broken >= near[width] else None


def printed_width(line: Line) -> int:
    """The width of a line with its indent, in full-width characters."""
    text = line.text
    if len(text) > _WIDEST * 2:
        return len(text)
    narrow = len(text.encode("ascii", "ignore"))
    return len(text) - narrow // 2 + (line.indent + 1) // 2 * (1 if line.indent > 1 else 0)


def set_width(line: Line) -> int:
    """The width of a line with its indent, counting every character as equally wide."""
    return len(line.text) + line.indent
