"""The Atom feed (RFC 4287) of the newest articles."""

import re
from collections.abc import Iterator

from newsarchive.model.reading import Reading
from newsarchive.model.site import OutputFile
from newsarchive.render.addresses import FEED
from newsarchive.render.context import Context
from newsarchive.render.elements.leaves import LEAF
from newsarchive.render.lists.listing import newest_first
from newsarchive.render.markup.html import element, escape

_DAY_FORM = 10
"""Length of a date known to the day."""

_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Characters that XML 1.0 (production 2, Char) cannot hold, not even as references."""


def feed(context: Context) -> OutputFile:
    """`feed.xml`: one entry for each of the newest 200 articles."""
    config, site = context.config, context.config.host.site
    entries = (_entry(reading, context) for reading in newest_first(context.readings)[:LEAF])
    content = "".join(
        (
            '<?xml version="1.0" encoding="utf-8"?>\n',
            '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-Hans">\n',
            element("id", escape(site)),
            element("title", _text(f"{config.name.zh} · {config.name.en}")),
            element("updated", _instant(context.archive.date)),
            element("author", element("name", _text(config.editors.zh))),
            f'<link rel="self" href="{escape(site)}{FEED}"/><link href="{escape(site)}"/>\n',
            *entries,
            "</feed>\n",
        )
    )
    return OutputFile(FEED, content.encode())


def _entry(reading: Reading, context: Context) -> str:
    citation = context.citations[reading.id]
    received = context.sources[reading.source_id].record.sidecar.received.on
    updated = context.archive.date if received == "unknown" else received
    day = (
        citation.date if citation.date_printed and citation.date and len(citation.date) == _DAY_FORM else None
    )
    return element("entry", *_fields(reading, updated, day, citation.url, citation.abstract)) + "\n"


def _fields(reading: Reading, updated: str, day: str | None, url: str, summary: str | None) -> Iterator[str]:
    yield element("id", escape(url))
    yield element("title", _text(reading.title))
    yield f'<link href="{escape(url)}"/>'
    yield element("updated", _instant(updated))
    if day:
        yield element("published", _instant(day))
    if summary:
        yield f'<summary xml:lang="en">{_text(summary)}</summary>'


def _text(text: str) -> str:
    return escape(_NOT_XML.sub("", text))


def _instant(day: str) -> str:
    return f"{day}T00:00:00Z"
