"""A source as the rules see it: without marks of HTML and Markdown, readings in pinyin, jammers and signs that print nothing within its lines; and the way back.

The marks around a line say something of the line (`enclosing_markup`) and stay; those within one only tell of type.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from msgspec.structs import replace

from newsarchive.clean.decisions.orders import Orders
from newsarchive.clean.draft import Draft
from newsarchive.clean.lines import INVISIBLE, line_start
from newsarchive.clean.lines.enclosing_markup import tag_breaks, unwrap
from newsarchive.clean.lines.glosses import gloss_spans
from newsarchive.clean.lines.inline_markup import MARKUP_HINT, inline_marks
from newsarchive.clean.lines.jammers import is_jammer, jammer_spans
from newsarchive.clean.typography.entities import ENTITY_REASON, is_rest
from newsarchive.clean.typography.spaces import INVISIBLE_REASON
from newsarchive.clean.verdict import Part
from newsarchive.model.source import Structure
from newsarchive.model.spans import Span

_LINE = re.compile(r"[^\r\n]+")
_INVISIBLE = re.compile(f"[{INVISIBLE}]+")
_BRACKETS, _CLOSING = frozenset("(（"), frozenset(")）")
_MOST_INVISIBLE = 10_000
"""Signs in one line that print nothing at most; with more, it is no text."""
_LINE_END_MARK = "¬"
"""What programs that recognise text set at the end of a line that goes on."""
_HINT = re.compile(f"{MARKUP_HINT.pattern}|{_INVISIBLE.pattern}|{_LINE_END_MARK}")


class View(NamedTuple):
    """A text without some stretches of its source; positions of both are code points."""

    text: str
    gaps: tuple[Span, ...] = ()
    """The stretches that are left out: of the source, sorted, disjoint, not empty."""
    starts: tuple[int, ...] = ()
    """Where each gap stands in the view."""
    shifts: tuple[int, ...] = (0,)
    """How far the source is ahead before the first gap, behind the first, behind the second …"""
    pictures: tuple[int, ...] = ()
    """Where links to pictures that stood on lines of their own are left out, in the view."""

    def source_of(self, span: Span) -> Span:
        """From the first code point of a stretch of the view to the end of its last one, in the source."""
        if not self.gaps:
            return span
        start = self._ahead(span.start)
        return Span(start, self._ahead(span.end - 1) + 1 if span.size else start)

    def stretches_of(self, span: Span) -> Iterator[Span]:
        """The stretches of the source that a stretch of the view consists of."""
        if not self.gaps or not span.size:
            yield self.source_of(span)
            return
        first, last = bisect_right(self.starts, span.start), bisect_right(self.starts, span.end - 1)
        for start, end in pairwise((span.start, *self.starts[first:last], span.end)):
            if start < end:
                yield self.source_of(Span(start, end))

    def here(self, span: Span) -> Span:
        """Where a stretch of the source stands in the view, as far as it does."""
        return Span(self._behind(span.start), self._behind(span.end)) if self.gaps else span

    def _ahead(self, position: int) -> int:
        return position + self.shifts[bisect_right(self.starts, position)]

    def _behind(self, position: int) -> int:
        number = bisect_right(self.gaps, position, key=lambda gap: gap.start)
        inside = number and position < self.gaps[number - 1].end
        return self.starts[number - 1] if inside else position - self.shifts[number]


def view_of(text: str) -> View:
    """The view of a source: itself, where it has no marks."""
    asides = sorted((*gloss_spans(text), *jammer_spans(text)))
    gaps = tuple(_gaps(text, asides)) if asides or _HINT.search(text) else ()
    if not gaps:
        return View(text)
    shifts = [0]
    for gap in gaps:
        shifts.append(shifts[-1] + gap.size)
    edges = [0, *(edge for gap in gaps for edge in gap), len(text)]
    kept = "".join(text[start:end] for start, end in zip(edges[::2], edges[1::2], strict=True))
    starts = tuple(gap.start - shift for gap, shift in zip(gaps, shifts, strict=False))
    pictures = tuple(
        start
        for gap, start in zip(gaps, starts, strict=True)
        if _is_picture(gap.of(text)) and _ALONE.match(kept, start) and not _line_before(kept, start)
    )
    return View(kept, gaps, starts, tuple(shifts), pictures)


_ALONE = re.compile(r"[^\S\r\n]*(?:[\r\n]|$)")


def _line_before(text: str, at: int) -> str:
    """What stands on the line of a text before a position."""
    return text[line_start(text, at) : at].strip()


def _is_gloss(printed: str) -> bool:
    return printed.lstrip()[:1] in _BRACKETS and printed.rstrip()[-1:] in _CLOSING


def _is_picture(printed: str) -> bool:
    return "![" in printed or printed[:4].lower() == "<img"


def _gaps(text: str, asides: Sequence[Span]) -> Iterator[Span]:
    """The marks and `asides` within the lines of `text`, and within what tags part."""
    breaks = tag_breaks(text)
    begins = [aside.start for aside in asides]
    for match in _LINE.finditer(text):
        own = asides[bisect_left(begins, match.start()) : bisect_left(begins, match.end())]
        if not own and not _HINT.search(match[0]):
            continue
        first, last = bisect_right(breaks, match.start()), bisect_right(breaks, match.end() - 1)
        for start, end in pairwise((match.start(), *breaks[first:last], match.end())):
            yield from _within(text, start, end, own)


def _within(text: str, start: int, end: int, asides: Sequence[Span]) -> Iterator[Span]:
    """The marks and `asides` between the marks around one line."""
    raw = text[start:end]
    line = raw.strip()
    if not line:
        return
    start += len(raw) - len(raw.lstrip())
    wrapped = unwrap(line)
    printed = line[wrapped.start : wrapped.end]
    size = len(printed)
    ending = [Span(size - 1, size)] if size > 1 and printed.endswith(_LINE_END_MARK) else []
    base = start + wrapped.start
    found = (*_with_invisible(inline_marks(printed), printed), *ending)
    yield from _without_overlaps(
        [Span(base + mark.start, base + mark.end) for mark in found], asides, base, base + size
    )


def _without_overlaps(marks_: Sequence[Span], asides: Sequence[Span], start: int, end: int) -> Iterator[Span]:
    """The marks and the asides from `start` to `end` that overlap with none of them, in order."""
    ends = [mark.end for mark in marks_]
    inside = [aside for aside in asides if start <= aside.start and aside.end <= end]
    free = [aside for aside in inside if not _overlaps(aside, marks_, ends)]
    yield from sorted((*marks_, *free)) if free else marks_


def _overlaps(aside: Span, marks_: Sequence[Span], ends: Sequence[int]) -> bool:
    number = bisect_right(ends, aside.start)
    return number < len(marks_) and marks_[number].start < aside.end


def _with_invisible(marks_: Sequence[Span], printed: str) -> Iterator[Span]:
    """The marks of a line, and the signs between them that print nothing."""
    if len(_INVISIBLE.findall(printed)) > _MOST_INVISIBLE:
        yield from marks_
        return
    at = 0
    for mark in (*marks_, Span(len(printed), len(printed))):
        yield from (Span(*match.span()) for match in _INVISIBLE.finditer(printed, at, mark.start))
        if mark.size:
            yield mark
        at = mark.end


def orders_in(view: View, orders: Orders) -> Orders:
    """An editor's orders on the source as orders on the view."""
    if not view.gaps:
        return orders
    return Orders(tuple(replace(order, span=view.here(order.span)) for order in orders.orders))


def structure_in(view: View, structure: Structure | None) -> Structure | None:
    """What the form of a page says of the source, said of the view."""
    if structure is None or not view.gaps:
        return structure
    here = view.here
    return replace(
        structure,
        title=here(structure.title) if structure.title else None,
        outside=tuple(replace(item, span=here(item.span)) for item in structure.outside),
        facts=tuple(map(here, structure.facts)),
        headings=tuple(map(here, structure.headings)),
        captions=tuple(map(here, structure.captions)),
        run_ons=tuple(map(here, structure.run_ons)),
    )


def draft_in_source(view: View, draft: Draft) -> Draft:
    """A draft whose stretches are of the view, with those of the source."""
    if not view.gaps:
        return draft
    found = [list(view.stretches_of(span)) for span in draft.spans]
    spaced = {of[0].start for span, of in zip(draft.spans, found, strict=True) if span.start in draft.spaced}
    return draft._replace(spans=tuple(span for of in found for span in of), spaced=frozenset(spaced))


def parts_in_source(view: View, parts: list[Part], text: str) -> list[Part]:
    """Parts that are left out of the view as parts of the source `text`, and the marks between them.

    A reading in pinyin behind the last character of a part goes with it.
    """
    if not view.gaps:
        return parts
    readings = {gap.start: gap.end for gap in view.gaps if _is_gloss(gap.of(text))}

    def in_source(part: Part) -> Part:
        span = view.source_of(part.span)
        return replace(part, span=Span(span.start, readings.get(span.end, span.end)))

    given = sorted(map(in_source, parts), key=lambda part: part.span)
    starts = [part.span.start for part in given]
    ends = [part.span.end for part in given]

    def is_within(gap: Span) -> bool:
        number = bisect_right(starts, gap.start)
        return number > 0 and gap.end <= ends[number - 1]

    return given + [_left_out_part(gap, gap.of(text)) for gap in view.gaps if not is_within(gap)]


def _left_out_part(gap: Span, printed: str) -> Part:
    if _INVISIBLE.fullmatch(printed):
        return Part(gap, None, "invisible", INVISIBLE_REASON)
    if is_rest(printed):
        return Part(gap, None, "entities", ENTITY_REASON)
    if printed == _LINE_END_MARK:
        return Part(gap, None, "line_end", _LINE_END)
    if _is_gloss(printed):
        return Part(gap, None, "glosses", _GLOSS)
    if is_jammer(printed):
        return Part(gap, None, "garbage", _JAMMER)
    return Part(gap, None, "image", _IMAGE) if _is_picture(printed) else markup_part(gap)


def markup_part(span: Span) -> Part:
    """A mark that is left out."""
    return Part(span, None, "markup", _MARKUP)


_GLOSS = "A reading in pinyin, set aside for the running text."
_JAMMER = "Signs and letters with which a forum hides its texts from copying."
_IMAGE = "A link to a picture that the archive does not hold."
_LINE_END = "A mark by which text recognition ends a line that goes on."
_MARKUP = "A mark of HTML or Markdown that tells of type, not of the text."
