"""Checks for editors only: file names and pinyin that do not match the headword, entries that no other links to."""

import re
from collections.abc import Collection, Iterable, Iterator
from unicodedata import combining, normalize

from newsarchive.glossary import reads_as
from newsarchive.model.corpus import Corpus, EntryRecord
from newsarchive.problems import Place, Problem, Severity
from newsarchive.source.intake import id_of


def check_tidiness(corpus: Corpus, broken: Collection[str]) -> Iterator[Problem]:
    """Problems of a corpus's own glossary that do not stop a build.

    Args:
        corpus: As read from disk.
        broken: Paths of files with errors, which come first: these files are not checked here.
    """
    if corpus.borrowed_glossary:
        return
    sound = [record for record in corpus.entries if record.path not in broken]
    misnamed = [*_misnamed(sound), *_misread(sound)]
    yield from misnamed
    if not broken and not misnamed:
        yield from _orphans(corpus)


def _misnamed(records: Iterable[EntryRecord]) -> Iterator[Problem]:
    """Files not named by their headword's pinyin, reported early because an address is permanent."""
    for record in records:
        entry = record.entry
        slug = id_of(entry.headword)
        if entry.slug != slug and not reads_as(entry.headword, entry.slug):
            yield Problem(
                Place(record.path),
                f"the file's name “{entry.slug}” is no reading of “{entry.headword}”",
                f"its pinyin, “{slug}”",
                f"rename the file to {slug}.md",
            )


def _misread(records: Iterable[EntryRecord]) -> Iterator[Problem]:
    """Pinyin that is not a reading of the headword, unless it contains digits or letters (1+3+N can be read in many ways)."""
    for record in records:
        pinyin = record.entry.pinyin
        spelt = re.search("[0-9A-Za-z+]", record.entry.headword)
        if pinyin and not spelt and not reads_as(record.entry.headword, _toneless(pinyin)):
            yield Problem(
                record.locate(["pinyin"]),
                f"“{pinyin}” is no reading of “{record.entry.headword}”",
                "pinyin with tone marks, such as míngcè",
                "correct it, or delete the line: pinyin is computed",
            )


def _toneless(pinyin: str) -> str:
    plain = "".join(char for char in normalize("NFD", pinyin.lower()) if not combining(char))
    return re.sub("-+", "-", re.sub(r"[^a-z0-9]", "-", re.sub("['’]", "", plain))).strip("-")


def _orphans(corpus: Corpus) -> Iterator[Problem]:
    """Entries that no other entry links to."""
    led_to = {
        slug
        for record in corpus.entries
        for slug in (*record.entry.see_also, *record.entry.broader)
        if slug != record.entry.slug
    }
    for record in corpus.entries:
        if record.entry.slug not in led_to:
            yield Problem(
                record.locate(["headword"]),
                f"no other entry leads to “{record.entry.headword}”",
                "its name in see_also or broader of a related entry",
                f"add {record.entry.slug} there, now or later",
                Severity.NOTICE,
            )
