"""Makes the ground of a PDF: one line for each printed line, with blank lines between columns and pages."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from msgspec import Struct

from newsarchive.model.source import Outside, Structure
from newsarchive.model.spans import Span
from newsarchive.problems import Problem, errors
from newsarchive.source.pdf.document import Sheet, open_pdf, pictured
from newsarchive.source.pdf.furniture import running
from newsarchive.source.pdf.heads import head_of
from newsarchive.source.pdf.order import Group, groups_of
from newsarchive.source.pdf.pieces import Piece, pieces_of
from newsarchive.source.pdf.radicals import for_script
from newsarchive.text import fold

_INDENT = (1.2, 4.5)
"""Indent of a first line in widths of a character, at least and at most."""
_APART = 1.3
"""Factor of the usual distance between lines above which a line stands apart from the one above."""
_SPACES = "\u3000\u3000"
_RUNNING = "It is a running head, a foot or a number of the printed page."
_ANGLE = "It is set at an angle, as a watermark or a note in the margin is."
_LARGE = 1.35
"""Factor of the usual size of type from which a line may be a headline."""
_SHORTEST, _LONGEST = 4, 60
"""Characters of a headline, at least and at most."""
_TOGETHER = 0.93
"""Part of the largest size that every line of a headline has at least."""
_MOST = 3
"""Lines of a headline at most."""
_ALIKE = 0.1
"""Part of its size by which the type of a line that runs on may differ from the line before."""
_NEAR, _SMALL = 12, 40
"""Lines at the top among which small print is looked for, and the characters of such a line at most."""
_HEADING = 30
"""Characters of a section heading at most."""
_LARGER = 1.08
"""Factor of the usual size of type from which a short line is a heading."""
_FEW = 4
"""Bold type marks headings only if fewer than one line in this many is bold."""
_ENDED = re.compile(r"[。；，、：]\s*$|记者|通讯员|[摄攝]\s*$|(?:19|20)\d\d[-/.年]")
_DATE = re.compile(r"(?:19|20)\d\d\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}")


class PrintedLine(Struct, frozen=True):
    """A line of the ground."""

    text: str
    size: float
    running: bool = False
    indented: bool = False
    full: bool = False
    """Whether it reaches the right edge of its column."""
    close: bool = True
    """Whether its distance from the line above in its group is no larger than usual."""
    bold: bool = False
    turned: bool = False
    """Whether it is set at an angle."""

    @property
    def aside(self) -> bool:
        """Whether its place on the page shows that it is not part of an article."""
        return self.running or self.turned


def read_pdf(data: bytes, path: str) -> tuple[str, Structure | None, list[Problem]]:
    """The ground of a PDF and what its form says about it, or the problem that prevents reading it."""
    sheets, problems = open_pdf(data, path)
    if errors(problems):
        return "", None, problems
    lines = list(printed_lines(sheets))
    if all(line is None or line.aside for line in lines):
        return "", None, [pictured(path)]
    text = for_script("\n".join(line.text if line else "" for line in lines))
    return text, _structure(lines), problems


def printed_lines(sheets: Sequence[Sheet]) -> Iterator[PrintedLine | None]:
    """The lines of all pages in reading order; None stands for a blank line between columns or pages."""
    pages = [pieces_of(sheet.glyphs) for sheet in sheets]
    heads = running(pages, [sheet.height for sheet in sheets])
    begun = False
    for page, edge, sheet in zip(pages, heads, sheets, strict=True):
        texts = [piece for piece in page if piece not in edge]
        top = min((piece.top for piece in texts), default=0.0)
        above = [piece for piece in page if piece in edge and piece.top <= top]
        below = [piece for piece in page if piece in edge and piece.top > top]
        for group in (*_alone(above), *groups_of(texts), *_alone(below)):
            if begun:
                yield None
            begun = True
            yield from _lines(group, is_running=group.pieces[0] in edge)
        if sheet.turned and begun:
            yield None
        yield from (PrintedLine(text, 0.0, turned=True) for text in sheet.turned)
        begun = begun or bool(sheet.turned)


def _alone(pieces: Sequence[Piece]) -> list[Group]:
    return [Group(tuple(pieces))] if pieces else []


def _lines(group: Group, *, is_running: bool) -> Iterator[PrintedLine]:
    """The lines of a group. Pieces at one height form one line; an indent becomes two ideographic spaces."""
    rows: list[list[Piece]] = []
    for piece in _in_order(group):
        if rows and not piece.upright and piece.top < rows[-1][0].bottom - piece.size / 2:
            rows[-1].append(piece)
        else:
            rows.append([piece])
    usual = _usual_left(rows)
    pitch = _usual_pitch(rows)
    right = max(piece.right for piece in group.pieces)
    for number, row in enumerate(rows):
        row.sort(key=lambda piece: piece.left)
        text = " ".join(piece.text.strip() for piece in row)
        inset = (row[0].left - usual) / max(row[0].size, 0.1)
        indented = (
            len(rows) > 1 and _INDENT[0] <= inset <= _INDENT[1] and not row[0].text.startswith("\u3000")
        )
        size = max(piece.size for piece in row)
        full = right - max(piece.right for piece in row) < _INDENT[0] * size
        raw = (_SPACES if indented else "") + _raw(row[0], text)
        close = number > 0 and row[0].top - rows[number - 1][0].top <= _APART * pitch
        bold = all(piece.bold for piece in row)
        yield PrintedLine(raw, size, is_running, raw.startswith("\u3000"), full, close, bold)


def _in_order(group: Group) -> list[Piece]:
    """The pieces of a group in reading order; vertical ones come first, from right to left."""
    upright = sorted((piece for piece in group.pieces if piece.upright), key=lambda piece: -piece.left)
    return [*upright, *(piece for piece in group.pieces if not piece.upright)]


def _raw(first: Piece, text: str) -> str:
    """The line with the ideographic spaces at its beginning that the text layer itself has."""
    lead = first.text[: len(first.text) - len(first.text.lstrip("\u3000"))]
    return lead + text


def _usual_left(rows: Sequence[Sequence[Piece]]) -> float:
    """The left edge at which most lines of a column begin; of several such edges the leftmost."""
    lefts = Counter(round(min(piece.left for piece in row)) for row in rows)
    most = max(lefts.values())
    return float(min(left for left, count in lefts.items() if count == most))


def _usual_pitch(rows: Sequence[Sequence[Piece]]) -> float:
    """The most frequent distance from one line of a column to the next."""
    steps = Counter(round(below[0].top - above[0].top) for above, below in pairwise(rows))
    return float(max(steps, key=lambda step: (steps[step], -step), default=0))


def _structure(lines: Sequence[PrintedLine | None]) -> Structure:
    """What the form of the pages says: running heads are outside, the largest type is the headline, and so on."""
    spans = []
    at = 0
    for line in lines:
        size = len(line.text) if line else 0
        spans.append(Span(at, at + size))
        at += size + 1
    outside = tuple(
        Outside(span, _ANGLE if line.turned else _RUNNING)
        for line, span in zip(lines, spans, strict=True)
        if line and line.aside
    )
    shown = [line for line in lines if line]
    head = head_of(
        (line.text for line in shown if line.running), (line.text for line in shown if line.turned)
    )
    return Structure(
        title=_title(lines, spans),
        date=head.date,
        date_evidence=head.evidence,
        date_printed=head.date is not None,
        publication=head.publication,
        outside=outside,
        facts=tuple(_facts(lines, spans)),
        headings=tuple(_headings(lines, spans)),
        marked=any(line.indented for line in lines if line),
        run_ons=tuple(_run_ons(lines, spans)),
    )


def _facts(lines: Sequence[PrintedLine | None], spans: Sequence[Span]) -> Iterator[Span]:
    """Short lines near the top with a full date."""
    shown = [(line, span) for line, span in zip(lines, spans, strict=True) if line and not line.aside]
    for line, span in shown[:_NEAR]:
        if len(line.text) <= _SMALL and _DATE.search(fold(line.text)):
            yield span


def _run_ons(lines: Sequence[PrintedLine | None], spans: Sequence[Span]) -> Iterator[Span]:
    """Lines that continue the line before: it fills its column, and they are not indented."""
    before: PrintedLine | None = None
    broken = False
    for line, span in zip(lines, spans, strict=True):
        if line is None:
            broken = True
            continue
        if line.aside:
            continue
        alike = before is not None and abs(before.size - line.size) < _ALIKE * line.size
        if alike and before is not None and before.full and not line.indented and (broken or line.close):
            yield span
        before, broken = line, False


def _headings(lines: Sequence[PrintedLine | None], spans: Sequence[Span]) -> Iterator[Span]:
    """Short lines in larger type than the running text, or in bold type."""
    usual = _usual_size([line for line in lines if line and not line.aside] or [PrintedLine("", 0.0)])
    bold = [line for line in lines if line and line.bold]
    for line, span in zip(lines, spans, strict=True):
        if (
            line is None
            or line.aside
            or not 1 < len(line.text.strip()) <= _HEADING
            or _ENDED.search(line.text)
        ):
            continue
        if line.size > _LARGER * usual or (line.bold and _FEW * len(bold) < len(lines)):
            yield span


def _title(lines: Sequence[PrintedLine | None], spans: Sequence[Span]) -> Span | None:
    """The headline: one to three lines in the largest type, if nothing else is set in it."""
    texts = [(number, line) for number, line in enumerate(lines) if line and not line.aside]
    if not texts:
        return None
    usual = _usual_size([line for _, line in texts])
    largest = max(line.size for _, line in texts)
    big = [number for number, line in texts if line.size >= _TOGETHER * largest]
    shown = "".join(line.text for number, line in texts if number in set(big))
    if (
        largest < _LARGE * usual
        or len(big) > _MOST
        or big[-1] - big[0] >= _MOST + 1
        or not _SHORTEST <= len(shown) <= _LONGEST
    ):
        return None
    return Span(spans[big[0]].start, spans[big[-1]].end)


def _usual_size(lines: Sequence[PrintedLine]) -> float:
    sizes: Counter[float] = Counter()
    for line in lines:
        sizes[round(line.size, 1)] += len(line.text)
    return sizes.most_common(1)[0][0]
