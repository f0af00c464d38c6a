"""The archive's data sets: glossary, timeline, and a description of the whole."""

import json
from collections.abc import Iterable, Mapping, Sequence
from hashlib import sha256

from newsarchive.model.article import Certainty
from newsarchive.model.corpus import Archive, CleanedSource, EntryRecord, Event
from newsarchive.model.reading import Known, Reading
from newsarchive.model.spans import Span


def glossary_json(
    entries: Iterable[EntryRecord], counts: Mapping[str, int], *, site: str, version: str
) -> str:
    """All entries as their files state them, with address and number of occurrences."""
    return _json(
        {
            "version": version,
            "entries": [
                record.entry.model_dump(mode="json", exclude={"notes"})
                | {
                    "url": f"{site}glossary/{record.entry.slug}/",
                    "occurrences": counts.get(record.entry.slug, 0),
                }
                for record in entries
            ],
        }
    )


def timeline_json(events: Sequence[Event], *, site: str, version: str) -> str:
    """All events; values are ISO 8601 or EDTF, and the certainty of each is said."""
    return _json({"version": version, "events": [_event(event, site) for event in events]})


def _event(event: Event, site: str) -> dict[str, object]:
    mention, words = event.mention, sentence(event)
    return {
        "value": event.value,
        "earliest": event.sort[0],
        "latest": event.sort[1],
        "kind": event.kind,
        "certainty": event.certainty,
        "text": mention.text if mention else None,
        "precision": mention.precision if mention else None,
        "modifier": mention.modifier if mention else None,
        "reason": mention.reason if mention else _evidence(event.reading.date),
        "title": event.title,
        "sentence": words,
        "article": event.reading.id,
        "url": f"{site}articles/{event.reading.id}/{fragment(event)}",
    }


def _evidence(known: Known | None) -> str | None:
    return known.evidence if known else None


def sentence(event: Event) -> str | None:
    """The sentence an event stands in, None of a publication."""
    if event.block is None or event.sentence is None:
        return None
    start, end = event.sentence
    return event.reading.blocks[event.block].text[start:end]


def fragment(event: Event) -> str:
    """`#cS-E` of the event's sentence, empty for a publication."""
    if event.block is None or event.sentence is None:
        return ""
    return "#" + event.reading.blocks[event.block].anchor(Span(*event.sentence))


def corpus_json(archive: Archive, sources: Sequence[CleanedSource], readings: Sequence[Reading]) -> str:
    """The archive described in the manner of a Frictionless data package, with every article's record."""
    config = archive.corpus.config
    site = config.host.site
    return _json(
        {
            "name": "corpus",
            "title": config.name.en,
            "title_zh": config.name.zh,
            "description": config.description.en,
            "homepage": site,
            "version": archive.version,
            "created": archive.date,
            "licenses": [
                {"name": licence.name, "path": licence.url, "covers": licence.covers.en}
                for licence in config.licences
            ],
            "resources": [
                {"name": name, "path": f"{name}.json", "mediatype": "application/json"}
                for name in ("glossary", "timeline")
            ],
            "sources": [_source(source, site) for source in sources],
            "articles": [_article(reading, site) for reading in readings],
        }
    )


def _source(source: CleanedSource, site: str) -> dict[str, object]:
    value, sidecar = source.record.source, source.record.sidecar
    return {
        "id": value.id,
        "url": f"{site}sources/{value.id}/",
        "file": value.filename,
        "sha256": value.sha256,
        "encoding": value.encoding,
        "bytes": value.size,
        "access": sidecar.rights.access,
        "holder": sidecar.rights.holder,
    }


def _article(reading: Reading, site: str) -> dict[str, object]:
    return {
        "id": reading.id,
        "url": f"{site}articles/{reading.id}/",
        "source": reading.source_id,
        "span": list(reading.article.region),
        "title": reading.title,
        "title_en": reading.record.title_en if reading.record else None,
        "publication": _known(reading.publication),
        "date": _known(reading.date),
        "page": _known(reading.page),
        "places": [_known(place) for place in reading.places],
        "characters": reading.size,
        "text_sha256": _digest(reading),
    }


def _digest(reading: Reading) -> str:
    """SHA-256 of the reading text, one block a line."""
    return sha256(
        "\n".join(block.text for block in reading.blocks).encode("utf-8", "surrogatepass")
    ).hexdigest()


def _known(known: Known | None) -> dict[str, object] | None:
    if known is None:
        return None
    inferred = known.certainty is Certainty.INFERRED
    return {"value": known.value, "inferred": inferred, "evidence": known.evidence}


def _json(value: Mapping[str, object]) -> str:
    """One line a field, and one line a record, so that two versions compare well (and fast to make)."""
    return "{\n" + ",\n".join(f"{_line(key)}: {_field(field)}" for key, field in value.items()) + "\n}\n"


def _field(value: object) -> str:
    if isinstance(value, list) and value:
        return "[\n" + ",\n".join(map(_line, value)) + "\n]"
    return _line(value)


def _line(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
