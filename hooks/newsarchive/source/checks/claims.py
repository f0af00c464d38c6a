"""A form belongs to one entry."""

from collections.abc import Iterator

from newsarchive.problems import Problem
from newsarchive.source.checks.found import Found
from newsarchive.text import fold


def claims(found: Found) -> Iterator[Problem]:
    """Headwords and aliases, folded, that two entries have or that one has twice."""
    owners: dict[str, str] = {}
    for record in found.corpus.entries:
        for number, form in enumerate(record.entry.forms):
            key = fold(form)
            if key in owners:
                owner = "this entry" if owners[key] == record.path else owners[key]
                yield Problem(
                    record.locate(["aliases", number - 1] if number else ["headword"]),
                    f"“{form}” already belongs to {owner}",
                    "each form in one entry",
                    "delete it here or there",
                )
            owners.setdefault(key, record.path)
