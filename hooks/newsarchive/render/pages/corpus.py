"""The account of the corpus: sizes, years, publications, gaps, sources, licences and data."""

from collections.abc import Iterator, Mapping
from functools import partial

from newsarchive.export import corpus_json
from newsarchive.model.article import Certainty
from newsarchive.model.corpus import CleanedSource
from newsarchive.model.site import OutputFile, Page
from newsarchive.render import addresses
from newsarchive.render.context import UNKNOWN, Context, Measure
from newsarchive.render.data import glossary_files
from newsarchive.render.elements.facts import facts, heading, outward, table, thousands, title
from newsarchive.render.elements.leaves import Leaf, leaves, pager
from newsarchive.render.markup.html import element, escape, link
from newsarchive.render.pages.data import data
from newsarchive.render.wording.labels import LABELS, bilingual, label

_SOURCES = f"{addresses.CORPUS}sources/"
"""Address of the table of sources."""


def pages(context: Context, sizes: Mapping[str, int]) -> Iterator[Page]:
    """The account of the corpus, and the pages of the table of sources.

    `sizes` has the size of the site's files in bytes, by path.
    """
    zh, _ = LABELS["corpus"]
    yield Page(addresses.CORPUS, "corpus", zh, partial(body, context, sizes))
    zh, _ = LABELS["sources"]
    for leaf in leaves(_SOURCES, tuple(context.sources.values())):
        yield Page(leaf.uri, "list", zh, partial(_sources, leaf, context))


def files(context: Context) -> Iterator[OutputFile]:
    """The description of the archive as data."""
    text = corpus_json(
        context.archive,
        tuple(context.sources.values()),
        context.readings,
        glossary=glossary_files.JSON,
        timeline="timeline/timeline.json",
    )
    yield OutputFile("corpus.json", text.encode())


def body(context: Context, sizes: Mapping[str, int]) -> str:
    """The HTML of the account."""
    return "".join(
        (
            title(label("corpus")),
            element("p", bilingual(context.config.description), class_="na-lede"),
            figures(context),
            _selection(context),
            element("p", link("sources/", label("sources")), class_="na-more"),
            _measured("year", "years", context.by_year),
            element("p", label("inferred-years"), class_="na-fine"),
            _measured("publication", "publications", context.by_publication),
            _gaps(context),
            _licences(context),
            data(context, sizes),
        )
    )


def _selection(context: Context) -> str:
    selection = context.config.selection
    if selection is None:
        return ""
    return heading(2, "chosen") + element("p", bilingual(selection), class_="na-lede")


def figures(context: Context) -> str:
    """The archive's size in figures."""
    characters = sum(measure.characters for measure in context.by_year.values())
    numbers = (
        ("sources", len(context.sources)),
        ("articles", len(context.readings)),
        ("characters", characters),
        ("glossary", len(context.entries)),
    )
    return facts(((key, thousands(number)) for key, number in numbers), class_="na-figures")


def _measured(head: str, caption: str, measures: Mapping[str, Measure]) -> str:
    rows = (
        (
            label("unknown") if name == UNKNOWN else escape(name),
            thousands(measure.articles),
            thousands(measure.characters),
        )
        for name, measure in measures.items()
    )
    heads = (label(head), label("articles"), label("characters"))
    return heading(2, caption) + table(label(caption), heads, rows, numbers=2)


def _gaps(context: Context) -> str:
    rows = ((label(key), thousands(number)) for key, number in _missing(context))
    return heading(2, "gaps") + table(label("gaps"), (label("gaps"), label("count")), rows, numbers=1)


def _missing(context: Context) -> Iterator[tuple[str, int]]:
    readings = context.readings
    sidecars = [source.record.sidecar for source in context.sources.values()]
    yield "gap-date", sum(reading.date is None for reading in readings)
    yield (
        "gap-date-inferred",
        sum(
            reading.date is not None and reading.date.certainty is Certainty.INFERRED for reading in readings
        ),
    )
    yield "gap-publication", sum(reading.publication is None for reading in readings)
    yield "gap-page", sum(reading.page is None for reading in readings)
    yield "gap-byline", sum(not reading.article.bylines for reading in readings)
    yield "gap-privacy", sum(sidecar.privacy.status == "pending" for sidecar in sidecars)
    yield "gap-text", sum(sidecar.rights.access != "full" for sidecar in sidecars)


def _licences(context: Context) -> str:
    rows = [
        (
            bilingual(licence.covers),
            outward(licence.url, licence.name) if licence.url else escape(licence.name),
        )
        for licence in context.config.licences
    ]
    if not rows:
        return ""
    return heading(2, "licences") + table(label("licences"), (label("covers"), label("licence")), rows)


def _sources(leaf: Leaf[CleanedSource], context: Context) -> str:
    rows = (_source(source, addresses.root(leaf.uri), context) for source in leaf.entries)
    heads = [label(key) for key in ("source", "articles", "encoding", "access", "size", "edits")]
    return "".join(
        (
            title(label("sources")),
            element("p", link(addresses.root(leaf.uri) + addresses.CORPUS, label("corpus"))),
            pager(leaf),
            table(label("sources"), heads, rows, numbers=2),
        )
    )


def _source(source: CleanedSource, back: str, context: Context) -> tuple[str, ...]:
    value = source.record.source
    articles = context.of_source(value.id)
    return (
        link(back + addresses.source(value.id), escape(value.id)),
        "<br>".join(link(back + addresses.article(item.id), escape(item.title)) for item in articles),
        escape(value.encoding),
        label(f"access-{source.record.sidecar.rights.access}"),
        thousands(value.size),
        thousands(len(source.cleaned.ledger.edits)),
    )
