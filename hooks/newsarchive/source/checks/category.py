"""Every entry's category is one of `archive.yml`."""

from collections.abc import Iterator

from newsarchive.problems import Problem, near_miss
from newsarchive.source.checks.found import Found


def category(found: Found) -> Iterator[Problem]:
    """Entries in a category that the archive does not have."""
    known = [one.id for one in found.corpus.config.categories]
    labels = {one.zh: one.id for one in found.corpus.config.categories}
    for record in found.corpus.entries:
        if record.entry.category not in known:
            yield Problem(
                record.locate(["category"]),
                f"there is no category “{record.entry.category}”",
                f"one of {', '.join(known)}",
                near_miss(labels.get(record.entry.category, record.entry.category), known)
                or "choose one of these",
            )
