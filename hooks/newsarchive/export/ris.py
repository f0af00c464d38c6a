"""RIS, as reference managers import it."""

from collections.abc import Iterator
from functools import lru_cache

from newsarchive.export.citation import CACHED, Citation


@lru_cache(CACHED)
def ris(citation: Citation) -> str:
    """One record of type NEWS; a date that is not printed is only in a note."""
    return "".join(f"{tag}  - {' '.join(value.split())}\r\n" for tag, value in _lines(citation) if value) + (
        "ER  - \r\n"
    )


def _lines(citation: Citation) -> Iterator[tuple[str, str | None]]:
    yield "TY", "NEWS"
    for author in citation.authors:
        yield "AU", author
    yield "TI", citation.title
    yield "TT", citation.title_en
    yield "T2", citation.publication
    yield from _date(citation)
    yield "N1", citation.date_note
    yield "SP", citation.page
    yield "LA", "zh-CN"
    yield "AB", citation.abstract
    yield "DB", f"{citation.archive_en}, version {citation.version}"
    yield "UR", citation.url
    yield "ID", citation.id


def _date(citation: Citation) -> Iterator[tuple[str, str | None]]:
    if citation.date and citation.date_printed:
        year, month, day = (*citation.date.split("-"), "", "")[:3]
        yield "PY", year
        yield "DA", f"{year}/{month}/{day}/"
