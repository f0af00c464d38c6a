"""The places of the archive, and the articles about each."""

from collections.abc import Iterator
from functools import partial

from newsarchive.model.archive import PlaceRecord
from newsarchive.model.article import Certainty
from newsarchive.model.reading import Reading
from newsarchive.model.site import Page
from newsarchive.render import addresses
from newsarchive.render.context import Context
from newsarchive.render.elements.facts import facts, table, thousands, title
from newsarchive.render.event_places import PlaceEvents
from newsarchive.render.lists.listing import Listing, listing_pages, newest_first
from newsarchive.render.lists.small_timeline import Moments, small_timeline
from newsarchive.render.markup.html import escape, link
from newsarchive.render.wording.labels import LABELS, both, label

_Located = dict[str, list[tuple[Reading, bool]]]
"""By place id: articles, and whether the place is inferred."""


def pages(context: Context) -> Iterator[Page]:
    """The index, and a list for each place."""
    zh, _ = LABELS["places"]
    located = _locate(context)
    yield Page(addresses.PLACES, "list", zh, partial(index, context))
    for place in context.archive.corpus.places:
        yield from listing_pages(_listing(place, located.get(place.id, []), context))


def _locate(context: Context) -> _Located:
    located: _Located = {}
    for reading in newest_first(context.readings):
        for known in reading.places:
            located.setdefault(known.value, []).append((reading, known.certainty is Certainty.INFERRED))
    return located


def _listing(place: PlaceRecord, found: list[tuple[Reading, bool]], context: Context) -> Listing:
    back = addresses.root(addresses.place(place.id))
    parts = [other for other in context.places.values() if other.within == place.id]
    within = context.places.get(place.within or "")
    intro = facts(
        [
            ("aliases", escape("、".join(place.aliases)) or None),
            ("within", _link(within, back) if within else None),
            ("parts", "、".join(_link(part, back) for part in parts) or None),
        ]
    )
    return Listing(
        addresses.place(place.id),
        place.name,
        place.en,
        tuple(reading for reading, _ in found),
        intro + small_timeline(_moments(place, context), back, f"pl={place.id}"),
        frozenset(reading.id for reading, inferred in found if inferred),
    )


def _moments(place: PlaceRecord, context: Context) -> Moments:
    found = context.events_by_place.get(place.id, PlaceEvents())
    return Moments(found.named, found.of_report)


def _link(place: PlaceRecord, back: str) -> str:
    return link(back + addresses.place(place.id), both(place.name, place.en))


def index(context: Context) -> str:
    """The HTML of the index of places."""
    located = _locate(context)
    rows = (
        (_link(place, "../"), _within(place, context), *_counts(located.get(place.id, [])))
        for place in context.places.values()
    )
    heads = (label("place"), label("within"), label("articles"), label("inferred"))
    return title(label("places")) + table(label("places"), heads, rows, numbers=2)


def _within(place: PlaceRecord, context: Context) -> str:
    parent = context.places.get(place.within or "")
    return _link(parent, "../") if parent else ""


def _counts(found: list[tuple[Reading, bool]]) -> tuple[str, str]:
    return thousands(len(found)), thousands(sum(inferred for _, inferred in found))
