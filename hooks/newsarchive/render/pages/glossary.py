"""The index of the glossary in three orders, each a page of its own that needs no script."""

import unicodedata
from collections.abc import Callable, Iterator
from functools import partial

from newsarchive.export import glossary_json
from newsarchive.model.corpus import EntryRecord
from newsarchive.model.site import OutputFile, Page
from newsarchive.render import addresses
from newsarchive.render.context import Context
from newsarchive.render.facts import jump, title
from newsarchive.render.html import element, escape, link
from newsarchive.render.labels import LABELS, bilingual, label

Groups = dict[str, list[EntryRecord]]

_VIEWS = (
    ("by-pinyin", addresses.GLOSSARY),
    ("by-category", addresses.GLOSSARY_BY_CATEGORY),
    ("by-english", addresses.GLOSSARY_BY_ENGLISH),
)
"""Label and address of each order."""

_OTHER = "#"
"""Stands over entries that begin with no letter."""


def pages(context: Context) -> Iterator[Page]:
    """The three indexes."""
    bodies = (by_pinyin, by_category, by_english)
    for (key, uri), body in zip(_VIEWS, bodies, strict=True):
        zh, en = (f"{name} · {view}" for name, view in zip(LABELS["glossary"], LABELS[key], strict=True))
        yield Page(uri, "glossary", zh, partial(body, context), title_en=en)


def files(context: Context) -> Iterator[OutputFile]:
    """The glossary as data."""
    counts = {slug: len(context.occurrences(slug)) for slug in context.entries}
    site, version = context.config.host.site, context.archive.version
    text = glossary_json(context.entries.values(), counts, site=site, version=version)
    yield OutputFile("glossary.json", text.encode())


def initial(text: str) -> str:
    """The first letter of `text` in capitals and without its accent, `#` where it is none."""
    letter = unicodedata.normalize("NFD", text.strip())[:1].upper()
    return letter if "A" <= letter <= "Z" else _OTHER


def alphabetical(text: str) -> str:
    """`text` as it is sorted: letters without tones or accents, then with them."""
    plain = "".join(char for char in unicodedata.normalize("NFD", text) if not unicodedata.combining(char))
    return f"{plain.lower()} {text}"


def by_pinyin(context: Context) -> str:
    """The index by pinyin."""
    return _index(context, "by-pinyin", lambda record: context.pinyins[record.entry.slug])


def by_english(context: Context) -> str:
    """The index by the preferred English rendering."""
    return _index(context, "by-english", _english)


def _english(record: EntryRecord) -> str:
    name = record.entry.english[0].text
    return name[4:] if name.lower().startswith("the ") else name


def _index(context: Context, view: str, key: Callable[[EntryRecord], str]) -> str:
    groups: Groups = {}
    for record in sorted(context.entries.values(), key=lambda record: alphabetical(key(record))):
        groups.setdefault(initial(key(record)), []).append(record)
    named = {_letter_id(letter): (escape(letter), records) for letter, records in sorted(groups.items())}
    return _page(context, view, named)


def _letter_id(letter: str) -> str:
    return "letter-other" if letter == _OTHER else f"letter-{letter.lower()}"


def by_category(context: Context) -> str:
    """The index by category, in the order of `archive.yml`; by pinyin within each."""
    records = sorted(
        context.entries.values(), key=lambda record: alphabetical(context.pinyins[record.entry.slug])
    )
    named = {
        f"category-{category.id}": (
            bilingual(category),
            [record for record in records if record.entry.category == category.id],
        )
        for category in context.config.categories
    }
    return _page(context, "by-category", {key: value for key, value in named.items() if value[1]})


def _page(context: Context, view: str, groups: dict[str, tuple[str, list[EntryRecord]]]) -> str:
    uri = dict(_VIEWS)[view]
    back = addresses.root(uri)
    views = jump("glossary", ((back + address, label(key)) for key, address in _VIEWS if key != view))
    bar = jump(view, ((f"#{key}", name) for key, (name, _) in groups.items()))
    parts = (_group(key, name, records, context, back) for key, (name, records) in groups.items())
    return "".join((title(f"{label('glossary')} · {label(view)}"), views, bar, *parts))


def _group(key: str, name: str, records: list[EntryRecord], context: Context, back: str) -> str:
    rows = "".join(_entry(record, context, back) for record in records)
    return element(
        "section", element("h2", name, id_=key), element("dl", rows, class_="na-index"), class_="na-letter"
    )


def _entry(record: EntryRecord, context: Context, back: str) -> str:
    entry = record.entry
    name = (
        f"{link(back + addresses.term(entry.slug), escape(entry.headword), class_='na-hw')} "
        f'<span class="na-py" lang="zh-Latn-pinyin">{escape(context.pinyins[entry.slug])}</span> '
        f'<span class="na-en" lang="en">{escape(entry.english[0].text)}</span>'
    )
    return f"<div><dt>{name}</dt><dd>{bilingual(entry.short)}</dd></div>"
