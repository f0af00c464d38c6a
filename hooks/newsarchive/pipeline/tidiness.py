"""What an editor wants to know and no build needs to: files named after no reading, entries nothing leads to."""

from collections.abc import Collection, Iterable, Iterator

from newsarchive.glossary import reads_as
from newsarchive.model.corpus import Corpus, EntryRecord
from newsarchive.problems import Place, Problem, Severity
from newsarchive.source.intake import id_of


def check_tidiness(corpus: Corpus, broken: Collection[str]) -> Iterator[Problem]:
    """Problems of a corpus's own glossary that do not stop a build.

    Args:
        corpus: As read from disk.
        broken: Paths of files in which errors were found: to be mended first, so nothing more is said of them.
    """
    if corpus.borrowed_glossary:
        return
    misnamed = list(_misnamed(record for record in corpus.entries if record.path not in broken))
    yield from misnamed
    if not broken and not misnamed:
        yield from _orphans(corpus)


def _misnamed(records: Iterable[EntryRecord]) -> Iterator[Problem]:
    """An address is for good, so its name is asked for before it is published."""
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


def _orphans(corpus: Corpus) -> Iterator[Problem]:
    """Entries that no other leads to."""
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
                f"add {record.entry.slug} there",
                Severity.WARNING,
            )
