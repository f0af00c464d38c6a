"""The index pages; a script filters them while the reader types."""

from collections.abc import Callable, Iterator
from functools import cache, partial
from typing import NamedTuple

from msgspec import Struct

from newsarchive.model.corpus import EntryRecord
from newsarchive.model.site import Page
from newsarchive.render import addresses
from newsarchive.render.context import Context
from newsarchive.render.editors.standing import entries_reviewed
from newsarchive.render.elements.facts import jump, title
from newsarchive.render.markup.html import element, escape, link
from newsarchive.render.pages.glossary.formulas import pattern
from newsarchive.render.pages.glossary.orders import (
    Group,
    Order,
    by_category,
    by_english,
    by_formula,
    by_pinyin,
    by_year,
)
from newsarchive.render.pages.term.cite import data
from newsarchive.render.wording.labels import LABELS, bilingual, label
from newsarchive.render.wording.when import badge


class View(Struct, frozen=True):
    """One index."""

    key: str
    """Key of its label."""
    uri: str
    order: Order
    note: str | None = None
    """Key of the label that explains the order."""


VIEWS = (
    View("by-pinyin", addresses.GLOSSARY, by_pinyin),
    View("by-category", addresses.GLOSSARY_BY_CATEGORY, by_category),
    View("by-english", addresses.GLOSSARY_BY_ENGLISH, by_english),
    View("by-year", addresses.GLOSSARY_BY_YEAR, by_year, "first-note"),
    View("by-formula", addresses.GLOSSARY_BY_FORMULA, by_formula, "formula-note"),
)
"""All indexes, in the order of the links between them."""


class _Summary(NamedTuple):
    """What every index says of an entry."""

    names: str
    """HTML: pinyin and the preferred rendering."""
    others: str
    """What else a reader may type for it: initials, aliases, other renderings, traditional forms."""
    short: str
    """HTML: the short definition."""


def pages(context: Context) -> Iterator[Page]:
    """The indexes."""
    summary_of = cache(partial(_summary, context))
    for view in VIEWS:
        zh = f"{LABELS['glossary'][0]} · {LABELS[view.key][0]}"
        yield Page(view.uri, "glossary", zh, partial(body, view, context, summary_of))


def body(view: View, context: Context, summary_of: Callable[[str], _Summary]) -> str:
    """The HTML of an index; `summary_of` is asked by slug."""
    back = addresses.root(view.uri)
    groups = view.order(context)
    others = jump("glossary", ((back + other.uri, label(other.key)) for other in VIEWS if other is not view))
    note = element("p", label(view.note), class_="na-fine") if view.note else ""
    bar = jump(view.key, ((f"#{group.id}", group.name) for group in groups))
    empty = "" if groups else element("p", label("no-formulas" if view.order is by_formula else "no-events"))
    inner = [_group(group, view, summary_of, back) for group in groups]
    return "".join(
        (
            title(f"{label('glossary')} · {label(view.key)}"),
            element(
                "p",
                label("entries-reviewed"),
                ": ",
                entries_reviewed(context),
                ". ",
                label("drafts"),
                class_="na-fine",
            ),
            others,
            note,
            bar,
            element("div", *inner, empty, class_="na-glossary", data_filter=True),
            element("p", link(back + addresses.CONTRIBUTE, label("add-term")), class_="na-more"),
            data(back + addresses.GLOSSARY),
        )
    )


def _group(group: Group, view: View, summary_of: Callable[[str], _Summary], back: str) -> str:
    rows = "".join(_entry(record, view, summary_of(record.entry.slug), back) for record in group.records)
    head = element("h2", group.name, id_=group.id)
    return element("section", head, element("dl", rows, class_="na-index"), class_="na-letter")


def _entry(record: EntryRecord, view: View, summary: _Summary, back: str) -> str:
    entry = record.entry
    shape = _shape(entry.headword) if view.order is by_formula else ""
    headword = link(back + addresses.term(entry.slug), escape(entry.headword), class_="na-hw", lang="zh-Hans")
    reviewed = f" {badge('reviewed')}" if entry.status == "reviewed" else ""
    row = f"<dt>{headword} {summary.names}{shape}{reviewed}</dt><dd>{summary.short}</dd>"
    return element("div", row, data_find=summary.others)


def _summary(context: Context, slug: str) -> _Summary:
    entry = context.entries[slug].entry
    names = (
        f'<span class="na-py" lang="zh-Latn-pinyin">{escape(context.pinyins[slug])}</span> '
        f'<span class="na-en" lang="en">{escape(entry.english[0].text)}</span>'
    )
    traditional = [context.traditional[form] for form in entry.forms]
    renderings = [rendering.text for rendering in entry.english[1:]]
    others = dict.fromkeys((context.initials[slug], *entry.aliases, *traditional, *renderings))
    return _Summary(names, "|".join(others), bilingual(entry.short))


def _shape(headword: str) -> str:
    return f' <span class="na-shape" lang="zh-Hans">{escape(pattern(headword))}</span>'
