"""The archive as it may be shown, without anything that is withdrawn or not public."""

from collections.abc import Iterator, Mapping
from typing import TypeVar

from msgspec.structs import replace

from newsarchive.model.corpus import Archive, CleanedSource, EntryRecord, Occurrence
from newsarchive.model.glossary import Evidence
from newsarchive.model.reading import Reading
from newsarchive.model.spans import Span
from newsarchive.model.timeline import Event
from newsarchive.render.access import is_shown, visible
from newsarchive.render.elements.quotation import fragment_of

Found = TypeVar("Found", Occurrence, Event)

Shown = Mapping[str, Reading]
"""The articles as shown, by id."""


def as_shown(archive: Archive) -> Archive:
    """`archive` without withdrawn sources and without text that its rights do not allow to be shown.

    Occurrences, events and evidence in such text are left out too.
    """
    sources = tuple(_shown(source) for source in archive.sources if not source.record.sidecar.withdrawn)
    shown = {reading.id: reading for source in sources for reading in source.readings}
    whole = {
        reading.id
        for source in sources
        if source.record.sidecar.rights.access == "full"
        for reading in source.readings
    }
    corpus = replace(
        archive.corpus,
        sources=tuple(source.record for source in sources),
        entries=tuple(_entry(record, shown, whole) for record in archive.corpus.entries),
    )
    if sources == archive.sources:  # nothing is withheld
        return replace(archive, corpus=corpus)
    return replace(
        archive,
        corpus=corpus,
        sources=sources,
        occurrences={slug: _occurrences(found, shown) for slug, found in archive.occurrences.items()},
        events=tuple(event for held in archive.events for event in _events(held, shown)),
    )


def _shown(source: CleanedSource) -> CleanedSource:
    access = source.record.sidecar.rights.access
    if access == "full":
        return source
    return replace(source, readings=tuple(visible(reading, access) for reading in source.readings))


def _occurrences(found: tuple[Occurrence, ...], shown: Shown) -> tuple[Occurrence, ...]:
    return tuple(
        _of(occurrence, shown)
        for occurrence in found
        if _has(occurrence.reading, occurrence.block, occurrence.mention.span, shown)
    )


def _events(event: Event, shown: Shown) -> Iterator[Event]:
    """The entry with its merged statements, as far as they may be shown; if it may not, the first of these replaces it."""
    also = tuple(
        replace(joined, event=_of(joined.event, shown))
        for joined in event.also
        if _has_event(joined.event, shown)
    )
    if _has_event(event, shown):
        yield replace(_of(event, shown), also=also) if event.also else _of(event, shown)
    elif also:
        yield replace(also[0].event, also=also[1:])


def _of(found: Found, shown: Shown) -> Found:
    """`found` with its article as shown; unchanged for articles shown in full."""
    reading = shown[found.reading.id]
    return found if found.reading is reading else replace(found, reading=reading)


def _has_event(event: Event, shown: Shown) -> bool:
    if event.block is None:
        return event.reading.id in shown
    return _has(event.reading, event.block, Span(*(event.sentence or (0, 0))), shown)


def _has(reading: Reading, block: int, span: Span, shown: Shown) -> bool:
    return reading.id in shown and is_shown(shown[reading.id], block, span)


def _entry(record: EntryRecord, shown: Shown, whole: set[str]) -> EntryRecord:
    kept = tuple(evidence for evidence in record.entry.evidence if _may_quote(evidence, shown, whole))
    if kept == record.entry.evidence:
        return record
    return replace(record, entry=record.entry.model_copy(update={"evidence": kept}))


def _may_quote(evidence: Evidence, shown: Shown, whole: set[str]) -> bool:
    reading = shown.get(evidence.article)
    return reading is not None and (reading.id in whole or fragment_of(evidence.quote, reading) != "")
