"""The reading of an article: in simplified script, emended, with its terms, dates and figures."""

from collections.abc import Callable, Iterable, Sequence

from msgspec import Struct

from newsarchive.glossary import Matcher
from newsarchive.model.article import HEADLINE_KINDS, Article, Block, BlockKind, Certainty, Emended
from newsarchive.model.figures import Figure
from newsarchive.model.reading import DateMention, Emendation, Known, Mention, Reading, ReadingBlock
from newsarchive.model.sidecar import ArticleRecord, Sidecar
from newsarchive.model.spans import Alignment, Span
from newsarchive.script import to_simplified
from newsarchive.text.controls import pictured

UNMARKED = frozenset(
    {BlockKind.DATELINE, BlockKind.BYLINE, BlockKind.EDITORS, BlockKind.CREDIT, BlockKind.SIGNATURE}
)
"""Kinds of block in which nothing is annotated: they name the paper and its people."""


class ReadingAids(Struct, frozen=True):
    """What the reading of every article needs."""

    matcher: Matcher
    publication_name: Callable[[str], str]
    """The archive's name for a publication as printed."""
    places_of: Callable[[ArticleRecord | None, str | None, Iterable[str]], tuple[Known, ...]]
    place_in: Callable[[str], str | None]
    """The last listed place that a text names."""


def read_article(
    article: Article,
    emended: Sequence[Emended],
    sidecar: Sidecar,
    source_id: str,
    aids: ReadingAids,
) -> Reading:
    """The annotated reading of one article."""
    record = next((record for record in sidecar.articles if record.id == article.id), None)
    blocks = [_block(block, article, emended) for block in article.blocks]
    date = _date(article)
    found = zip(blocks, _terms(blocks, aids.matcher, record), _dates(blocks, date), strict=True)
    blocks = [_annotated(block, terms, tuple(dates), aids) for block, terms, dates in found]
    deck = {kind.value: _headline(kind, article, blocks) for kind in HEADLINE_KINDS}
    publication = _publication(article, sidecar, aids)
    headline = [text for text in deck.values() if text]
    return Reading(
        article=article,
        record=record,
        source_id=source_id,
        title=deck["title"] or _first_words(blocks) or article.id,
        kicker=deck["kicker"],
        subtitle=deck["subtitle"],
        banner=deck["banner"],
        publication=publication,
        page=_page(article, sidecar),
        date=date,
        places=aids.places_of(record, publication.value if publication else None, headline),
        blocks=tuple(blocks),
    )


def _block(block: Block, article: Article, emended: Sequence[Emended]) -> ReadingBlock:
    printed = pictured(block.text)  # cleaning takes control characters out; `layout: paragraphs` keeps them
    simple = to_simplified(printed, article.script)
    if not emended:  # as of most sources: the text is read as it was cleaned
        return ReadingBlock(block.kind, block.level, simple, printed, block.alignment, block.spans)
    here = [(place, change) for change in emended if (place := _place(block, change.span)) is not None]
    text, parts, notes = _emend(simple, block.alignment, sorted(here, key=lambda item: item[0]), article)
    return ReadingBlock(
        kind=block.kind,
        level=block.level,
        text=text,
        printed=printed,
        alignment=Alignment.of_parts(parts),
        spans=block.spans,
        emendations=tuple(notes),
    )


def _place(block: Block, source: Span) -> Span | None:
    """Where a source span (empty for a gap) stands in the block's text."""
    if not source.size:
        before = block.alignment.text_at(source.start - 1)
        return None if before is None else Span(before + 1, before + 1)
    start = block.alignment.text_at(source.start)
    last = block.alignment.text_at(source.end - 1)
    return None if start is None or last is None else Span(start, last + 1)


def _emend(
    simple: str, alignment: Alignment, changes: list[tuple[Span, Emended]], article: Article
) -> tuple[str, list[tuple[int, Span]], list[Emendation]]:
    pieces: list[str] = []
    parts: list[tuple[int, Span]] = []
    notes: list[Emendation] = []
    at = length = 0
    for place, change in changes:
        if place.start < at:
            continue
        read = to_simplified(change.read, article.script)
        pieces += [simple[at : place.start], read]
        parts += [*alignment.parts(at, place.start), (len(read), change.span)]
        length += place.start - at
        notes.append(
            Emendation(
                Span(length, length + len(read)), place.of(simple), change.span, change.why, change.certainty
            )
        )
        length += len(read)
        at = place.end
    pieces.append(simple[at:])
    parts += alignment.parts(at, len(simple))
    return "".join(pieces), parts, notes


def _annotated(
    block: ReadingBlock, terms: tuple[Mention, ...], dates: tuple[DateMention, ...], aids: ReadingAids
) -> ReadingBlock:
    figures = _figures(block, terms, dates, aids)
    if not (terms or dates or figures):
        return block
    return ReadingBlock(
        block.kind, block.level, block.text, block.printed, block.alignment, block.spans,
        terms, dates, block.emendations, figures,
    )  # fmt: skip


def _terms(
    blocks: list[ReadingBlock], matcher: Matcher, record: ArticleRecord | None
) -> list[tuple[Mention, ...]]:
    overrides = {override.at: override.entry for override in record.terms} if record else {}
    found = matcher.find_in_each([_marked(block) for block in blocks])
    return [
        tuple(_overruled(block, mentions, overrides)) for block, mentions in zip(blocks, found, strict=True)
    ]


def mentions_in(blocks: Sequence[ReadingBlock], matcher: Matcher) -> set[int]:
    """The source positions at which terms begin, before editors' decisions."""
    found = zip(blocks, matcher.find_in_each([_marked(block) for block in blocks]), strict=True)
    return {_begin(block, mention) for block, mentions in found for mention in mentions}


def _begin(block: ReadingBlock, mention: Mention) -> int:
    return block.alignment.source_of(*mention.span).start


def _marked(block: ReadingBlock) -> str:
    """The text to annotate: empty for a block without annotations."""
    return "" if block.kind in UNMARKED else block.text


def _overruled(block: ReadingBlock, mentions: list[Mention], overrides: dict[int, str]) -> Iterable[Mention]:
    for mention in mentions:
        slug = overrides.get(_begin(block, mention), mention.slug) if overrides else mention.slug
        if slug != "none":
            yield Mention(mention.span, slug)


def _dates(blocks: list[ReadingBlock], published: Known | None) -> list[list[DateMention]]:
    """The dates of each block, found over the whole article: a clock time may refer to a day named before it."""
    from newsarchive.dates import find_in_blocks  # noqa: PLC0415 - not loaded if every analysis is cached

    inferred = published is not None and published.certainty is Certainty.INFERRED
    texts = [_marked(block) for block in blocks]
    return find_in_blocks(texts, published.value if published else None, inferred=inferred)


def _figures(
    block: ReadingBlock, terms: tuple[Mention, ...], dates: tuple[DateMention, ...], aids: ReadingAids
) -> tuple[Figure, ...]:
    """The figures of `block`, whose periods come from its dates."""
    from newsarchive.figures import find_figures  # noqa: PLC0415 - not loaded if every analysis is cached

    if block.kind in UNMARKED:
        return ()
    return tuple(find_figures(block.text, dates, aids.place_in, (mention.span for mention in terms)))


def _headline(kind: BlockKind, article: Article, blocks: Sequence[ReadingBlock]) -> str | None:
    """A line of the headline: the text of its blocks, unless an editor states other words."""
    stated = pictured(getattr(article, kind.value) or "")
    own = [block for block in blocks if block.kind is kind]
    if stated and stated == " ".join(block.printed for block in own):
        return " ".join(block.text for block in own)
    return to_simplified(stated, article.script) if stated else None


def _first_words(blocks: list[ReadingBlock]) -> str:
    """A substitute for a title that the source does not print."""
    text = next((block.text for block in blocks if block.kind is BlockKind.PARAGRAPH), "")
    return f"{text[:20]}…" if len(text) > 20 else text  # noqa: PLR2004 - about a headline's length


def _date(article: Article) -> Known | None:
    if not article.date or article.date == "unknown":
        return None
    return Known(article.date, article.date_certainty or Certainty.INFERRED, article.date_evidence)


def _publication(article: Article, sidecar: Sidecar, aids: ReadingAids) -> Known | None:
    if article.publication and article.publication != "unknown":
        printed = to_simplified(article.publication, article.script)
        return Known(aids.publication_name(printed), Certainty.PRINTED)
    if sidecar.original.publication != "unknown":
        name = aids.publication_name(sidecar.original.publication)
        return Known(name, Certainty.INFERRED, "source.yml: original.publication")
    return None


def _page(article: Article, sidecar: Sidecar) -> Known | None:
    if article.page and article.page != "unknown":
        return Known(article.page, Certainty.PRINTED)
    if sidecar.original.page != "unknown":
        return Known(sidecar.original.page, Certainty.INFERRED, "source.yml: original.page")
    return None
