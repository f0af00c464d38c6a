"""Every publication is listed, so that each has one name."""

from collections import defaultdict
from collections.abc import Iterator

from newsarchive.model.corpus import SourceRecord
from newsarchive.problems import Place, Problem, Severity, near_miss
from newsarchive.source.checks.found import Found


def publications(found: Found) -> Iterator[Problem]:
    """A warning for each name that `publications.yml` does not list, where it first stands."""
    known = {name for one in found.corpus.publications for name in (one.name, *one.aliases)}
    uses: dict[str, list[Place]] = defaultdict(list)
    for record in found.corpus.sources:
        for name, keys in _named(record):
            if name not in known and name != "unknown":
                place = Place(record.path) if name in uses else record.locate(keys)
                uses[name].append(place)
    for name, places in uses.items():
        others = f" (and {len(places) - 1} more)" if len(places) > 1 else ""
        remedy = near_miss(name, known) or "add it there, with its English name"
        yield Problem(
            places[0],
            f"“{name}” is not in publications.yml{others}",
            "the name of a listed publication",
            remedy,
            Severity.WARNING,
        )


def _named(record: SourceRecord) -> Iterator[tuple[str, list[str | int]]]:
    stated = [article.publication for article in record.sidecar.articles]
    for number, name in enumerate(stated):
        if name:
            yield name, ["articles", number, "publication"]
    if not any(stated):
        yield record.sidecar.original.publication, ["original", "publication"]
