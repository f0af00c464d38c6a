"""The glossary as a table, and the description of its columns (CSV on the Web, W3C 2015).

The table is RFC 4180 in UTF-8 with a byte order mark (`utf-8-sig`), without which Excel misreads Chinese. A text that
a spreadsheet would take for a formula gets an apostrophe before it, as OWASP advises; the JSON has it unchanged.
"""

import csv
import io
import json
from collections.abc import Callable

from msgspec import Struct

from newsarchive.export.glossary.term import Glossary, Term
from newsarchive.export.spreadsheet import inert

SEPARATOR = "|"
"""Separates the items of a list in one cell; no form, slug or address contains it."""


class Column(Struct, frozen=True):
    """One column: its name, its meaning, and how its cell is computed from a term."""

    name: str
    means: str
    cell: Callable[[Term], object]
    listed: bool = False
    """Whether a cell holds several items."""


COLUMNS: tuple[Column, ...] = (
    Column("slug", "The last part of the entry's address; never changes", lambda term: term.entry.slug),
    Column("url", "The entry's page", lambda term: term.url),
    Column("headword", "In simplified script", lambda term: term.entry.headword),
    Column("traditional", "The headword in traditional script, computed", lambda term: term.traditional),
    Column("pinyin", "Of the headword, with tone marks", lambda term: term.pinyin),
    Column("aliases", "Other forms", lambda term: term.entry.aliases, listed=True),
    Column("english", "The preferred rendering", lambda term: term.entry.english[0].text),
    Column("english_status", "official, scholarly, press or literal", lambda term: term.entry.english[0].status),
    Column("english_used_by", "Who renders it so", lambda term: term.entry.english[0].used_by),
    Column(
        "english_others", "Other renderings", lambda term: [one.text for one in term.entry.english[1:]], listed=True
    ),
    Column("category", "One of the archive's categories", lambda term: term.entry.category),
    Column("short_zh", "What it is, up to 60 characters", lambda term: term.entry.short.zh),
    Column("short_en", "What it is, up to 30 words", lambda term: term.entry.short.en),
    Column("definition_zh", "[n] numbers the references", lambda term: term.entry.definition.zh),
    Column("definition_en", "[n] numbers the references", lambda term: term.entry.definition.en),
    Column(
        "references", "Addresses of the references, in order",
        lambda term: [one.url for one in term.entry.references], listed=True,
    ),
    Column("broader", "Slugs of wider terms", lambda term: term.entry.broader, listed=True),
    Column("see_also", "Slugs of related terms", lambda term: term.entry.see_also, listed=True),
    Column("status", "draft or reviewed", lambda term: term.entry.status),
    Column("reviewed_by", "Who reviewed it", lambda term: term.entry.reviewed_by),
    Column("reviewed_on", "When, YYYY-MM-DD", lambda term: term.entry.reviewed_on),
    Column("occurrences", "In this archive, all forms together", lambda term: term.occurrences),
    Column("articles", "Articles of this archive in which it occurs", lambda term: term.articles),
    Column("first_date", "Of the earliest dated article with it here", lambda term: term.first_date),
    Column(
        "first_date_inferred", "yes where that date is inferred, not printed",
        lambda term: "yes" if term.first_date_inferred else "no" if term.first_date else None,
    ),
    Column("first_article", "The id of that article", lambda term: term.first_article),
)  # fmt: skip
"""In the order of the table. New columns are added at the end; none is ever removed."""


def glossary_csv(glossary: Glossary) -> bytes:
    """The table: a header, then one row for each term."""
    out = io.StringIO(newline="")
    rows = csv.writer(out, lineterminator="\r\n")
    rows.writerow(column.name for column in COLUMNS)
    rows.writerows([_cell(column, term) for column in COLUMNS] for term in glossary.terms)
    return out.getvalue().encode("utf-8-sig")


def _cell(column: Column, term: Term) -> str:
    value = column.cell(term)
    if value is None:
        return ""
    return inert(SEPARATOR.join(value) if isinstance(value, tuple | list) else str(value))


def csv_metadata(glossary: Glossary) -> str:
    """The meaning of the columns, in the format of CSV on the Web."""
    columns = [
        {
            "name": column.name,
            "titles": column.name,
            "dc:description": column.means,
            **({"separator": SEPARATOR} if column.listed else {}),
        }
        for column in COLUMNS
    ]
    metadata = {
        "@context": "http://www.w3.org/ns/csvw",
        "url": "glossary.csv",
        "dc:title": glossary.config.name.en,
        "dialect": {"encoding": "utf-8", "lineTerminators": "\r\n"},
        "tableSchema": {"columns": columns, "primaryKey": "slug"},
    }
    return json.dumps(metadata, ensure_ascii=False, indent=2) + "\n"
