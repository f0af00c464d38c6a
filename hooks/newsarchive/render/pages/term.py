"""The page of a glossary entry: what its file states, and what the corpus shows."""

import re
from collections.abc import Iterator, Sequence
from functools import partial
from urllib.parse import quote

from newsarchive.concordance import lines
from newsarchive.model.corpus import EntryRecord, Occurrence
from newsarchive.model.glossary import Entry, Evidence, Reference, Rendering
from newsarchive.model.site import Heading, Page
from newsarchive.render import addresses
from newsarchive.render.context import Context, year_of
from newsarchive.render.counts import counts
from newsarchive.render.facts import facts, heading, jump, outward, title
from newsarchive.render.html import element, escape, items, link
from newsarchive.render.labels import LABELS, bilingual, both, label
from newsarchive.render.language import CHINESE, language, said
from newsarchive.render.leaves import LEAF, Leaf, by_key, leaves, pager
from newsarchive.render.listing import year_label
from newsarchive.render.quotation import concordance, fragment_of
from newsarchive.render.small_timeline import small_timeline
from newsarchive.render.when import badge, short_date, when

_HEADINGS = ("definition", "quotations", "related", "counts-year", "occurrences", "references", "cite")
_MARK = re.compile(r"\[(\d+)\]")


def pages(context: Context) -> Iterator[Page]:
    """One page for each entry, and pages by year where its occurrences are many."""
    for slug, record in context.entries.items():
        entry, found = record.entry, context.occurrences(slug)
        yield Page(
            uri=addresses.term(slug),
            kind="term",
            title=entry.headword,
            title_en=entry.english[0].text,
            description=f"{entry.short.zh} {entry.short.en}",
            body=partial(body, record, context),
            headings=tuple(Heading(" ".join(LABELS[key]), key) for key in _present(entry, found, context)),
        )
        if len(found) > LEAF:
            yield from _year_pages(entry, found)


def _present(entry: Entry, found: Sequence[Occurrence], context: Context) -> Iterator[str]:
    absent = {
        "quotations": not entry.evidence,
        "related": not _related(entry, context),
        "counts-year": not found,
        "references": not entry.references,
    }
    return (key for key in _HEADINGS if not absent.get(key))


def _year_pages(entry: Entry, found: Sequence[Occurrence]) -> Iterator[Page]:
    for year, occurrences in by_key(found, lambda occurrence: year_of(occurrence.reading)).items():
        for leaf in leaves(f"{addresses.term(entry.slug)}{year}/", occurrences):
            yield Page(
                uri=leaf.uri,
                kind="list",
                title=f"{entry.headword} · {year}",
                title_en=entry.english[0].text,
                body=partial(_year_page, entry, year, leaf),
                search=False,
            )


def _year_page(entry: Entry, year: str, leaf: Leaf[Occurrence]) -> str:
    back = addresses.root(leaf.uri)
    head = title(f"{both(entry.headword, entry.english[0].text)} · {year_label(year)}")
    up = element("p", link(back + addresses.term(entry.slug), escape(entry.headword)))
    return "".join((head, up, pager(leaf), _concordance(leaf.entries, back), pager(leaf)))


def body(record: EntryRecord, context: Context) -> str:
    """The HTML of the entry's page."""
    entry, found = record.entry, context.occurrences(record.entry.slug)
    return "".join(
        (
            title(
                f'{escape(entry.headword)} <span class="na-en" lang="en">{escape(entry.english[0].text)}</span>'
            ),
            element("p", bilingual(entry.short), class_="na-lede"),
            _status(entry),
            _forms(entry, found, context),
            _definition(entry),
            _evidence(entry, context),
            _related(entry, context),
            counts(found, context),
            small_timeline(context.events_by_term.get(entry.slug, ()), "../../", f"t={entry.slug}"),
            _occurrences(found),
            _references(entry.references),
            _cite(record, context),
        )
    )


def _status(entry: Entry) -> str:
    if entry.status == "draft":
        return element("p", badge("draft"), class_="na-status")
    by = f" {escape(entry.reviewed_by or '')}"
    on = f", {when(entry.reviewed_on)}" if entry.reviewed_on else ""
    return element("p", badge("reviewed"), by, on, class_="na-status")


def _forms(entry: Entry, found: Sequence[Occurrence], context: Context) -> str:
    category = next((item for item in context.config.categories if item.id == entry.category), None)
    return facts(
        [
            ("headword", f'<span lang="zh-Hans">{escape(entry.headword)}</span>'),
            ("traditional-form", _traditional(entry, context)),
            ("pinyin", f'<span lang="zh-Latn-pinyin">{escape(context.pinyins[entry.slug])}</span>'),
            ("aliases", escape("、".join(entry.aliases)) or None),
            ("english", items(map(_rendering, entry.english), class_="na-renderings")),
            ("category", bilingual(category) if category else escape(entry.category)),
            ("first-attested", _first(found)),
            ("contributors", escape("、".join(entry.contributors)) or None),
        ],
        class_="na-facts na-forms",
    )


def _traditional(entry: Entry, context: Context) -> str:
    forms = dict.fromkeys(context.to_traditional(form) for form in entry.forms)
    return f'<span lang="zh-Hant">{escape("、".join(forms))}</span>'


def _rendering(rendering: Rendering) -> str:
    used = f' <span class="na-fine">{said(rendering.used_by)}</span>' if rendering.used_by else ""
    return f'<span lang="en">{escape(rendering.text)}</span> ({label(rendering.status)}){used}'


def _first(found: Sequence[Occurrence]) -> str | None:
    if not found:
        return None
    first = found[0]
    anchor = first.reading.blocks[first.block].anchor(first.mention.span)
    address = f"../../{addresses.article(first.reading.id)}#{anchor}"
    return f"{short_date(first.reading.date)} {link(address, escape(first.reading.title))}"


def _definition(entry: Entry) -> str:
    many = len(entry.references)
    zh = element("div", _referring(entry.definition.zh, many), class_="na-def zh", lang="zh-Hans")
    en = element("div", _referring(entry.definition.en, many), class_="na-def en", lang="en")
    notes = [said(paragraph, "p") for paragraph in re.split(r"\n\s*\n", entry.notes.strip()) if paragraph]
    remarks = heading(3, "remarks") + "".join(notes) if notes else ""
    return heading(2, "definition") + zh + en + remarks


def _referring(text: str, many: int) -> str:
    def refer(match: re.Match[str]) -> str:
        number = int(match[1])
        return f'<a class="na-ref" href="#ref-{number}">[{number}]</a>' if 1 <= number <= many else match[0]

    return "".join(element("p", _MARK.sub(refer, escape(part))) for part in text.split("\n") if part.strip())


def _evidence(entry: Entry, context: Context) -> str:
    quotes = items((_quoted(evidence, context) for evidence in entry.evidence), class_="na-quotes")
    return heading(2, "quotations") + quotes if quotes else ""


def _quoted(evidence: Evidence, context: Context) -> str:
    reading = context.shown(evidence.article)
    address = f"../../{addresses.article(reading.id)}{fragment_of(evidence.quote, reading)}"
    where = f"{link(address, escape(reading.title))} {short_date(reading.date)}"
    words = element("span", escape(evidence.quote), class_="na-quote", lang=CHINESE)
    return f"{words} {where}"


def _related(entry: Entry, context: Context) -> str:
    narrower = (slug for slug, other in context.entries.items() if entry.slug in other.entry.broader)
    related = facts(
        [
            ("broader", _links(entry.broader, context)),
            ("narrower", _links(tuple(narrower), context)),
            ("see-also", _links(entry.see_also, context)),
        ],
        class_="na-related",
    )
    return heading(2, "related") + related if related else ""


def _links(slugs: Sequence[str], context: Context) -> str | None:
    known = (context.entries[slug].entry for slug in slugs if slug in context.entries)
    return "、".join(link(f"../{entry.slug}/", escape(entry.headword)) for entry in known) or None


def _occurrences(found: Sequence[Occurrence]) -> str:
    if not found:
        return heading(2, "occurrences") + element("p", label("no-occurrences"))
    if len(found) <= LEAF:
        return heading(2, "occurrences") + _concordance(found, "../../")
    years = dict.fromkeys(year_of(occurrence.reading) for occurrence in found)
    bar = jump("years", ((f"{year}/", year_label(year)) for year in years))
    note = element("p", label("earliest-shown"))
    return heading(2, "occurrences") + note + bar + _concordance(found[:LEAF], "../../")


def _concordance(found: Sequence[Occurrence], back: str) -> str:
    shown = [lines(occurrence.reading, occurrence.block, occurrence.mention.span) for occurrence in found]
    return concordance(shown, back, label("occurrences"))


def _references(references: Sequence[Reference]) -> str:
    if not references:
        return ""
    rows = "".join(
        f'<li id="ref-{number}">{_reference(item)}</li>' for number, item in enumerate(references, 1)
    )
    return heading(2, "references") + element("ol", rows, class_="na-refs")


def _reference(reference: Reference) -> str:
    date = f", {escape(reference.date)}" if reference.date else ""
    accessed = f"{label('accessed')} {escape(reference.accessed)}"
    return f"<span lang='{language(reference.title)}'>{outward(reference.url, reference.title)}</span>. {said(reference.publisher)}{date} ({accessed})"


def _cite(record: EntryRecord, context: Context) -> str:
    entry, config = record.entry, context.config
    zh = f"{entry.headword}[DB/OL]. {config.name.zh}, 版本 {context.archive.version}[引用日期]. "
    en = (
        f"“{entry.headword}” [{entry.english[0].text}]. {config.name.en}, version {context.archive.version}. "
    )
    url = f"{config.host.site}{addresses.term(entry.slug)}."
    styles = (("GB/T 7714—2015", "zh-Hans", zh + url), ("Chicago", "en", en + url))
    rows = "".join(
        f'<div><dt>{name}</dt><dd class="na-citation" lang="{lang}">{escape(text)}</dd></div>'
        for name, lang, text in styles
    )
    edit = config.host.edit
    improve = (
        element(
            "p", outward_labelled(edit.replace("{path}", quote(record.path)), "improve"), class_="na-more"
        )
        if edit
        else ""
    )
    return element("section", heading(2, "cite"), element("dl", rows), class_="na-cite") + improve


def outward_labelled(address: str, key: str) -> str:
    """A link to another site with a label of the table."""
    return link(address, label(key), rel="external noreferrer")
