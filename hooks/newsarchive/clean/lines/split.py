"""Splits a source into lines: what stands on each, where, and how it is set off from its neighbours."""

import re
from bisect import bisect_right
from collections.abc import Collection, Iterator
from typing import NamedTuple

from newsarchive.clean.lines.enclosing_markup import margin_in, tag_breaks, unwrap
from newsarchive.model.spans import Span
from newsarchive.text import fold
from newsarchive.text.controls import CONTROLS

_LINE = re.compile(r"[^\r\n]+")
_BREAK = re.compile(r"\r\n|\r|\n")
WHITE_SPACE = " \t\v\f\x1c\x1d\x1e\x1f\x85\u00a0\u1680\u2028\u2029\u202f\u205f\u3000" + "".join(
    map(chr, range(0x2000, 0x200B))
)
"""The white space of a line."""
INVISIBLE = (
    "\u200b\u200c\u200d\u2060\ufeff\u00ad"
    "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
) + "".join(char for char in CONTROLS if char not in WHITE_SPACE)
"""Code points that print nothing: zero-width spaces and joiners, byte order mark, soft hyphen; marks of direction, which
could set a Chinese text in another order than that of its characters; and control characters, which no page may hold."""
MARGIN = WHITE_SPACE + INVISIBLE
"""What may stand around the text of a line and prints nothing."""


class Line(NamedTuple):
    """A line that is not blank. A tuple, since some sources have hundreds of thousands of them."""

    span: Span
    """The line without margins, heading marks and the empty cells of a table; never empty."""
    text: str
    folded: str
    """`text` after the search fold, of the same length."""
    blank: int
    """Blank lines above it."""
    indent: int
    """Number of code points of white space before it."""
    mark: int = 0
    """Level of its heading mark (2 for `##` or `<h2>`, `BOLD` for a line all in bold type), 0 without one."""
    marks: tuple[Span, ...] = ()
    """The spans of the marks around it, and of those on lines of their own above it."""
    linked: bool = False
    """Whether it is a link as a whole."""
    item: bool = False
    """Whether it is marked as an item of a list."""
    quoted: bool = False
    """Whether it is marked as a line of a quotation."""
    begins: bool = True
    """Whether it begins a line of the source; False for what follows a cut within a line."""


def split_lines(text: str, cuts: Collection[int] = ()) -> list[Line]:
    """The lines of `text` that print something; a line also ends at each position in `cuts`, and where tags end it."""
    lines: list[Line] = []
    stray: list[Span] = []
    folded = fold(text)
    last = above = 0
    breaks = set(tag_breaks(text))
    ordered = sorted(breaks.union(cuts))
    for match in _LINE.finditer(text):
        if not match[0].strip(MARGIN):
            continue
        blank, begins = above + _breaks(text, last, match.start()), True
        last = match.end()
        for start, end in _parts_at_cuts(match.start(), match.end(), ordered):
            line = _line(text, folded, start, end)
            if line is None:
                continue
            if not line.text:
                stray += line.marks
                continue
            marks = (*stray, *line.marks)
            lines.append(line._replace(blank=blank, marks=marks, begins=begins or start in breaks))
            stray, blank, begins = [], 0, False
        above = max(blank, 1) if stray else 0
    if stray and lines:
        lines[-1] = lines[-1]._replace(marks=(*lines[-1].marks, *stray))
    return _evened(lines)


def _evened(lines: list[Line]) -> list[Line]:
    """The lines with one blank line between any two of them at least, where each two have more than that."""
    more = min((line.blank for line in lines[1:]), default=0) - 1
    if more <= 0:
        return lines
    return [lines[0], *(line._replace(blank=line.blank - more) for line in lines[1:])]


def _breaks(text: str, start: int, end: int) -> int:
    """The number of blank lines between two lines, or above the first."""
    if end - start == 1:
        return int(start == 0)
    count = text.count("\n", start, end) + text.count("\r", start, end) - text.count("\r\n", start, end)
    return count if start == 0 else max(count - 1, 0)


def _parts_at_cuts(start: int, end: int, cuts: list[int]) -> Iterator[tuple[int, int]]:
    """The stretches from `start` to `end` between the positions in `cuts`, which are sorted."""
    for number in range(bisect_right(cuts, start), len(cuts)):
        if (cut := cuts[number]) >= end:
            break
        yield start, cut
        start = cut
    yield start, end


def _line(text: str, folded: str, start: int, end: int) -> Line | None:
    """What one line prints; a line with empty text if it has marks only, None if it is blank."""
    raw = text[start:end]
    body = raw.lstrip(MARGIN)
    indent = len(raw) - len(body)
    body = body.rstrip(MARGIN)
    if not body:
        return None
    at = start + indent
    whole = Span(at, at + len(body))
    wrapped = unwrap(body)
    if wrapped.end - wrapped.start == len(body):
        return Line(whole, body, whole.of(folded), 0, indent)
    span = _trimmed(text, Span(at + wrapped.start, at + wrapped.end))
    around = (Span(at, span.start), Span(span.end, whole.end)) if span.size else (whole,)
    marks = tuple(mark for mark in around if mark.size)
    indent += margin_in(text[at : span.start]) if span.size else 0
    return Line(
        span,
        span.of(text),
        span.of(folded),
        0,
        indent,
        wrapped.level,
        marks,
        wrapped.linked,
        wrapped.item,
        wrapped.quoted,
    )


def _trimmed(text: str, span: Span) -> Span:
    """A stretch of `text` without its margins."""
    printed = span.of(text).strip(MARGIN)
    start = span.start + len(span.of(text)) - len(span.of(text).lstrip(MARGIN))
    return Span(start, start + len(printed))


def line_start(text: str, position: int) -> int:
    """The position at which the line of `text` begins that holds `position`."""
    return max(text.rfind("\n", 0, position), text.rfind("\r", 0, position)) + 1


def line_breaks(text: str) -> list[str]:
    """The line breaks in `text`, as printed."""
    return _BREAK.findall(text)
