"""What the entry's file states: definition, quotations and references."""

import re
from collections.abc import Sequence

from newsarchive.model.glossary import Entry, Evidence, Reference
from newsarchive.render import addresses
from newsarchive.render.context import Context
from newsarchive.render.elements.facts import heading, outward
from newsarchive.render.elements.quotation import fragment_of
from newsarchive.render.markup.html import element, escape, items, link
from newsarchive.render.wording.labels import label
from newsarchive.render.wording.language import CHINESE, language, said
from newsarchive.render.wording.when import short_date

_MARK = re.compile(r"\[(\d+)\]")


def definition(entry: Entry) -> str:
    """The definition in both languages, the remarks, and a warning if there are no references."""
    many = len(entry.references)
    zh = element("div", _paragraphs(entry.definition.zh, many), class_="na-def zh", lang="zh-Hans")
    en = element("div", _paragraphs(entry.definition.en, many), class_="na-def en", lang="en")
    notes = [
        element("p", _referring(paragraph, many), lang=language(paragraph))
        for paragraph in re.split(r"\n\s*\n", entry.notes.strip())
        if paragraph
    ]
    remarks = heading(3, "remarks") + "".join(notes) if notes else ""
    unreferred = "" if many else element("p", label("no-references"), class_="na-fine")
    return heading(2, "definition") + zh + en + remarks + unreferred


def _paragraphs(text: str, many: int) -> str:
    return "".join(element("p", _referring(part, many)) for part in text.split("\n") if part.strip())


def _referring(text: str, many: int) -> str:
    """`text` as HTML, with marks such as [1] as links to the references."""

    def refer(match: re.Match[str]) -> str:
        number = int(match[1])
        return f'<a class="na-ref" href="#ref-{number}">[{number}]</a>' if 1 <= number <= many else match[0]

    return _MARK.sub(refer, escape(text))


def evidence(entry: Entry, context: Context) -> str:
    """The quotations, each with a link to its passage."""
    quotes = items((_quoted(evidence, context) for evidence in entry.evidence), class_="na-quotes")
    return heading(2, "quotations") + quotes if quotes else ""


def _quoted(evidence: Evidence, context: Context) -> str:
    reading = context.shown(evidence.article)
    address = f"../../{addresses.article(reading.id)}{fragment_of(evidence.quote, reading)}"
    where = f"{link(address, escape(reading.title))} {short_date(reading.date)}"
    words = element("span", escape(evidence.quote), class_="na-quote", lang=CHINESE)
    return f"{words} {where}"


def references(given: Sequence[Reference]) -> str:
    """The references, numbered as in the definition."""
    if not given:
        return ""
    rows = "".join(f'<li id="ref-{number}">{_reference(item)}</li>' for number, item in enumerate(given, 1))
    return heading(2, "references") + element("ol", rows, class_="na-refs")


def _reference(reference: Reference) -> str:
    date = f", {escape(reference.date)}" if reference.date else ""
    accessed = f"{label('accessed')} {escape(reference.accessed)}"
    name = element("span", outward(reference.url, reference.title), lang=language(reference.title))
    return f"{name}. {said(reference.publisher)}{date} ({accessed})"
