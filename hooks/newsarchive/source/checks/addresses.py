"""No two things have one address, now or formerly."""

from collections.abc import Iterator

from newsarchive.model.corpus import SourceRecord
from newsarchive.problems import Place, Problem
from newsarchive.source.checks.found import Found


def addresses(found: Found) -> Iterator[Problem]:
    """Article ids given twice or a source's own, and slugs that are taken or were.

    A record of an article that its source does not have is reported by cleaning, which knows the articles.
    """
    yield from _articles(found)
    yield from _sources(found)
    yield from _reserved(found)
    yield from _former(found)


def _articles(found: Found) -> Iterator[Problem]:
    for record in found.corpus.sources:
        seen: set[str] = set()
        for number, article in enumerate(record.sidecar.articles):
            if article.id in seen:
                yield _repeated(record, number)
            seen.add(article.id)


def _repeated(record: SourceRecord, number: int) -> Problem:
    return Problem(
        record.locate(["articles", number, "id"]),
        f"the article “{record.sidecar.articles[number].id}” stands twice",
        "each article once",
        "join the two",
    )


def _sources(found: Found) -> Iterator[Problem]:
    """Sources whose id a later article of another source has, or may get."""
    for record in found.corpus.sources:
        other, _, start = record.source.id.rpartition("-c")
        if start.isdecimal() and other in found.source_ids:
            yield Problem(
                Place(record.path),
                f"the id “{record.source.id}” may be that of an article of the source “{other}”",
                "an id that is not another source's id with “-c” and a number behind it",
                "rename the folder before it is published; the name becomes part of addresses",
            )


RESERVED = frozenset(
    {"index", "glossary", "formulas", "by-category", "by-english", "by-formula", "by-pinyin", "by-year"}
)
"""Addresses below `glossary/` that the glossary's own pages have or may come to have."""


def _reserved(found: Found) -> Iterator[Problem]:
    for record in found.corpus.entries:
        if record.entry.slug in RESERVED:
            yield Problem(
                Place(record.path),
                f"the address “glossary/{record.entry.slug}/” belongs to the glossary's own pages",
                "the pinyin of the headword",
                "rename the file",
            )


def _former(found: Found) -> Iterator[Problem]:
    owners = {slug: f"the entry {slug}.md" for slug in found.slugs}
    for record in found.corpus.entries:
        for number, slug in enumerate(record.entry.former_slugs):
            if slug in owners:
                yield Problem(
                    record.locate(["former_slugs", number]),
                    f"the former slug “{slug}” is taken by {owners[slug]}",
                    "a slug that no other entry has or had",
                    "delete it here, or rename the other entry",
                )
            owners.setdefault(slug, f"{record.path}, as a former slug")
