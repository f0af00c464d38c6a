"""How a source sets its paragraphs: by blank lines, by indents, wrapped at a width."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median_low

from newsarchive.clean.lines import Line

_LONG = 12
"""A line of fewer characters says nothing about the paragraphs."""
_FEW = 3
"""Indented lines needed, and the part of all lines that they make up, before indents count."""
_MANY = 6
"""Lines needed before a common length counts as a column's width."""
_WIDEST = 60
"""Printed columns hold fewer characters than this."""


@dataclass(frozen=True, slots=True)
class Layout:
    """What is usual in one source."""

    gap: int
    """Blank lines between paragraphs."""
    indented: bool
    """Whether a paragraph starts with white space."""
    width: int | None
    """Characters in a full line, where the text is wrapped at a column's width."""

    def wide(self, line: Line) -> bool:
        """Whether a picture or the like seems to stand above `line`."""
        return line.blank >= self.gap + 2

    def full(self, line: Line) -> bool:
        """Whether `line` was broken by the column's edge."""
        return self.width is not None and self.width - 2 <= printed_width(line) <= self.width + 2


def measure(lines: Sequence[Line]) -> Layout:
    """The layout of a source's `lines`."""
    long = [line for line in lines if len(line.text) >= _LONG]
    gaps = [line.blank for line in long[1:]]
    indents = sum(line.indent > 0 for line in long)
    return Layout(
        gap=median_low(gaps) if gaps else 1,
        indented=indents >= _FEW and _FEW * indents >= len(long),
        width=_width(long),
    )


def _width(lines: Sequence[Line]) -> int | None:
    """The width at which lines are broken: many have it, and next to none is wider."""
    lengths = Counter(printed_width(line) for line in lines)
    if len(lines) < _MANY:
        return None
    near = {width: lengths[width] + lengths[width - 1] for width in range(_LONG, _WIDEST)}
    width = max(near, key=lambda key: (near[key], key))
    wider = sum(count for length, count in lengths.items() if length > width + 1)
    enough = near[width] >= _MANY and 5 * near[width] >= 2 * len(lines) and 20 * wider <= len(lines)
    return width if enough else None


def printed_width(line: Line) -> int:
    """The width of a line with its indent, in full-width characters."""
    text = line.text
    if len(text) > _WIDEST * 2:
        return len(text)
    narrow = sum(char.isascii() for char in text)
    return len(text) - narrow // 2 + (line.indent + 1) // 2 * (1 if line.indent > 1 else 0)
