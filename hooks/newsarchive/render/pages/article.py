"""The page of an article."""

import json
from collections.abc import Iterator
from functools import partial

from newsarchive.export import Citation, article_markdown, bibtex, csl_json, ris
from newsarchive.model.reading import Reading
from newsarchive.model.site import OutputFile, Page
from newsarchive.model.spans import line_starts
from newsarchive.render import addresses
from newsarchive.render.article.anchors import place_lines
from newsarchive.render.article.annotations import Progress
from newsarchive.render.article.body import Setter, table_of_contents
from newsarchive.render.article.deck import deck
from newsarchive.render.article.foot import foot
from newsarchive.render.article.metadata import head
from newsarchive.render.context import Context
from newsarchive.render.markup.html import element, link
from newsarchive.render.scripts import printed_texts, switch, views
from newsarchive.render.wording.labels import label


def pages(context: Context) -> Iterator[Page]:
    """One page for each article."""
    for reading in context.readings:
        record = reading.record
        yield Page(
            uri=addresses.article(reading.id),
            kind="article",
            title=reading.title,
            description=(record.summary_en if record else None) or reading.subtitle or "",
            body=partial(body, reading, context),
            head=partial(_head, reading, context),
            headings=table_of_contents(reading),
        )


def files(context: Context) -> Iterator[OutputFile]:
    """Each article as Markdown, and the citations of all of them in each format."""
    citations = [citation_of(reading, context) for reading in context.readings]
    for reading, citation in zip(context.readings, citations, strict=True):
        text = article_markdown(reading, citation)
        yield OutputFile(f"{addresses.article(reading.id)}{reading.id}.md", text.encode())
    yield OutputFile("citations.bib", "\n".join(map(bibtex, citations)).encode())
    yield OutputFile("citations.ris", "".join(map(ris, citations)).encode())
    yield OutputFile("citations.csl.json", csl_json(*citations).encode())


def citation_of(reading: Reading, context: Context) -> Citation:
    """How the article is cited."""
    return context.citations[reading.id]


def body(reading: Reading, context: Context) -> str:
    """The HTML of the article's page."""
    source = context.sources[reading.source_id].record
    lines = place_lines(line_starts(source.source.text, reading.article.region), reading.blocks)
    progress = Progress(root=addresses.root(addresses.article(reading.id)))
    setter = Setter(reading, lines, progress)
    top = deck(setter, context)
    text = element(
        "div", _notice(source.sidecar.rights.access), setter.body(), class_="na-body", lang="zh-Hans"
    )
    end = foot(reading, citation_of(reading, context), progress, context)
    printed = printed_texts(reading, source.source.text)
    skip = link("#terms", label("skip-terms"), class_="na-skip") if progress.terms else ""
    return element(
        "article",
        top,
        switch(reading.article.script, printed=printed is not None),
        skip,
        text,
        end,
        views(reading, printed, context.to_traditional, progress.asides),
        class_="na-article",
        data_source=reading.source_id,
        data_region=f"{reading.article.region.start}-{reading.article.region.end}",
        data_siblings=_siblings(reading, context),
    )


def _head(reading: Reading, context: Context) -> str:
    return head(citation_of(reading, context))


def _notice(access: str) -> str:
    return "" if access == "full" else element("p", label(access), class_="na-notice")


def _siblings(reading: Reading, context: Context) -> str:
    others = [other for other in context.of_source(reading.source_id) if other.id != reading.id]
    return json.dumps([[*other.article.region, f"../{other.id}/"] for other in others]) if others else "[]"
