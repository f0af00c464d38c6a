"""References to entries name entries that exist."""

from collections.abc import Iterator

from newsarchive.model.corpus import EntryRecord
from newsarchive.problems import Problem, near_miss
from newsarchive.source.checks.found import Found


def relations(found: Found) -> Iterator[Problem]:
    """`see_also`, `broader` and a sidecar's `terms` that name no entry, or name the entry itself."""
    for record in found.corpus.entries:
        for field in ("see_also", "broader"):
            for number, slug in enumerate(getattr(record.entry, field)):
                yield from _relation(found, record, field, number, slug)
    for source in found.corpus.sources:
        for number, article in enumerate(source.sidecar.articles):
            for index, override in enumerate(article.terms):
                if override.entry != "none" and override.entry not in found.slugs:
                    place = source.locate(["articles", number, "terms", index, "entry"])
                    yield Problem(place, *_absent(found, override.entry))


def _relation(found: Found, record: EntryRecord, field: str, number: int, slug: str) -> Iterator[Problem]:
    if slug == record.entry.slug:
        said = (f"“{field}” names the entry itself", "another entry", "delete the line")
        yield Problem(record.locate([field, number]), *said)
    elif slug not in found.slugs:
        yield Problem(record.locate([field, number]), *_absent(found, slug))


def _absent(found: Found, slug: str) -> tuple[str, str, str]:
    return (
        f"there is no entry “{slug}”",
        "the name of a file in glossary/, without .md",
        near_miss(slug, found.slugs) or "add that entry, or delete the line",
    )
