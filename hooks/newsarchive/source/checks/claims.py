"""A form belongs to one entry."""

from collections.abc import Iterator

from newsarchive.model.corpus import EntryRecord
from newsarchive.problems import Place, Problem
from newsarchive.source.checks.found import Found
from newsarchive.text import fold


def claims(found: Found) -> Iterator[Problem]:
    """Headwords and aliases that, folded, two entries have or one entry has twice."""
    owners: dict[str, tuple[EntryRecord, int]] = {}
    for record in found.corpus.entries:
        for number, form in enumerate(record.entry.forms):
            owner, before = owners.setdefault(fold(form), (record, number))
            if owner is not record or before != number:
                yield Problem(
                    _place(record, number),
                    f"“{form}” already belongs to {_named(owner, before, record)}",
                    "each form in one entry",
                    "delete it here or there",
                )


def _place(record: EntryRecord, number: int) -> Place:
    return record.locate(["aliases", number - 1] if number else ["headword"])


def _named(owner: EntryRecord, number: int, here: EntryRecord) -> str:
    return "this entry" if owner is here else f"{owner.path}, line {_place(owner, number).line}"
