"""Marks such as [1] agree with the references that they number."""

import re
from collections.abc import Iterator

from newsarchive.model.corpus import EntryRecord
from newsarchive.problems import Problem
from newsarchive.source.checks.found import Found

_MARK = re.compile(r"\[(\d+)\]")
_URL = re.compile(r"https?://[^\s/]+\.[^\s/]+(?:/\S*)?")


def references(found: Found) -> Iterator[Problem]:
    """Marks without a reference, references without a mark, wrong addresses, texts read before they appeared."""
    for record in found.corpus.entries:
        yield from _marks(record)
        for number, reference in enumerate(record.entry.references):
            if not _URL.fullmatch(reference.url):
                yield Problem(
                    record.locate(["references", number, "url"]),
                    f"“{reference.url}” is no web address",
                    "an address that begins with https:// or http://",
                    "copy it from the browser's address bar",
                )
            if reference.date and reference.accessed < reference.date:
                yield Problem(
                    record.locate(["references", number, "accessed"]),
                    f"the text was read on {reference.accessed}, before it was published on {reference.date}",
                    "“accessed”: the day on which you read it, not before “date”",
                    "correct one of the two",
                )


def _marks_of(count: int) -> str:
    """Says which marks an entry with `count` references may have."""
    few = ("no marks, since there are no references", "the mark [1] alone, since there is one reference")
    return few[count] if count < len(few) else f"marks from [1] to [{count}]"


def _marks(record: EntryRecord) -> Iterator[Problem]:
    entry = record.entry
    count = len(entry.references)
    used: set[int] = set()
    for language, text in (("zh", entry.definition.zh), ("en", entry.definition.en)):
        numbers = [int(mark) for mark in _MARK.findall(text)]
        used.update(numbers)
        for number in sorted({number for number in numbers if not 1 <= number <= count}):
            yield Problem(
                record.locate(["definition", language]),
                f"the mark [{number}] has no reference",
                _marks_of(count),
                "add the reference, or correct the number",
            )
    used.update(int(mark) for mark in _MARK.findall(entry.notes))
    for number in range(1, count + 1):
        if number not in used:
            yield Problem(
                record.locate(["references", number - 1]),
                f"no statement carries the mark [{number}] of this reference",
                "each reference marked where it bears a statement",
                f"put [{number}] after the statement, or delete the reference",
            )
