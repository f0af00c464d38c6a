"""A form belongs to one entry."""

from collections.abc import Iterator

from newsarchive.problems import Place, Problem
from newsarchive.source.checks.found import Found
from newsarchive.text import fold


def claims(found: Found) -> Iterator[Problem]:
    """Headwords and aliases, folded, that two entries have or that one has twice."""
    owners: dict[str, Place] = {}
    for record in found.corpus.entries:
        for number, form in enumerate(record.entry.forms):
            key = fold(form)
            place = record.locate(["aliases", number - 1] if number else ["headword"])
            if key in owners:
                owner = _named(owners[key], record.path)
                yield Problem(
                    place,
                    f"“{form}” already belongs to {owner}",
                    "each form in one entry",
                    "delete it here or there",
                )
            owners.setdefault(key, place)


def _named(owner: Place, here: str) -> str:
    return "this entry" if owner.path == here else f"{owner.path}, line {owner.line}"
