"""From corpus to archive: analyses all sources, collects the occurrences of terms, and makes the timeline."""

from collections.abc import Callable, Iterable

from newsarchive.dates.timeline import events
from newsarchive.model.corpus import Archive, CleanedSource, Corpus, Occurrence
from newsarchive.model.reading import Reading
from newsarchive.pipeline.analysis import analyst
from newsarchive.pipeline.effects import check_choices, check_reprints
from newsarchive.pipeline.evidence import check_evidence
from newsarchive.pipeline.memory import NO_MEMORY, Memory
from newsarchive.problems import Problem

Progress = Callable[[int, int], None]
"""Called with the number of sources done and the number of all."""


def build_archive(
    corpus: Corpus,
    *,
    version: str,
    date: str,
    code: str = "",
    memory: Memory = NO_MEMORY,
    progress: Progress = lambda _done, _all: None,
) -> tuple[Archive, list[Problem]]:
    """Analyses every source of `corpus` and combines the results.

    Args:
        corpus: As read from disk.
        version: Version of the archive, as citations name it.
        date: Date of the build, `YYYY-MM-DD`.
        code: Digest of the code.
        memory: Cache of analyses.
        progress: Called after each source.

    Returns:
        The archive, and the problems that can be found only in articles as read.
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
    problems += check_reprints(sources, corpus.unsound)
    unmet = list(check_choices(sources))
    problems += unmet
    occurrences = _occurrences((record.entry.slug for record in corpus.entries), readings)
    timeline = () if unmet else tuple(events(readings))  # needs choices that point at dates
    archive = Archive(corpus, tuple(sources), occurrences, timeline, version, date)
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
