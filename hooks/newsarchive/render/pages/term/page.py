"""The page as a whole: its parts in order, and the pages of its occurrences by year."""

from collections.abc import Iterator, Sequence
from functools import partial

from newsarchive.concordance.company import Companion, company, paragraphs
from newsarchive.model.corpus import EntryRecord, Occurrence
from newsarchive.model.glossary import Entry
from newsarchive.model.site import Page
from newsarchive.render import addresses
from newsarchive.render.context import Context, year_of
from newsarchive.render.elements.facts import title
from newsarchive.render.elements.leaves import LEAF, Leaf, by_key, leaves, pager
from newsarchive.render.lists.counts import counts
from newsarchive.render.lists.listing import year_label, year_name
from newsarchive.render.lists.small_timeline import Moments, small_timeline
from newsarchive.render.markup.html import element, escape, link
from newsarchive.render.pages.term.cite import cite, data, improve
from newsarchive.render.pages.term.forms import forms, status
from newsarchive.render.pages.term.relations import Relations, kept_company, related, relations_of
from newsarchive.render.pages.term.stated import definition, evidence, references
from newsarchive.render.pages.term.uses import lines_of, occurrences
from newsarchive.render.wording.labels import bilingual, both, label_heading


def pages(context: Context) -> Iterator[Page]:
    """A page for each entry, and pages by year for its occurrences if they are many."""
    companions = company(*paragraphs(context.readings))
    relations = relations_of(context)
    for slug, record in context.entries.items():
        entry, found = record.entry, context.occurrences(slug)
        kept = companions.get(slug, ())
        yield Page(
            uri=addresses.term(slug),
            kind="term",
            title=entry.headword,
            description=f"{entry.short.zh} {entry.short.en}",
            body=partial(body, record, relations[slug], kept, context),
            headings=tuple(map(label_heading, _headings(entry, relations[slug], kept, found, context))),
        )
        if len(found) > LEAF:
            yield from _year_pages(entry, found)


def moments_of(entry: Entry, context: Context) -> Moments:
    """The dated statements whose sentence contains the term."""
    return Moments(context.events_by_term.get(entry.slug, ()), slug=entry.slug)


def _headings(
    entry: Entry,
    relations: Relations,
    kept: Sequence[Companion],
    found: Sequence[Occurrence],
    context: Context,
) -> Iterator[str]:
    present = {
        "definition": True,
        "quotations": bool(entry.evidence),
        "related": bool(relations),
        "company": bool(kept),
        "counts-year": bool(found),
        "counts-publication": bool(found),
        "in-time": bool(moments_of(entry, context).told()),
        "occurrences": True,
        "references": bool(entry.references),
        "cite": True,
    }
    return (key for key, is_there in present.items() if is_there)


def _year_pages(entry: Entry, found: Sequence[Occurrence]) -> Iterator[Page]:
    for year, members in by_key(found, lambda occurrence: year_of(occurrence.reading)).items():
        for leaf in leaves(f"{addresses.term(entry.slug)}{year}/", members):
            yield Page(
                uri=leaf.uri,
                kind="list",
                title=f"{entry.headword} · {year_name(year)}",
                body=partial(_year_page, entry, year, leaf),
            )


def _year_page(entry: Entry, year: str, leaf: Leaf[Occurrence]) -> str:
    back = addresses.root(leaf.uri)
    head = title(f"{both(entry.headword, entry.english[0].text)} · {year_label(year)}")
    up = element("p", link(back + addresses.term(entry.slug), escape(entry.headword)))
    return "".join((head, up, pager(leaf), lines_of(leaf.entries, back), pager(leaf)))


def body(record: EntryRecord, relations: Relations, kept: Sequence[Companion], context: Context) -> str:
    """The HTML of the entry's page."""
    entry, found = record.entry, context.occurrences(record.entry.slug)
    name = element("span", escape(entry.english[0].text), class_="na-en", lang="en")
    return "".join(
        (
            title(f"{escape(entry.headword)} {name}"),
            element("p", bilingual(entry.short), class_="na-lede"),
            status(entry),
            forms(entry, found, context),
            definition(entry),
            evidence(entry, context),
            related(relations, context),
            kept_company(kept, context),
            counts(found, context),
            small_timeline(moments_of(entry, context), "../../", f"t={entry.slug}"),
            occurrences(entry, found),
            references(entry.references),
            cite(entry, context),
            improve(record, context),
            data(),
        )
    )
