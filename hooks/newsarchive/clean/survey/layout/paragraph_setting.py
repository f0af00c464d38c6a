"""How a source sets its paragraphs: by blank lines, by indents, or wrapped at a width."""

from collections.abc import Iterator, Sequence
from statistics import median_low

from msgspec import Struct

from newsarchive.clean.lines import Line
from newsarchive.clean.survey.layout.column import (
    LONG_LINE,
    PARAGRAPH_INDENT,
    SHORTEST_IN_COLUMN,
    dent_of,
    edge_of,
    narrow_width_of,
    spacing_of,
    width_of,
)
from newsarchive.clean.survey.layout.line_widths import (
    NEAR_WIDTH,
    half_width,
    is_near,
    printed_width,
    set_width,
    unparted_width,
)
from newsarchive.clean.wording.prose import ends_sentence

_LEAST_INDENTED = 2
"""Indented lines at least, before indents count; they must also be half of all lines."""
_DECK_LINES = 4
"""Lines of a headline deck at most, below which the first paragraph begins."""


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
    dent: range | None = None
    """The widths of the lines that open paragraphs, where the white space of their indents was lost; None elsewhere."""

    def opens(self, line: Line) -> bool:
        """Whether a line is as wide as the first one of a paragraph whose indent was lost."""
        return self.dent is not None and printed_width(line) in self.dent

    def wide(self, line: Line) -> bool:
        """Whether the gap above `line` is so wide that a picture or the like probably stood there."""
        return line.blank >= self.gap + 2

    def parts(self, line: Line, following: Line) -> bool:
        """Whether in a wrapped text two lines cannot be of one paragraph: by an indent, or as one leaves the column."""
        if self.width is None:
            return False
        return (self.indented and following.indent >= PARAGRAPH_INDENT) or self._wider(line) != self._wider(
            following
        )

    def _wider(self, line: Line) -> bool:
        return self.width is not None and min(printed_width(line), set_width(line)) > self.width + NEAR_WIDTH

    def full(self, line: Line) -> bool:
        """Whether `line` is as wide as the column, so that the column's edge may have broken it."""
        if self.width is None:
            return False
        return is_near(line, self.width)

    def reaches(self, line: Line) -> bool:
        """Whether `line` is as wide as the widest lines of the column, so that it can have lost no indent."""
        return self.width is not None and printed_width(line) >= self.width - 1

    def breaks(self, line: Line, following: Line) -> bool:
        """Whether the column's edge may have broken a paragraph between two lines."""
        if self.edge is None:
            return self.full(line) or self.opens(line)
        lost = 2 * PARAGRAPH_INDENT if self.opens(line) else 0
        return lost + half_width(line) + unparted_width(following) > self.edge


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
        if clauses and end - clauses[0] + 1 >= _LEAST_RUN and 2 * len(clauses) >= end - clauses[0] + 1:
            yield from range(clauses[0], end + 1)
        start = end + 1


def _leads_on(line: Line, following: Line, layout: Layout) -> bool:
    """Whether the column's edge may have parted two lines."""
    gap = following.blank > layout.spacing and not _carries_over(line, following, layout)
    apart = gap or line.mark or following.mark or layout.parts(line, following)
    headed = ends_sentence(line.folded) and not (layout.full(following) or ends_sentence(following.folded))
    return layout.breaks(line, following) and not (apart or headed)


def _carries_over(line: Line, following: Line, layout: Layout) -> bool:
    """Whether a gap may only be the end of a column: within a sentence, and below it no indent as paragraphs have here."""
    whole = layout.full(line) and (layout.full(following) or ends_sentence(following.folded))
    return layout.indented and whole and not (ends_sentence(line.folded) or following.indent)


_LEAST_RUN = 3
"""Lines in a row at least, before they are the running text of a column."""


def measure(lines: Sequence[Line]) -> Layout:
    """The layout of a source's `lines`."""
    long = [line for line in lines if len(line.text) >= LONG_LINE]
    width = width_of(long)
    if width is None and (width := narrow_width_of(lines)) is not None:
        long = [line for line in lines if len(line.text) >= SHORTEST_IN_COLUMN]
    gaps = [line.blank for line in long[1:]]
    indented = _is_indented(long) if width is None else _opens_indented(lines, width)
    return Layout(
        gap=median_low(gaps) if gaps else 1,
        indented=indented,
        width=width,
        spacing=0 if width is None else spacing_of(lines, width),
        edge=None if width is None else edge_of(lines, width),
        dent=None if width is None or indented else dent_of(lines, width),
    )


def _is_indented(lines: Sequence[Line]) -> bool:
    indents = sum(line.indent > 0 for line in lines)
    return indents >= _LEAST_INDENTED and 2 * indents >= len(lines)


def _opens_indented(lines: Sequence[Line], width: int) -> bool:
    """Whether in a wrapped text hardly any lines are indented but those that may begin a paragraph."""
    indented = [at for at, line in enumerate(lines) if line.indent >= PARAGRAPH_INDENT]
    opening = sum(
        not at
        or lines[at].blank > 0
        or at <= _DECK_LINES
        or lines[at - 1].indent >= PARAGRAPH_INDENT
        or _may_end(lines[at - 1], width)
        for at in indented
    )
    return opening >= _LEAST_INDENTED and 2 * len(indented) <= len(lines) and 3 * opening >= 2 * len(indented)


def _may_end(line: Line, width: int) -> bool:
    """Whether a paragraph or headline may end with a line: with its sentence, or away from the edge."""
    return ends_sentence(line.folded) or not is_near(line, width)
