"""Measures how wide a line is set, in whole characters and in half ones."""

import re

from newsarchive.clean.lines import Line
from newsarchive.clean.patterns import CLOSING_MARKS

NEAR_WIDTH = 2
"""Characters by which a full line differs from the column's width at most."""
WIDEST_COLUMN = 60
"""Characters that a line of a printed column stays below."""
_WIDE = 2
"""Characters of an indent at most; more are half as wide."""


def printed_width(line: Line) -> int:
    """The width of a line with its indent, in full-width characters."""
    text = line.text
    if len(text) > WIDEST_COLUMN * 2:
        return len(text)
    narrow = len(text.encode("ascii", "ignore"))
    return len(text) - narrow // 2 + (line.indent + 1) // 2 * (1 if line.indent > 1 else 0)


def set_width(line: Line) -> int:
    """The width of a line with its indent, counting every character as equally wide."""
    return len(line.text) + line.indent


def is_near(line: Line, width: int) -> bool:
    """Whether a line is nearly of a width, by either way of counting."""
    return any(abs(found - width) <= NEAR_WIDTH for found in (printed_width(line), set_width(line)))


def half_width(line: Line) -> int:
    """The width of a line with its indent in half characters."""
    return 2 * len(line.text) - len(line.text.encode("ascii", "ignore")) + 2 * (min(line.indent, _WIDE))


def hanging_width(line: Line) -> int:
    """The half characters by which a mark at a line's end may hang over the edge."""
    return 2 if line.text[-1] in CLOSING_MARKS else 0


def unparted_width(line: Line) -> int:
    """The width in half characters of what cannot be parted at a line's beginning: a figure or word, or a character with its marks."""
    found = _UNPARTED.match(line.text)
    return sum(1 if char.isascii() else 2 for char in found[0]) if found else 2


_UNPARTED = re.compile(rf"[“‘（《【「『]*(?:[A-Za-z0-9.%]+|.)[{CLOSING_MARKS},.;:?!)%℃]*")
