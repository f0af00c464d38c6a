"""Entries with their computed values, and the whole glossary as JSON."""

from msgspec import Struct

from newsarchive.export.json_line import json_line
from newsarchive.model.archive import ArchiveConfig
from newsarchive.model.glossary import Entry


class Term(Struct, frozen=True):
    """An entry with the values that are computed from the corpus."""

    entry: Entry
    url: str
    """Absolute address of its page."""
    traditional: str
    traditional_aliases: tuple[str, ...]
    pinyin: str
    """Of the headword, with tone marks, word by word."""
    occurrences: int
    articles: int
    """The number of articles that contain it."""
    first_date: str | None
    """Date of the earliest dated article that contains it, `YYYY[-MM[-DD]]`."""
    first_date_inferred: bool
    """Whether that date is inferred, not printed."""
    first_article: str | None


class Glossary(Struct, frozen=True):
    """All terms, and the archive they belong to."""

    config: ArchiveConfig
    version: str
    terms: tuple[Term, ...]
    """In the order of their slugs."""

    @property
    def url(self) -> str:
        """Absolute address of the glossary's index."""
        return f"{self.config.host.site}glossary/"


def terms_json(glossary: Glossary) -> str:
    """All fields of all entries, with the computed values; one entry on each line, so that versions can be compared."""
    head = {
        "url": glossary.url,
        "title": glossary.config.name.model_dump(),
        "version": glossary.version,
        "licences": [licence.model_dump() for licence in glossary.config.licences],
        "categories": [category.model_dump() for category in glossary.config.categories],
    }
    fields = [f"{json_line(key)}: {json_line(value)}" for key, value in head.items()]
    terms = ",\n".join(json_line(_record(term)) for term in glossary.terms)
    return "{\n" + ",\n".join([*fields, f'"terms": [\n{terms}\n]']) + "\n}\n"


def _record(term: Term) -> dict[str, object]:
    return {
        **term.entry.model_dump(mode="json"),
        "url": term.url,
        "traditional": term.traditional,
        "traditional_aliases": list(term.traditional_aliases),
        "pinyin": term.pinyin,
        "occurrences": term.occurrences,
        "articles": term.articles,
        "first_date": term.first_date,
        "first_date_inferred": term.first_date_inferred,
        "first_article": term.first_article,
    }
