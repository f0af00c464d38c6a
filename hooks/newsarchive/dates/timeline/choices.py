"""Which statements become entries: by an editor's decision, or else by their clues."""

from collections.abc import Iterable

from newsarchive.dates.timeline.clues import clues_of, is_worth_telling
from newsarchive.dates.timeline.statements import Statement, event_of, may_be_told, statements
from newsarchive.model.reading import Reading
from newsarchive.model.sidecar import TimelineChoice
from newsarchive.model.timeline import Event

Place = tuple[str, int]
"""Id of an article, and a source position in it."""

Told = dict[Place, Event]
"""Entries by the place of their date expression."""

Merged = list[tuple[Event, Place]]
"""Statements that an editor put under the entry at a place."""


def choose(readings: Iterable[Reading]) -> tuple[Told, Merged]:
    """The entries of all articles before any are joined, and the statements that editors merged into others."""
    told: Told = {}
    merged: Merged = []
    for reading in readings:
        choices = reading.record.timeline if reading.record else ()
        seen = set()
        for statement in statements(reading):
            event, into = _decided(statement, _choice_of(choices, statement))
            if event and into:
                merged.append((event, into))
            elif event and (key := (event.value, event.block, event.sentence)) not in seen:
                seen.add(key)
                told[reading.id, statement.at] = event
    return told, merged


def _choice_of(choices: Iterable[TimelineChoice], statement: Statement) -> TimelineChoice | None:
    """The editor's choice that points into the date expression."""
    if not choices:
        return None
    span = statement.block.alignment.source_of(*statement.mention.span)
    return next((choice for choice in choices if span.start <= choice.at < span.end), None)


def _decided(statement: Statement, choice: TimelineChoice | None) -> tuple[Event | None, Place | None]:
    """The statement as an entry, or None; and the place of the entry into which an editor merged it, if any."""
    if choice is None:
        return _by_itself(statement), None
    if choice.do == "hide":
        return None, None
    clues = clues_of(statement)
    if choice.do == "merge" and choice.into is not None:
        return event_of(statement, clues), (choice.article or statement.reading.id, choice.into)
    return event_of(statement, ("editor", *clues), choice.title), None


def _by_itself(statement: Statement) -> Event | None:
    if not may_be_told(statement):
        return None
    clues = clues_of(statement)
    return event_of(statement, clues) if is_worth_telling(statement, clues) else None
