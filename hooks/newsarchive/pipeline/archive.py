"""A corpus becomes an archive: all sources analysed, terms gathered, dates put in order."""

from collections.abc import Callable, Iterable

from newsarchive.dates.timeline import events
from newsarchive.model.corpus import Archive, CleanedSource, Corpus, Occurrence
from newsarchive.model.reading import Reading
from newsarchive.pipeline.analysis import analyst
from newsarchive.pipeline.effects import check_choices
from newsarchive.pipeline.evidence import check_evidence
from newsarchive.pipeline.memory import NO_MEMORY, Memory
from newsarchive.problems import Problem

Progress = Callable[[int, int], None]
"""Told how many of how many sources are done."""


def build_archive(
    corpus: Corpus,
    *,
    version: str,
    date: str,
    code: str = "",
    memory: Memory = NO_MEMORY,
    progress: Progress = lambda _done, _all: None,
) -> tuple[Archive, list[Problem]]:
    """Analyses every source of `corpus` and brings together what was found.

    Args:
        corpus: As read from disk.
        version: Of the archive, as citations name it.
        date: Of the build, `YYYY-MM-DD`.
        code: Identifies the version of the code.
        memory: Keeps analyses from build to build.
        progress: Called after each source.

    Returns:
        The archive, and every problem that only shows once the articles are read.
    """
    analyse = analyst(corpus, code).analyse
    sources: list[CleanedSource] = []
    problems: list[Problem] = []
    for number, record in enumerate(corpus.sources, start=1):
        source, found = analyse(record, memory)
        sources.append(source)
        problems += found
        progress(number, len(corpus.sources))
    readings = [reading for source in sources for reading in source.readings]
    problems += check_evidence(corpus, readings)
    unmet = list(check_choices(sources))
    problems += unmet
    occurrences = _occurrences((record.entry.slug for record in corpus.entries), readings)
    told = () if unmet else tuple(events(readings))  # a choice of what is no date cannot be told
    archive = Archive(corpus, tuple(sources), occurrences, told, version, date)
    return archive, problems


def _occurrences(slugs: Iterable[str], readings: list[Reading]) -> dict[str, tuple[Occurrence, ...]]:
    found: dict[str, list[Occurrence]] = {slug: [] for slug in slugs}
    for reading in sorted(readings, key=_by_date):
        for number, block in enumerate(reading.blocks):
            for mention in block.mentions:
                found.setdefault(mention.slug, []).append(Occurrence(reading, number, mention))
    return {slug: tuple(occurrences) for slug, occurrences in found.items()}


def _by_date(reading: Reading) -> tuple[str, str]:
    """Undated articles last."""
    return (reading.date.value if reading.date else "9999", reading.id)
