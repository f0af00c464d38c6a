"""The timeline's data for the interactive view: an index of all entries, and their texts in shards.

`timeline/data/index.json` has what the chart and the filters need, one array for each field. The texts of the entries
are in `timeline/data/<digest>/<year>-<n>.json` and are read when they are shown. `docs/assets/timeline/` reads both;
`types.d.ts` there explains every field. The digest identifies one state of the data, so that an index is never
combined with the shards of another build.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from hashlib import sha256
from itertools import groupby, islice

import msgspec

from newsarchive.export import address
from newsarchive.model.article import Certainty
from newsarchive.model.site import OutputFile
from newsarchive.model.timeline import Event
from newsarchive.render import addresses
from newsarchive.render.context import Context
from newsarchive.render.wording.date_reasons import plain_date_reason
from newsarchive.render.wording.when import in_words

FORMAT = 3
"""Incremented when a field changes its meaning."""

SHARD = 250
"""The most entries in one shard."""

KINDS = ("publication", "date", "range", "since")
CERTAINTIES = ("printed", "certain", "resolved", "inferred", "ambiguous")
"""Most reliable first."""
_EPOCH = date(1970, 1, 1).toordinal()


def view_files(context: Context) -> Iterator[OutputFile]:
    """The index and the shards; none if there are no entries."""
    events = context.archive.events
    if not events:
        return
    shards = list(_shards(events))
    contents = [msgspec.json.encode([_words(event) for event in shard]) for _, shard in shards]
    digest = sha256(b"".join(contents)).hexdigest()[:12]
    index = _index(context, [(name, len(shard)) for name, shard in shards], digest)
    yield OutputFile(f"{addresses.TIMELINE}data/index.json", msgspec.json.encode(index))
    for (name, _), content in zip(shards, contents, strict=True):
        yield OutputFile(f"{addresses.TIMELINE}data/{digest}/{name}.json", content)


def _shards(events: Sequence[Event]) -> Iterator[tuple[str, list[Event]]]:
    for year, group in groupby(events, key=lambda event: event.sort[0][:4]):
        number = 0
        while shard := list(islice(group, SHARD)):
            number += 1
            yield f"{year}-{number}", shard


def _words(event: Event) -> list[object]:
    """The fields of `Words` in `types.d.ts`: [value, value in words, reason, text before, expression, text after, title, fragment, also]."""
    if event.mention is None or event.block is None or event.sentence is None:
        evidence = event.reading.date.evidence if event.reading.date else None
        return [event.value, " / ".join(in_words(event.value)), evidence]
    text, (start, end), span = event.reading.blocks[event.block].text, event.sentence, event.mention.span
    return [
        event.value,
        " / ".join(in_words(event.value)),
        plain_date_reason(event.mention.reason),
        text[start : span.start],
        event.mention.text,
        text[span.end : end],
        event.title,
        address(event, "").rpartition("#")[2],
        [[joined.how, address(joined.event, ""), joined.event.reading.title] for joined in event.also],
    ]


def _index(context: Context, shards: list[tuple[str, int]], digest: str) -> dict[str, object]:
    events = context.archive.events
    readings = list({event.reading.id: event.reading for event in events}.values())
    number = _numbers(reading.id for reading in readings)
    terms = sorted({slug for event in events for slug in event.terms if slug in context.entries})
    term = _numbers(terms)
    paper = _numbers(sorted({reading.publication.value for reading in readings if reading.publication}))
    place = _numbers(sorted({place.value for reading in readings for place in reading.places}))
    category = _numbers(item.id for item in context.config.categories)
    return {
        "format": FORMAT,
        "digest": digest,
        "shards": shards,
        "categories": [[item.id, item.zh, item.en] for item in context.config.categories],
        "terms": [
            [
                slug,
                context.entries[slug].entry.headword,
                category[context.entries[slug].entry.category],
            ]
            for slug in terms
        ],
        "publications": list(paper),
        "places": [_place(name, context) for name in place],
        "articles": [
            [
                reading.id,
                reading.title,
                paper[reading.publication.value] if reading.publication else -1,
                [place[known.value] for known in reading.places],
                reading.date.value if reading.date else None,
                int(reading.date is not None and reading.date.certainty is not Certainty.PRINTED),
            ]
            for reading in readings
        ],
        "first": [_day(event.sort[0]) for event in events],
        "days": [_day(event.sort[1]) - _day(event.sort[0]) for event in events],
        "kind": "".join(str(KINDS.index(event.drawn)) for event in events),
        "certainty": "".join(str(CERTAINTIES.index(event.certainty)) for event in events),
        "score": [event.score for event in events],
        "article": [number[event.reading.id] for event in events],
        "term": [[term[slug] for slug in event.terms if slug in term] for event in events],
    }


def _numbers(names: Iterable[str]) -> dict[str, int]:
    return {name: number for number, name in enumerate(names)}


def _place(place: str, context: Context) -> list[str]:
    known = context.places.get(place)
    return [place, known.name, known.en] if known else [place, place, place]


def _day(value: str) -> int:
    """Days since 1970-01-01."""
    return date.fromisoformat(value).toordinal() - _EPOCH
