"""A broader term is no narrower term of itself."""

from collections.abc import Iterator, Mapping, Sequence

from newsarchive.problems import Problem
from newsarchive.source.checks.found import Found


def circles(found: Found) -> Iterator[Problem]:
    """Chains of `broader` that lead back to their beginning, each reported once, at its first entry."""
    records = {record.entry.slug: record for record in found.corpus.entries}
    broader = {slug: record.entry.broader for slug, record in records.items()}
    told: set[str] = set()
    for slug, record in records.items():
        way = [] if slug in told else _way_back(slug, broader)
        if len(way) > 1:  # `relations` reports an entry that names itself
            told.update(way)
            yield Problem(
                record.locate(["broader", record.entry.broader.index(way[1])]),
                f"“broader” leads in a circle: {' → '.join([*way, slug])}",
                "each broader term wider than the one before",
                "delete one of these, or move it to see_also",
            )


def _way_back(start: str, broader: Mapping[str, Sequence[str]]) -> list[str]:
    """The entries on a way from `start` to itself, empty where there is none."""
    ways = [[start]]
    seen: set[str] = set()
    while ways:
        way = ways.pop()
        for slug in broader.get(way[-1], ()):
            if slug == start:
                return way
            if slug not in seen:
                seen.add(slug)
                ways.append([*way, slug])
    return []
