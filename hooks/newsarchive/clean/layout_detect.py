"""Sources with `layout: detect`: the rules find their articles and the structure of these."""

from collections.abc import Callable, Iterator, Sequence
from functools import cache, partial
from itertools import pairwise
from typing import NamedTuple

from msgspec.structs import replace

from newsarchive.clean.assembly import block_of, gap_edits
from newsarchive.clean.decisions.orders import Orders
from newsarchive.clean.decisions.overrule import overrule_drafts, overrule_lines
from newsarchive.clean.draft import Draft, drafts_of, mark_below_pictures, without_glue
from newsarchive.clean.facts import with_stated_facts
from newsarchive.clean.facts.publication import Imprint, imprint_of, no_imprint
from newsarchive.clean.frame import without_frame
from newsarchive.clean.ledger import apply, compose
from newsarchive.clean.lines import Line, line_start, split_lines
from newsarchive.clean.page import Page, page_of
from newsarchive.clean.page_form import (
    articles_with_form_facts,
    doubts_of,
    join_title_lines,
    keep_paragraphs,
    outside_edges,
    set_outside_apart,
    verdicts_by_form,
)
from newsarchive.clean.rules import judge
from newsarchive.clean.rules_view import (
    View,
    draft_in_source,
    markup_part,
    orders_in,
    parts_in_source,
    structure_in,
    view_of,
)
from newsarchive.clean.structure.article_starts import article_starts, is_preamble
from newsarchive.clean.structure.headings import merge_heading_lines
from newsarchive.clean.structure.paragraph_joining import join_paragraphs
from newsarchive.clean.structure.roles import give_roles
from newsarchive.clean.structure.uncredited_captions import mark_captions
from newsarchive.clean.typography.entities import with_entities
from newsarchive.clean.typography.lost_signs import with_signs
from newsarchive.clean.verdict import Part
from newsarchive.model.archive import Publication
from newsarchive.model.article import Article, Block, BlockKind, Cleaned, Discard, Question, Script
from newsarchive.model.sidecar import Split
from newsarchive.model.source import Source, Structure
from newsarchive.model.spans import Span


class Reading(NamedTuple):
    """What the rules make of a source; every span is of the view that they have of it."""

    page: Page
    groups: list[list[Draft]]
    """The drafts of each article, all with their kinds."""
    left_out: list[Part]
    questions: list[Question]
    imprint: Callable[[], Imprint]


def clean_detected(
    source: Source, script: Script, publications: Sequence[Publication], orders: Orders
) -> Cleaned:
    """Runs every rule; an editor's orders override them."""
    signed = with_entities(with_signs(source.text))
    view = view_of(signed)
    reading = _read(view, structure_in(view, source.structure), publications, orders_in(view, orders))
    return _in_source(source, signed, script, view, reading)


def _read(
    view: View, structure: Structure | None, publications: Sequence[Publication], orders: Orders
) -> Reading:
    """Which lines are text, what they are, and which belong together."""
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


def _in_source(source: Source, signed: str, script: Script, view: View, reading: Reading) -> Cleaned:
    """The articles and the ledger that come of a reading, back in the source; `signed` is it with its signs restored."""
    text = source.text
    found = [[draft_in_source(view, draft) for draft in group] for group in reading.groups]
    begun = sorted(span.start for group in found for draft in group for span in draft.spans)
    groups = [[without_glue(draft, signed, begun) for draft in group] for group in found]
    left_out = parts_in_source(view, reading.left_out, text)
    made = [[block_of(draft, text, signed) for draft in group] for group in groups]
    blocks = [[block for block, _ in group] for group in made]
    edits = [edit for group in made for _, block_edits in group for edit in block_edits]
    edits += gap_edits(text, [draft for group in groups for draft in group], left_out)
    ledger = compose(edits)
    articles = _articles(source, script, reading.page, blocks, reading.imprint)
    asked = (replace(question, span=view.source_of(question.span)) for question in reading.questions)
    return Cleaned(
        ledger=ledger,
        clean=apply(text, ledger),
        articles=articles_with_form_facts(articles, source.structure),
        discarded=tuple(
            Discard(part.span.of(text), part.span, part.rule)
            for part in sorted(left_out, key=lambda part: part.span)
            if part.rule not in _MARKS
        ),
        questions=(*asked, *doubts_of(source.structure)),
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


_MARKS = frozenset({"heading_mark", "markup", "invisible", "line_end", "glosses", "entities"})
"""Rules that leave out marks, which are no passages; the ledger has each."""
_HEADING = "A mark of Markdown: of a heading, whose level is kept, or of a table's empty cells."


def _articles(
    source: Source,
    script: Script,
    page: Page,
    groups: Sequence[Sequence[Block]],
    imprint: Callable[[], Imprint],
) -> tuple[Article, ...]:
    """The articles, whose regions tile the source from its first code point to its last."""
    edges = [0, *_region_starts(source.text, groups), len(source.text)]
    regions = [Span(*pair) for pair in pairwise(edges)] if groups else []
    shared = _page_lines(groups[0]) if groups else []
    return tuple(
        _article(
            source.id if not number else f"{source.id}-c{group[0].spans[0].start}",
            region,
            script,
            group,
            page,
            shared if number else (),
            imprint,
        )
        for number, (region, group) in enumerate(zip(regions, groups, strict=True))
    )


def _region_starts(text: str, groups: Sequence[Sequence[Block]]) -> Iterator[int]:
    """Where the regions of all articles but the first begin: with a line, unless the article before ends on it."""
    for before, group in pairwise(groups):
        first = min(block.spans[0].start for block in group)
        line = line_start(text, first)
        yield line if all(block.spans[-1].end <= line for block in before) else first


def _page_lines(blocks: Sequence[Block]) -> list[Block]:
    """The datelines above the first headline, which are those of the printed page."""
    found: list[Block] = []
    for block in blocks:
        if block.kind is not BlockKind.DATELINE:
            break
        found.append(block)
    return found


def _article(
    name: str,
    region: Span,
    script: Script,
    blocks: Sequence[Block],
    page: Page,
    shared: Sequence[Block],
    imprint: Callable[[], Imprint],
) -> Article:
    article = Article(
        id=name,
        region=region,
        start=blocks[0].spans[0].start,
        script=script,
        blocks=tuple(blocks),
        banner=_text_of_kind(blocks, BlockKind.BANNER),
        kicker=_text_of_kind(blocks, BlockKind.KICKER),
        title=_text_of_kind(blocks, BlockKind.TITLE),
        subtitle=_text_of_kind(blocks, BlockKind.SUBTITLE),
    )
    return with_stated_facts(article, page.publications, shared, imprint)


def _text_of_kind(blocks: Sequence[Block], kind: BlockKind) -> str | None:
    return " ".join(block.text for block in blocks if block.kind is kind) or None
