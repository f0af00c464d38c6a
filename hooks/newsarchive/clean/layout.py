"""Measures how a source sets its paragraphs: by blank lines, by indents, or wrapped at a width."""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from statistics import median_low

from msgspec import Struct

from newsarchive.clean.lines import Line
from newsarchive.clean.prose import broken_within, finished

_LONG = 12
"""Characters of a line at least; shorter lines say nothing about the paragraphs."""
_FEW = 2
"""Indented lines at least, before indents count; they must also be half of all lines."""
_MANY = 4
"""Lines of about one length at least, before that length counts as a column's width."""
_WIDEST = 60
"""Characters that a line of a printed column stays below."""
_SINGLE = 10
"""Where one line in this many is a paragraph, the text is not wrapped."""
_WIDER = 2
"""How many times more characters stand in full lines than in wider ones, at least: headlines and captions."""


class Layout(Struct, frozen=True):
    """What is usual in one source."""

    gap: int
    """Blank lines between paragraphs."""
    indented: bool
    """Whether a paragraph starts with white space."""
    width: int | None
    """Characters in a full line, where the text is wrapped at a column's width."""
    spacing: int = 0
    """Blank lines between the lines of a wrapped paragraph."""
    edge: int | None = None
    """Where lines break, in half characters, if they break only before what would not fit; None if they are ragged."""
    dented: bool = False
    """Whether the white space of the indents was lost, so that paragraphs open with lines two characters narrower."""

    def opens(self, line: Line) -> bool:
        """Whether a line is as wide as the first one of a paragraph whose indent was lost."""
        return self.dented and self.width is not None and _is_dented(line, self.width)

    def wide(self, line: Line) -> bool:
        """Whether the gap above `line` is so wide that a picture or the like probably stood there."""
        return line.blank >= self.gap + 2

    def parts(self, line: Line, following: Line) -> bool:
        """Whether in a wrapped text two lines cannot be of one paragraph: by an indent, or as one leaves the column."""
        if self.width is None:
            return False
        return (self.indented and following.indent >= _INDENT) or self._wider(line) != self._wider(following)

    def _wider(self, line: Line) -> bool:
        return self.width is not None and min(printed_width(line), set_width(line)) > self.width + _NEAR

    def full(self, line: Line) -> bool:
        """Whether `line` is as wide as the column, so that the column's edge may have broken it."""
        if self.width is None:
            return False
        return _is_near(line, self.width)

    def breaks(self, line: Line, following: Line) -> bool:
        """Whether the column's edge may have broken a paragraph between two lines."""
        if self.edge is None:
            return self.full(line) or self.opens(line)
        lost = 2 * _INDENT if self.opens(line) else 0
        return lost + _halves(line) + _lead(following) > self.edge


def column_lines(lines: Sequence[Line], layout: Layout) -> Iterator[int]:
    """Numbers of the lines of running text in a column: several full ones that stand close, with the one below them.

    A headline above them has no clauses; a column of headlines of one length has hardly any.
    """
    start = 0
    while layout.width is not None and start < len(lines):
        end = start
        while end + 1 < len(lines) and _leads_on(lines[end], lines[end + 1], layout):
            end += 1
        clauses = [at for at in range(start, end + 1) if "," in lines[at].folded or "。" in lines[at].text]
        if clauses and end - clauses[0] + 1 >= _RUN and 2 * len(clauses) >= end - clauses[0] + 1:
            yield from range(clauses[0], end + 1)
        start = end + 1


def _leads_on(line: Line, following: Line, layout: Layout) -> bool:
    """Whether the column's edge may have parted two lines."""
    apart = following.blank > layout.spacing or line.mark or following.mark or layout.parts(line, following)
    headed = finished(line.folded) and not (layout.full(following) or finished(following.folded))
    return layout.breaks(line, following) and not (apart or headed)


_RUN = 3


def measure(lines: Sequence[Line]) -> Layout:
    """The layout of a source's `lines`."""
    long = [line for line in lines if len(line.text) >= _LONG]
    width = _width(long)
    if width is None and (width := _narrow_width(lines)) is not None:
        long = [line for line in lines if len(line.text) >= _SHORTEST]
    gaps = [line.blank for line in long[1:]]
    indented = _is_indented(long) if width is None else _opens_indented(lines, width)
    return Layout(
        gap=median_low(gaps) if gaps else 1,
        indented=indented,
        width=width,
        spacing=0 if width is None else _spacing(lines, width),
        edge=None if width is None else _edge(lines, width),
        dented=width is not None and not indented and _lost_indents(lines, width),
    )


def _lost_indents(lines: Sequence[Line], width: int) -> bool:
    """Whether most lines that open paragraphs are two characters narrower than the full lines below them."""
    opening = [
        line
        for above, line, below in zip(lines, lines[1:], lines[2:], strict=False)
        if finished(above.folded)
        and printed_width(below) >= width - 1
        and printed_width(line) >= width - _DENT
    ]
    dented = sum(_is_dented(line, width) for line in opening)
    return dented >= _OPENINGS and 5 * dented >= 3 * len(opening)


def _is_dented(line: Line, width: int) -> bool:
    return width - _DENT <= printed_width(line) <= width - _INDENT


_DENT = 3
"""Characters by which such a line is narrower at most."""
_OPENINGS = 3
"""Such lines at least."""


def _edge(lines: Sequence[Line], width: int) -> int | None:
    """The width in half characters that full lines keep within, and at which they break before what would not fit."""
    fits = [
        range(_halves(line) - _hanging(line), _halves(line) + _lead(following))
        for line, following in pairwise(lines)
        if _is_near(line, width) and not finished(line.folded) and not following.mark
    ]
    if len(fits) < _BROKEN:
        return None
    edges = Counter(edge for fit in fits for edge in fit)
    edge = max(edges, key=lambda edge: (edges[edge], edge))
    return edge if 10 * edges[edge] >= 9 * len(fits) else None


_BROKEN = 8
"""Lines that break off within a sentence at least, before they show where a column's edge is."""


def _halves(line: Line) -> int:
    """The width of a line with its indent in half characters."""
    return 2 * len(line.text) - len(line.text.encode("ascii", "ignore")) + 2 * (min(line.indent, _WIDE))


_WIDE = 2
"""Characters of an indent at most; more are half as wide."""


def _hanging(line: Line) -> int:
    """The half characters by which a mark at a line's end may hang over the edge."""
    return 2 if line.text[-1] in _CLOSING else 0


def _lead(line: Line) -> int:
    """The width in half characters of what cannot be parted at a line's beginning: a figure or word, or a character with its marks."""
    found = _UNPARTED.match(line.text)
    return sum(1 if char.isascii() else 2 for char in found[0]) if found else 2


_CLOSING = "，。、；：？！”’）》】」』"
_UNPARTED = re.compile(rf"[“‘（《【「『]*(?:[A-Za-z0-9.%]+|.)[{_CLOSING},.;:?!)%℃]*")


def _spacing(lines: Sequence[Line], width: int) -> int:
    """The number of blank lines below most full lines that break a sentence off; 0 where there is no such number."""
    below = [
        following.blank
        for line, following in pairwise(lines)
        if _is_near(line, width) and not finished(line.folded)
    ]
    blank, count = Counter(below).most_common(1)[0] if below else (0, 0)
    return blank if count >= _MANY and 5 * count >= 4 * len(below) else 0


def _is_near(line: Line, width: int) -> bool:
    return any(abs(found - width) <= _NEAR for found in (printed_width(line), set_width(line)))


def _is_indented(lines: Sequence[Line]) -> bool:
    indents = sum(line.indent > 0 for line in lines)
    return indents >= _FEW and 2 * indents >= len(lines)


def _opens_indented(lines: Sequence[Line], width: int) -> bool:
    """Whether in a wrapped text hardly any lines are indented but those that may begin a paragraph."""
    indented = [at for at, line in enumerate(lines) if line.indent >= _INDENT]
    opening = sum(
        not at
        or lines[at].blank > 0
        or at <= _DECK
        or lines[at - 1].indent >= _INDENT
        or _may_end(lines[at - 1], width)
        for at in indented
    )
    return opening >= _FEW and 2 * len(indented) <= len(lines) and 3 * opening >= 2 * len(indented)


def _may_end(line: Line, width: int) -> bool:
    """Whether a paragraph or headline may end with a line: with its sentence, or away from the edge."""
    return finished(line.folded) or not _is_near(line, width)


_DECK = 4
"""Lines of a headline deck at most, below which the first paragraph begins."""
_INDENT = 2
"""Characters of a paragraph's indent at least; a single space may stand at any line's start."""
_NEAR = 2
"""Characters by which a full line differs from the column's width at most."""


def _width(lines: Sequence[Line]) -> int | None:
    """The width at which lines are wrapped, by either way of counting; None where they are not."""
    if sum(len(line.text) > 2 * _WIDEST for line in lines) * _SINGLE > len(lines):
        return None  # one paragraph a line
    for ragged in (1, 2):
        for count in (printed_width, set_width):
            if (width := _common(lines, count, ragged)) is not None:
                return width
    return None


def _narrow_width(lines: Sequence[Line]) -> int | None:
    """The width of a column that is narrower than most; None without one.

    Lines of verse have one length too, but their clauses end with them, and those of a column within.
    """
    words = [line for line in lines if len(line.text) >= _SHORTEST]
    widths = Counter(map(printed_width, words))
    near = {width: widths[width] + widths[width - 1] for width in range(_SHORTEST + 2, _LONG)}
    width = max(near, key=lambda key: (near[key], key))
    full = [line for line in words if 0 <= width - printed_width(line) <= 1]
    enough = len(full) >= _LEAST_NARROW and 2 * len(full) >= len(words)
    return width if enough and broken_within(full) else None


_SHORTEST = 6
"""Characters of a line of a narrow column at least, to tell of its width."""
_LEAST_NARROW = 16
"""Full lines of such a column at least."""


def _common(lines: Sequence[Line], count: Callable[[Line], int], ragged: int) -> int | None:
    """The width that many lines have, hardly any exceeds, and at which sentences are broken; None without one.

    Args:
        lines: the longer lines of the source.
        count: how the width of a line is counted.
        ragged: by how many characters a full line may be narrower; if by more than one, most must have clauses.
    """
    if len(lines) < _MANY:
        return None
    widths = [count(line) for line in lines]
    lengths = Counter(widths)
    candidates = {width + more for width in lengths for more in (0, 1) if _LONG <= width + more < _WIDEST}
    near = {width: sum(lengths[width - less] for less in range(ragged + 1)) for width in candidates}
    if not near:
        return None
    width = max(near, key=lambda key: (near[key], key))
    wider = sum(length * number for length, number in lengths.items() if length > width + 1)
    full = [line for line, length in zip(lines, widths, strict=True) if -ragged <= length - width <= 1]
    share = _SHARE[ragged] * len(lines)
    enough = near[width] >= max(_MANY, share) and _WIDER * wider <= width * near[width]
    broken = [line for line in full if not finished(line.folded)]
    if not enough or 2 * len(broken) < near[width] or (ragged > 1 and not _are_clauses(broken)):
        return None
    return width


_SHARE = {1: 2 / 5, 2: 1 / 3}
"""The share of full lines at least, by how ragged they are."""


def _are_clauses(lines: Sequence[Line]) -> bool:
    """Whether most of many lines have clauses, as running text has and lists of headlines have not."""
    return len(lines) >= 2 * _MANY and 5 * sum("," in line.folded for line in lines) >= 3 * len(lines)


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
