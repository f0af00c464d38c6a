"""What the rules make of a source: from its lines to the drafts of its articles, in the order of `read`."""

from collections.abc import Callable, Sequence
from functools import cache, partial
from itertools import pairwise
from typing import NamedTuple

from msgspec.structs import replace

from newsarchive.clean.blocks.article_starts import article_starts, is_preamble
from newsarchive.clean.blocks.captions import mark_captions
from newsarchive.clean.blocks.headings import merge_heading_lines
from newsarchive.clean.blocks.paragraph_joining import join_paragraphs
from newsarchive.clean.blocks.roles import give_roles
from newsarchive.clean.decisions.orders import Orders
from newsarchive.clean.decisions.overrule import overrule_drafts, overrule_lines
from newsarchive.clean.draft import Draft, drafts_of, mark_below_pictures
from newsarchive.clean.facts.publication import Imprint, imprint_of, no_imprint
from newsarchive.clean.frame import without_frame
from newsarchive.clean.lines import Line, split_lines
from newsarchive.clean.page import Page, page_of
from newsarchive.clean.page_form import (
    join_title_lines,
    keep_paragraphs,
    outside_edges,
    set_outside_apart,
    verdicts_by_form,
)
from newsarchive.clean.rules import judge
from newsarchive.clean.verdict import Part
from newsarchive.clean.view import (
    View,
    markup_part,
)
from newsarchive.model.archive import Publication
from newsarchive.model.article import Question
from newsarchive.model.sidecar import Split
from newsarchive.model.source import Structure
from newsarchive.model.spans import Span


class Reading(NamedTuple):
    """What the rules make of a source; every span is of the view that they have of it."""

    page: Page
    groups: list[list[Draft]]
    """The drafts of each article, all with their kinds."""
    left_out: list[Part]
    questions: list[Question]
    imprint: Callable[[], Imprint]


def read(
    view: View, structure: Structure | None, publications: Sequence[Publication], orders: Orders
) -> Reading:
    """Which lines are text, what they are, and which belong together: line by line, by the page, then as blocks."""
    text = view.text
    lines, outside = set_outside_apart(
        split_lines(text, orders.cuts | outside_edges(structure)), structure, orders
    )
    page = page_of(lines, publications)
    judged = judge(page)
    if structure is None:  # otherwise the page's form has shown its frame
        judged = without_frame(page, judged)
    imprint = cache(partial(imprint_of, page, judged)) if structure is None else no_imprint
    verdicts = overrule_lines(lines, verdicts_by_form(lines, judged, structure, orders), orders)
    drafts, left_out = drafts_of(page, verdicts, text)
    drafts = mark_below_pictures(drafts, view.pictures, text)
    drafts = keep_paragraphs(join_title_lines(drafts, structure), structure)
    drafts, questions = mark_captions(overrule_drafts(drafts, orders), page.layout)
    drafts = merge_heading_lines(join_paragraphs(drafts, page.layout), page.layout, printed=structure is None)
    left_out = _with_marks(page.lines, left_out + outside, text)
    return Reading(
        page, _grouped(drafts, orders, printed=page.layout.width is not None), left_out, questions, imprint
    )


def _grouped(drafts: list[Draft], orders: Orders, *, printed: bool) -> list[list[Draft]]:
    """The drafts of each article, all with their kinds."""
    edges = [*article_starts(drafts, {span.start for _, span in orders.of(Split)}), len(drafts)]
    groups = [drafts[start:end] for start, end in pairwise(edges)]
    preamble = 0
    if len(groups) > 1 and not orders.of(Split) and is_preamble(groups[0]):
        preamble = len(groups[0])
        groups[:2] = [groups[0] + groups[1]]
    return [
        give_roles(group, 0 if number else preamble, printed=printed) for number, group in enumerate(groups)
    ]


def _with_marks(lines: Sequence[Line], left_out: Sequence[Part], text: str) -> list[Part]:
    """The parts that are left out, a whole line with the marks around it, and the marks around the other lines."""
    whole = {part.span: part for part in left_out}
    given = {part: part for part in left_out}
    marks: list[Part] = []
    for line in lines:
        part = whole.get(line.span)
        own = [mark for mark in line.marks if part and _touch(mark, line.span)]
        if part and own:
            edges = Span(min(line.span.start, own[0].start), max(line.span.end, own[-1].end))
            given[part] = replace(part, span=edges)
        marks += [_heading_mark_part(mark, line, text) for mark in line.marks if mark not in own]
    return [*given.values(), *marks]


def _touch(one: Span, other: Span) -> bool:
    return one.end == other.start or one.start == other.end


def _heading_mark_part(span: Span, line: Line, text: str) -> Part:
    told = line.mark or "|" in span.of(text)
    return Part(span, None, "heading_mark", _HEADING) if told else markup_part(span)


_HEADING = "A mark of Markdown: of a heading, whose level is kept, or of a table's empty cells."
