"""The Atom feed (RFC 4287) of the newest articles."""

from collections.abc import Iterator

from newsarchive.export import cite
from newsarchive.model.reading import Reading
from newsarchive.model.site import OutputFile
from newsarchive.render.addresses import FEED
from newsarchive.render.context import Context
from newsarchive.render.html import element, escape
from newsarchive.render.leaves import LEAF
from newsarchive.render.listing import newest_first

_DAY_FORM = 10
"""Length of a date known to the day."""


def feed(context: Context) -> OutputFile:
    """`feed.xml`: one entry an article, the newest 200."""
    config, site = context.config, context.config.host.site
    entries = (_entry(reading, context) for reading in newest_first(context.readings)[:LEAF])
    content = "".join(
        (
            '<?xml version="1.0" encoding="utf-8"?>\n',
            '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-Hans">\n',
            element("id", escape(site)),
            element("title", escape(f"{config.name.zh} · {config.name.en}")),
            element("updated", _instant(context.archive.date)),
            element("author", element("name", escape(config.editors.zh))),
            f'<link rel="self" href="{escape(site)}{FEED}"/><link href="{escape(site)}"/>\n',
            *entries,
            "</feed>\n",
        )
    )
    return OutputFile(FEED, content.encode())


def _entry(reading: Reading, context: Context) -> str:
    sidecar = context.sources[reading.source_id].record.sidecar
    citation = cite(reading, context.config, version=context.archive.version, sidecar=sidecar)
    received = sidecar.received.on
    updated = context.archive.date if received == "unknown" else received
    day = (
        citation.date if citation.date_printed and citation.date and len(citation.date) == _DAY_FORM else None
    )
    return element("entry", *_fields(reading, updated, day, citation.url, citation.abstract)) + "\n"


def _fields(reading: Reading, updated: str, day: str | None, url: str, summary: str | None) -> Iterator[str]:
    yield element("id", escape(url))
    yield element("title", escape(reading.title))
    yield f'<link href="{escape(url)}"/>'
    yield element("updated", _instant(updated))
    if day:
        yield element("published", _instant(day))
    if summary:
        yield element("summary", escape(summary), xml_lang="en").replace("xml-lang", "xml:lang")


def _instant(day: str) -> str:
    return f"{day}T00:00:00Z"
