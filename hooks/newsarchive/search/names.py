"""The JSON files: articles by year, publication, place and term; glossary entries by their names."""

import unicodedata
from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise

import msgspec

from newsarchive.model.index import SearchDocument, SearchTerm


def facets(documents: Sequence[SearchDocument]) -> bytes:
    """The file of article numbers by field and value, written as gaps."""
    found: dict[str, defaultdict[str, list[int]]] = {
        field: defaultdict(list) for field in ("year", "publication", "place", "term")
    }
    for number, document in enumerate(documents):
        for field, values in _values(document).items():
            for value in dict.fromkeys(values):
                found[field][value].append(number)
    return msgspec.json.encode(
        {field: {value: _gaps(found[field][value]) for value in sorted(found[field])} for field in found}
    )


def _values(document: SearchDocument) -> dict[str, tuple[str, ...]]:
    year = (document.date or "")[:4]
    return {
        "year": (year,) if year.isascii() and year.isdigit() else (),
        "publication": (document.publication,) if document.publication else (),
        "place": document.places,
        "term": document.terms,
    }


def _gaps(numbers: list[int]) -> list[int]:
    return [number - last - 1 for last, number in pairwise([-1, *numbers])]


def terms(entries: Sequence[SearchTerm]) -> bytes:
    """The file of glossary entries, with their pinyin as people type it."""
    return msgspec.json.encode([_term(entry) for entry in sorted(entries, key=lambda entry: entry.slug)])


def _term(entry: SearchTerm) -> dict[str, object]:
    return {
        "slug": entry.slug,
        "url": entry.url,
        "headword": entry.headword,
        "forms": list(entry.forms),
        "pinyin": entry.pinyin,
        "typed": [toneless(entry.pinyin), toneless(entry.initials), *entry.spoken],
        "english": list(entry.english),
        "short": {"zh": entry.short_zh, "en": entry.short_en},
    }


def toneless(pinyin: str) -> str:
    """The letters of `pinyin` in lower case, without tone marks and blanks, with v for ü."""
    plain = unicodedata.normalize("NFD", pinyin.lower()).replace("u\u0308", "v")
    return "".join(char for char in plain if char.isascii() and char.isalpha())
