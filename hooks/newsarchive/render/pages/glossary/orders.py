"""The orders of the glossary: each divides the entries into named groups."""

from collections.abc import Callable

from msgspec import Struct

from newsarchive.model.corpus import EntryRecord
from newsarchive.render.context import UNKNOWN, Context, year_of
from newsarchive.render.elements.alphabet import OTHER, alphabetical, initial
from newsarchive.render.lists.listing import year_label
from newsarchive.render.markup.html import escape
from newsarchive.render.pages.glossary.formulas import VALUES, numerals, pattern
from newsarchive.render.wording.labels import bilingual


class Group(Struct, frozen=True):
    """Entries under one heading."""

    id: str
    name: str
    """HTML."""
    records: list[EntryRecord]


Order = Callable[[Context], list[Group]]


def by_pinyin(context: Context) -> list[Group]:
    """By pinyin, under initial letters."""
    return _by_letter(context, lambda record: context.pinyins[record.entry.slug])


def by_english(context: Context) -> list[Group]:
    """By the preferred English rendering, ignoring a leading “the”."""
    return _by_letter(context, _english)


def _english(record: EntryRecord) -> str:
    name = record.entry.english[0].text
    return name[4:] if name.lower().startswith("the ") else name


def _by_letter(context: Context, key: Callable[[EntryRecord], str]) -> list[Group]:
    groups: dict[str, list[EntryRecord]] = {}
    for record in sorted(context.entries.values(), key=lambda record: alphabetical(key(record))):
        groups.setdefault(initial(key(record)), []).append(record)
    return [Group(_letter_id(letter), escape(letter), records) for letter, records in sorted(groups.items())]


def _letter_id(letter: str) -> str:
    return "letter-other" if letter == OTHER else f"letter-{letter.lower()}"


def _in_pinyin(context: Context) -> list[EntryRecord]:
    records = context.entries.values()
    return sorted(records, key=lambda record: alphabetical(context.pinyins[record.entry.slug]))


def by_category(context: Context) -> list[Group]:
    """By category, in the order of `archive.yml`; by pinyin within each."""
    records = _in_pinyin(context)
    groups = (
        Group(
            f"category-{category.id}",
            bilingual(category),
            [record for record in records if record.entry.category == category.id],
        )
        for category in context.config.categories
    )
    return [group for group in groups if group.records]


def by_year(context: Context) -> list[Group]:
    """By the year of the first occurrence in this archive; entries without one last."""
    groups: dict[str, list[EntryRecord]] = {}
    for record in _in_pinyin(context):
        found = context.occurrences(record.entry.slug)
        groups.setdefault(year_of(found[0].reading) if found else UNKNOWN, []).append(record)
    return [
        Group(f"year-{year}", year_label(year), records)
        for year, records in sorted(groups.items(), key=lambda pair: (pair[0] == UNKNOWN, pair[0]))
    ]


def by_formula(context: Context) -> list[Group]:
    """Number formulas only, by the value of their first numeral; equal patterns are adjacent."""
    groups: dict[int, list[EntryRecord]] = {}
    for record in sorted(_in_pinyin(context), key=lambda record: pattern(record.entry.headword)):
        found = numerals(record.entry.headword)
        if found:
            groups.setdefault(VALUES[found[0]], []).append(record)
    return [Group(f"number-{number}", _number(number), members) for number, members in sorted(groups.items())]


def _number(number: int) -> str:
    """`二、两、双 2`: the numerals of a group, and their value."""
    names = "、".join(
        numeral for numeral, value in VALUES.items() if value == number and not numeral.isdecimal()
    )
    return f'<span lang="zh-Hans">{names}</span> {number:,}'
