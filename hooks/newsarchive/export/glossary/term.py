"""An entry with what is computed of it, and the whole glossary as JSON."""

import json
from dataclasses import dataclass

from newsarchive.model.archive import ArchiveConfig
from newsarchive.model.glossary import Entry


@dataclass(frozen=True, slots=True)
class Term:
    """An entry, and what the corpus says of it."""

    entry: Entry
    url: str
    """Of its page, absolute."""
    traditional: str
    traditional_aliases: tuple[str, ...]
    pinyin: str
    """Of the headword, with tone marks, word by word."""
    occurrences: int
    articles: int
    """In how many articles it occurs."""
    first_date: str | None
    """Of the earliest dated article with it, `YYYY[-MM[-DD]]`."""
    first_date_inferred: bool
    """Whether that date is inferred, not printed."""
    first_article: str | None


@dataclass(frozen=True, slots=True)
class Glossary:
    """All terms, and the archive they belong to."""

    config: ArchiveConfig
    version: str
    terms: tuple[Term, ...]
    """By slug."""

    @property
    def url(self) -> str:
        """Of the glossary's index, absolute."""
        return f"{self.config.host.site}glossary/"


def terms_json(glossary: Glossary) -> str:
    """Every field of every entry, and what is computed; one entry a line, so that two versions compare well."""
    head = {
        "url": glossary.url,
        "title": glossary.config.name.model_dump(),
        "version": glossary.version,
        "licences": [licence.model_dump() for licence in glossary.config.licences],
        "categories": [category.model_dump() for category in glossary.config.categories],
    }
    fields = [f"{_line(key)}: {_line(value)}" for key, value in head.items()]
    terms = ",\n".join(_line(_record(term)) for term in glossary.terms)
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


def _line(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
