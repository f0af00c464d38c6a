"""Splits a source into lines: what stands on each, where, and how it is set off from its neighbours."""

import re
from bisect import bisect_right
from collections.abc import Collection, Iterator
from typing import NamedTuple

from newsarchive.model.spans import Span
from newsarchive.text import fold

_LINE = re.compile(r"[^\r\n]+")
_BREAK = re.compile(r"\r\n|\r|\n")
_MARK = re.compile(r"(#{1,6})[ \t\u3000]\s*(?=\S)")
_CELL = re.compile(r"(?:\|\s*)*(?P<cell>[^|]*[^|\s])\s*\|\s*\|[\s|]*")
"""The one cell of a table's row that is not empty (… | |)."""
_STRONG = re.compile(r"\*\*([^*]{1,80})\*\*")
INVISIBLE = "\u200b\u200c\u200d\u2060\ufeff\u00ad"
"""Code points that print nothing: zero-width spaces and joiners, byte order mark, soft hyphen."""
EDGE = " \t\v\f\x1c\x1d\x1e\x1f\x85\u00a0\u1680\u2028\u2029\u202f\u205f\u3000" + "".join(
    map(chr, range(0x2000, 0x200B))
)
MARGIN = EDGE + INVISIBLE


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
    """Level of its Markdown heading mark (2 for `##`, 7 for a line all in bold type), 0 without one."""
    marks: tuple[Span, ...] = ()
    """The spans of that mark, or of the empty cells."""
    begins: bool = True
    """Whether it begins a line of the source; False for what follows a cut within a line."""


def split_lines(text: str, cuts: Collection[int] = ()) -> list[Line]:
    """The lines of `text` that are not blank; a line is also divided at each position in `cuts`."""
    lines: list[Line] = []
    folded = fold(text)
    last = 0
    ordered = sorted(cuts)
    for match in _LINE.finditer(text):
        if not match[0].strip(MARGIN):
            continue
        breaks = _breaks(text, last, match.start())
        begins = True
        for start, end in _pieces(match.start(), match.end(), ordered):
            line = _line(text, folded, start, end, breaks if begins else 0, begins=begins)
            if line is not None:
                lines.append(line)
                begins = False
        last = match.end()
    return lines


def _breaks(text: str, start: int, end: int) -> int:
    """The number of blank lines between two lines, or above the first."""
    if end - start == 1:
        return int(start == 0)
    count = text.count("\n", start, end) + text.count("\r", start, end) - text.count("\r\n", start, end)
    return count if start == 0 else max(count - 1, 0)


def _pieces(start: int, end: int, cuts: list[int]) -> Iterator[tuple[int, int]]:
    for number in range(bisect_right(cuts, start), len(cuts)):
        if (cut := cuts[number]) >= end:
            break
        yield start, cut
        start = cut
    yield start, end


def _line(text: str, folded: str, start: int, end: int, blank: int, *, begins: bool) -> Line | None:
    raw = text[start:end]
    body = raw.lstrip(MARGIN)
    indent = len(raw) - len(body)
    body = body.rstrip(MARGIN)
    if not body:
        return None
    at = start + indent
    if body[0] not in "#*|" and body[-1] != "|":
        end = at + len(body)
        return Line(Span(at, end), body, folded[at:end], blank, indent, begins=begins)
    body, lead, tail, mark = _unmarked(body)
    span = Span(at + lead, at + lead + len(body))
    marks = tuple(
        mark_span for mark_span in (Span(at, span.start), Span(span.end, span.end + tail)) if mark_span.size
    )
    return Line(span, body, span.of(folded), blank, indent, mark, marks, begins)


def _unmarked(body: str) -> tuple[str, int, int, int]:
    """The line without its mark, the mark's length before and after it, and the level of a heading mark."""
    if found := _CELL.fullmatch(body):
        return found["cell"], found.start("cell"), len(body) - found.end("cell"), 0
    if found := _MARK.match(body):
        return body[found.end() :], found.end(), 0, len(found[1])
    found = _STRONG.fullmatch(body) if body.startswith("**") else None
    if found and found[1].strip(MARGIN) == found[1]:
        return found[1], 2, 2, 7
    return body, 0, 0, 0


def line_breaks(text: str) -> list[str]:
    """The line breaks in `text`, as printed."""
    return _BREAK.findall(text)
