"""The places of timeline entries: those that their sentences name, else the place of the report."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence

from msgspec import Struct, field

from newsarchive.model.archive import PlaceRecord
from newsarchive.model.timeline import Event


class PlaceEvents(Struct):
    """The entries of one place, each list in order of time."""

    named: list[Event] = field(default_factory=list)
    """Entries whose sentence names the place, or one within it."""
    of_report: list[Event] = field(default_factory=list)
    """Entries whose sentence names no place; the whole report is about this one."""


def events_by_place(events: Sequence[Event], places: Mapping[str, PlaceRecord]) -> dict[str, PlaceEvents]:
    """Dated statements by the id of their place; a statement that names none is left out if its report has several."""
    named_in = _finder(places)
    grouped: dict[str, PlaceEvents] = {}
    for event in events:
        if event.block is None or event.sentence is None:
            continue
        start, end = event.sentence
        named = named_in(event.reading.blocks[event.block].text[start:end])
        for place in {outer for inner in named for outer in _with_outer(inner, places)}:
            grouped.setdefault(place, PlaceEvents()).named.append(event)
        if not named and (only := _only_place(event, places)):
            grouped.setdefault(only, PlaceEvents()).of_report.append(event)
    return grouped


def _finder(places: Mapping[str, PlaceRecord]) -> Callable[[str], set[str]]:
    """A function that finds the ids of the listed places named in a text in simplified script."""
    ids = {form: place.id for place in places.values() for form in (place.name, *place.aliases)}
    if not ids:
        return lambda _text: set()
    pattern = re.compile("|".join(map(re.escape, sorted(ids, key=len, reverse=True))))
    return lambda text: {ids[form] for form in pattern.findall(text)}


def _with_outer(place: str, places: Mapping[str, PlaceRecord]) -> Iterator[str]:
    """A place and all places that contain it."""
    seen: set[str] = set()
    outer: str | None = place
    while outer and outer in places and outer not in seen:
        seen.add(outer)
        yield outer
        outer = places[outer].within


def _only_place(event: Event, places: Mapping[str, PlaceRecord]) -> str | None:
    """The place of the report, if it has exactly one, not counting places that contain it."""
    own = [known.value for known in event.reading.places]
    outer = {place for inner in own for place in list(_with_outer(inner, places))[1:]}
    inner = [place for place in own if place not in outer]
    return inner[0] if len(inner) == 1 else None
