"""KWIC (keyword in context) lines over reading text, and the orders in which they are read."""

from dataclasses import dataclass

from newsarchive.model.reading import Reading
from newsarchive.model.spans import Span
from newsarchive.text import fold

UNDATED = "9999"
"""Sorts articles without a date behind all others."""


@dataclass(frozen=True, slots=True)
class Line:
    """One keyword in its context."""

    reading: Reading
    block: int
    span: Span
    """Of the keyword, in the block's text."""
    left: str
    key: str
    right: str

    @property
    def anchor(self) -> str:
        """The fragment of the keyword's passage, without `#`."""
        return self.reading.blocks[self.block].anchor(self.span)


def lines(reading: Reading, block: int, span: Span, width: int = 20) -> Line:
    """The line for `span` of a block's text, with up to `width` code points on either side.

    The context ends where the block ends: what stands in another paragraph is no context of this word.
    """
    text = reading.blocks[block].text
    left = text[max(0, span.start - width) : span.start]
    return Line(reading, block, span, left, span.of(text), text[span.end : span.end + width])


def by_date(line: Line) -> tuple[str, str, int, Span]:
    """Sorts lines by date, articles without one last, then by place in the article."""
    date = line.reading.date
    return (date.value if date else UNDATED, line.reading.id, line.block, line.span)


def by_left(line: Line) -> tuple[str, tuple[str, str, int, Span]]:
    """Sorts lines by their left context, read from the keyword outwards, then by date."""
    return fold(line.left)[::-1], by_date(line)


def by_right(line: Line) -> tuple[str, tuple[str, str, int, Span]]:
    """Sorts lines by their right context, then by date."""
    return fold(line.right), by_date(line)
