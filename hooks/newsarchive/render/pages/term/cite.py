"""The end of an entry's page: citation, the link to edit the entry, and downloads of the glossary."""

from urllib.parse import quote

from newsarchive.model.corpus import EntryRecord
from newsarchive.model.glossary import Entry
from newsarchive.render import addresses
from newsarchive.render.context import Context
from newsarchive.render.elements.facts import heading
from newsarchive.render.markup.html import element, escape, items, link
from newsarchive.render.wording.labels import label, plain

DOWNLOADS = (("JSON", "glossary.json"), ("CSV", "glossary.csv"), ("SKOS", "glossary.ttl"))
"""Formats of the whole glossary and their files below `glossary/`."""


def cite(entry: Entry, context: Context) -> str:
    """The citation in two styles."""
    config, version = context.config, context.archive.version
    zh = f"{entry.headword}[DB/OL]. {config.name.zh}，版本 {version}. "
    en = f"“{entry.headword}” [{entry.english[0].text}]. {config.name.en}, version {version}. "
    url = f"{config.host.site}{addresses.term(entry.slug)}."
    styles = (("GB/T 7714—2025", "zh-Hans", zh + url), ("Chicago", "en", en + url))
    rows = "".join(
        f'<div><dt>{name}</dt><dd class="na-citation" lang="{lang}">{escape(text)}</dd></div>'
        for name, lang, text in styles
    )
    return element("section", heading(2, "cite"), element("dl", rows), class_="na-cite")


def improve(record: EntryRecord, context: Context) -> str:
    """A link to the entry's file in the host's editor; empty if the archive has none."""
    edit = context.config.host.edit
    if not edit:
        return ""
    address = edit.replace("{path}", quote(record.path))
    return element("p", link(address, label("improve"), rel="external noreferrer"), class_="na-more")


def data(back: str = "../") -> str:
    """The whole glossary as files; `back` leads to the glossary's folder."""
    links = (link(f"{back}{file}", name, download=True) for name, file in DOWNLOADS)
    whole = element("p", label("whole-glossary"), class_="na-fine")
    return element("nav", whole, items(links), class_="na-downloads", aria_label=plain("whole-glossary"))
