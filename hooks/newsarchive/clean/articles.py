"""The way back: the articles and the ledger that come of what the rules have read, in positions of the source."""

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from msgspec.structs import replace

from newsarchive.clean.assembly import block_of, gap_edits
from newsarchive.clean.draft import without_glue
from newsarchive.clean.facts import with_stated_facts
from newsarchive.clean.facts.publication import Imprint
from newsarchive.clean.ledger import apply, compose
from newsarchive.clean.lines import line_start
from newsarchive.clean.page import Page
from newsarchive.clean.page_form import (
    articles_with_form_facts,
    doubts_of,
)
from newsarchive.clean.reading import Reading
from newsarchive.clean.view import (
    View,
    draft_in_source,
    parts_in_source,
)
from newsarchive.model.article import Article, Block, BlockKind, Cleaned, Discard, Script
from newsarchive.model.source import Source
from newsarchive.model.spans import Span


def in_source(source: Source, signed: str, script: Script, view: View, reading: Reading) -> Cleaned:
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


_MARKS = frozenset({"heading_mark", "markup", "invisible", "line_end", "glosses", "entities"})
"""Rules that leave out marks, which are no passages; the ledger has each."""


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
