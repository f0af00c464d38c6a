"""A small archive made by hand, on no subject of ours: a fair, a bridge and a ferry."""

from collections.abc import Sequence

from newsarchive.dates import bounds
from newsarchive.model.archive import ArchiveConfig, Category, Host, Licence, PlaceRecord, Publication
from newsarchive.model.article import Article, BlockKind, Byline, Certainty, Cleaned, Script
from newsarchive.model.base import Bilingual
from newsarchive.model.corpus import (
    Archive,
    CleanedSource,
    Corpus,
    EntryRecord,
    Occurrence,
    SourceRecord,
)
from newsarchive.model.glossary import Entry, Evidence, Reference, Rendering
from newsarchive.model.reading import (
    DateCertainty,
    DateKind,
    DateMention,
    Emendation,
    Known,
    Mention,
    Reading,
    ReadingBlock,
)
from newsarchive.model.sidecar import ArticleRecord, Emend, Origin, Privacy, Rights, Sidecar, Withdrawal
from newsarchive.model.source import Edit, Ledger, Source
from newsarchive.model.spans import Alignment, Span
from newsarchive.model.timeline import Event
from newsarchive.problems import Place
from newsarchive.render.context import Context, context_of

TEXT = (
    "首页 > 正文\n"
    "\n"
    "渡口日报\n"
    "老桥重开\n"
    "　　2021年3月1日，老桥重开，集\n"
    "\n"
    "市也随之重开。渡船<停航>......\n"
    "桥头\n"
    "去年10月以来，老桥大休。\n"
    "返回顶部\n"
)
SHA = "0" * 64


def span(quote: str, text: str = TEXT) -> Span:
    """Where `quote` stands first."""
    start = text.index(quote)
    return Span(start, start + len(quote))


def block(
    kind: BlockKind, parts: Sequence[tuple[Span, str | None]], text: str = TEXT, **found
) -> ReadingBlock:
    """A block of source spans, each as it stands or replaced."""
    pieces = [(part.of(text) if new is None else new, part) for part, new in parts]
    return ReadingBlock(
        kind=kind,
        level=1 if kind is BlockKind.HEADING else 0,
        text="".join(piece for piece, _ in pieces),
        printed="".join(part.of(text) for _, part in pieces),
        alignment=Alignment.of_parts((len(piece), part) for piece, part in pieces),
        spans=tuple(part for _, part in pieces),
        **found,
    )


def _mention(slug: str, start: int, end: int) -> Mention:
    return Mention(Span(start, end), slug)


def dated(
    quote: str, end: int, value: str, kind: DateKind, certainty: DateCertainty, reason: str
) -> DateMention:
    """A date expression at the start of its block."""
    return DateMention(
        span=Span(0, end), text=quote, kind=kind, value=value, precision="day", modifier=None, time=None,
        in_name=False, certainty=certainty, reason=reason,
    )  # fmt: skip


def bridge_blocks() -> tuple[ReadingBlock, ...]:
    """Every kind of oddity: an indented line, a join, a substitution, an emendation, a dropped line."""
    first = (
        (span("2021年3月1日，老桥重开，集"), None),
        (span("市也随之重开。渡船<停航>"), None),
        (span("......"), "……"),
    )
    last = ((span("去年10月以来，老桥大"), None), (span("休"), "修"), (_stop(), None))
    day = dated("2021年3月1日", 9, "2021-03-01", DateKind.DATE, DateCertainty.CERTAIN, "printed in full")
    since = dated(
        "去年10月以来", 7, "2020-10/2021-03-02", DateKind.RANGE, DateCertainty.INFERRED,
        "去年 against publication 2021-03-02",
    )  # fmt: skip
    emended = Emendation(Span(11, 12), "休", span("休"), "大休 is no word; a bridge is 大修", "probable")
    return (
        block(BlockKind.DATELINE, [(span("渡口日报"), None)]),
        block(BlockKind.TITLE, [(span("老桥重开"), None)], mentions=(_mention("lao-qiao", 0, 2),)),
        block(BlockKind.LEAD, first, dates=(day,), mentions=(_mention("lao-qiao", 10, 12), _mention("ji-shi", 15, 17))),
        block(BlockKind.HEADING, [(span("桥头"), None)]),
        block(BlockKind.PARAGRAPH, last, dates=(since,), emendations=(emended,), mentions=(_mention("lao-qiao", 8, 10),)),
    )  # fmt: skip


def _stop() -> Span:
    start = TEXT.index("休。") + 1
    return Span(start, start + 1)


INFERRED = Known("2021-03-02", Certainty.INFERRED, "“3月1日”，次日见报")


def reading(
    article_id: str = "bridge",
    blocks: tuple[ReadingBlock, ...] | None = None,
    *,
    source_id: str = "bridge",
    text: str = TEXT,
    date: Known | None = INFERRED,
    title: str = "老桥重开",
) -> Reading:
    """An article; the bridge unless blocks are given."""
    article = Article(
        id=article_id,
        region=Span(0, len(text)),
        start=0,
        script=Script.SIMPLIFIED,
        blocks=(),
        bylines=(Byline("记者", ("艾青", "白芷")), Byline("供图", ("陈皮",))),
    )
    record = ArticleRecord(
        id=article_id,
        title_en="The Old Bridge Reopens",
        summary_en="The bridge is open again. So is the fair.",
        origin=Origin(who="本报记者", who_en="Staff reporters", evidence="“记者 艾青”"),
    )
    return Reading(
        article=article,
        record=record,
        source_id=source_id,
        title=title,
        kicker=None,
        subtitle=None,
        banner=None,
        publication=Known("渡口日报", Certainty.PRINTED),
        page=None,
        date=date,
        places=(Known("du-kou", Certainty.INFERRED, "报名“渡口日报”"),),
        blocks=bridge_blocks() if blocks is None else blocks,
    )


EDITS = (
    Edit(span("首页 > 正文\n"), "首页 > 正文\n", "", "breadcrumb", "A breadcrumb is no text."),
    Edit(span("　　"), "　　", "", "indent", "An indent is layout."),
    Edit(Span(span("集\n\n市").start + 1, span("集\n\n市").end - 1), "\n\n", "", "join", "A column break cut the paragraph."),
    Edit(span("......"), "......", "……", "ellipsis", "An ellipsis is two full-width signs."),
    Edit(span("返回顶部\n"), "返回顶部\n", "", "chrome", "A button is no text."),
)  # fmt: skip


def source(
    readings: Sequence[Reading] | None = None,
    *,
    source_id: str = "bridge",
    text: str = TEXT,
    access: str = "full",
    withdrawn: Withdrawal | None = None,
) -> CleanedSource:
    """A source with its articles."""
    sidecar = Sidecar(
        encoding="utf-8",
        sha256=SHA,
        rights=Rights(holder="渡口日报社", basis="short text, for study", access=access),
        privacy=Privacy(status="done", on="2024-01-02", finding="No private person is named."),
        decisions=(Emend(do="emend", quote="大休", read="大修", why="no word", certainty="probable"),),
        withdrawn=withdrawn,
    )
    value = Source(source_id, text, "utf-8", SHA, size=len(text.encode()))
    edits = EDITS if text == TEXT else ()
    record = SourceRecord(value, sidecar, lambda _: Place("source.yml"), f"sources/{source_id}/source.yml")
    return CleanedSource(
        record,
        Cleaned(Ledger(edits), text, ()),
        tuple([reading()] if readings is None else readings),
        key=source_id,
    )


def entry(slug: str, headword: str, **fields) -> EntryRecord:
    """A glossary entry."""
    both = Bilingual(zh=f"{headword}的简释", en=f"What {slug} is")
    stated = {
        "english": (Rendering(text=slug.replace("-", " ").title(), status="literal"),),
        "category": "things",
        "short": both,
        "definition": Bilingual(zh=f"{headword}。[1][2]", en="A thing.[1]"),
        "references": (
            Reference(title="R & D", publisher="P", url="https://example.org/r", accessed="2024-01-01"),
        ),
    } | fields
    return EntryRecord(
        Entry(slug=slug, headword=headword, **stated), lambda _: Place("x.md"), f"corpus/glossary/{slug}.md"
    )


ENTRIES = (
    entry("ji-shi", "集市", broader=("lao-qiao",)),
    entry(
        "lao-qiao",
        "老桥",
        evidence=(Evidence(article="bridge", quote="老桥\n重开，"),),
        former_slugs=("jiu-qiao",),
        see_also=("ji-shi",),
    ),
)

CONFIG = ArchiveConfig(
    name=Bilingual(zh="渡口语料", en="Ferry Archive"),
    short_name=Bilingual(zh="渡口", en="Ferry"),
    description=Bilingual(zh="渡口的报道。", en="Reports from the ferry."),
    editors=Bilingual(zh="编者", en="The editors"),
    contact="mail@example.org",
    host=Host(site="https://example.org/ferry/", edit="https://example.org/edit/{path}"),
    categories=(Category(id="things", zh="事物", en="Things"),),
    licences=(
        Licence(covers=Bilingual(zh="术语", en="Glossary"), name="CC BY 4.0", url="https://example.org/by"),
    ),
)


def occurrences(readings: Sequence[Reading]) -> dict[str, tuple[Occurrence, ...]]:
    """All mentions in `readings` by slug."""
    found: dict[str, list[Occurrence]] = {record.entry.slug: [] for record in ENTRIES}
    for item in readings:
        for number, part in enumerate(item.blocks):
            for mention in part.mentions:
                found[mention.slug].append(Occurrence(item, number, mention))
    return {slug: tuple(items) for slug, items in found.items()}


def _told(item: Reading, number: int, part: ReadingBlock, mention: DateMention) -> Event:
    value = mention.value or ""
    sentence = (0, len(part.text))
    return Event(value, bounds(value), item, mention.certainty, mention.kind, number, mention, sentence)


def events(readings: Sequence[Reading]) -> tuple[Event, ...]:
    """The publication and the dated expressions of `readings`, in order of time."""
    found = []
    for item in readings:
        if item.date:
            found.append(
                Event(item.date.value, bounds(item.date.value), item, item.date.certainty, "publication")
            )
        for number, part in enumerate(item.blocks):
            found.extend(_told(item, number, part, mention) for mention in part.dates)
    return tuple(sorted(found, key=lambda event: event.sort))


def archive(sources: Sequence[CleanedSource] | None = None) -> Archive:
    """The bridge alone, or the sources given."""
    sources = (source(),) if sources is None else tuple(sources)
    readings = [item for part in sources for item in part.readings]
    corpus = Corpus(
        config=CONFIG,
        publications=(Publication(id="du-kou-ri-bao", name="渡口日报", en="Ferry Daily", place="du-kou"),),
        places=(PlaceRecord(id="du-kou", name="渡口", en="Ferry"),),
        sources=tuple(part.record for part in sources),
        entries=ENTRIES,
    )
    return Archive(corpus, sources, occurrences(readings), events(readings), "1.0", "2024-05-06")


def to_traditional(text: str) -> str:
    """Enough of a conversion to be seen."""
    return text.replace("桥", "橋")


def pinyin(text: str) -> str:
    """The pinyin of the two headwords."""
    return {"老桥": "lǎo qiáo", "集市": "jí shì"}[text]


def context(value: Archive | None = None) -> Context:
    """The context of `value`, or of the bridge."""
    return context_of(value or archive(), to_traditional=to_traditional, pinyin=pinyin)
