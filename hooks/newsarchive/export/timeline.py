"""The timeline as data: one record an entry, the same fields as JSON and as CSV.

Values are ISO 8601 or EDTF (Library of Congress, 2019) with their uncertainty; `COLUMNS` describes every
field, and the page of the timeline prints that description.
"""

import csv
from collections.abc import Sequence
from io import StringIO

from newsarchive.export.datasets import json_lines
from newsarchive.export.edtf import edtf
from newsarchive.export.spreadsheet import inert
from newsarchive.model.reading import Known
from newsarchive.model.spans import Span
from newsarchive.model.timeline import Event, Joined

COLUMNS: dict[str, tuple[str, str]] = {
    "value": ("日期或时段，ISO 8601 或 EDTF", "date or interval, ISO 8601 or EDTF"),
    "earliest": ("该值的起日", "first day that the value covers"),
    "latest": ("该值的止日", "last day that the value covers"),
    "kind": ("publication、date、range、since", "publication, date, range or since"),
    "certainty": (
        "printed、certain、resolved、inferred、ambiguous",
        "printed, certain, resolved, inferred or ambiguous",
    ),
    "text": ("文中的日期用语", "the date expression as the text has it"),
    "precision": ("用语的精度", "precision of the expression"),
    "modifier": ("年初、下旬、下午等限定", "start, early, afternoon and the like"),
    "reason": ("如何得出此值", "how the value was found"),
    "title": ("编者所加的题目", "title given by an editor"),
    "sentence": ("所在的句子", "the sentence around the expression"),
    "article": ("文章编号", "id of the article"),
    "headline": ("文章标题", "headline of the article"),
    "publication": ("报刊", "publication of the article"),
    "published": ("文章日期，推断者以 ? 结尾（EDTF）", "date of the article; inferred ones end in ? (EDTF)"),
    "places": ("文章所涉地点", "ids of the article's places"),
    "terms": ("句中的术语", "slugs of the glossary terms in the sentence"),
    "score": ("选取分数", "points of the choice"),
    "clues": ("计入分数的理由", "names of the reasons that count"),
    "also": ("并入此条的其他句子", "other statements under this entry"),
    "url": ("段落地址", "address of the passage"),
}
"""Fields by name, in their order, with what they hold."""


def timeline_json(events: Sequence[Event], *, site: str, version: str) -> str:
    """All entries, each on a line; what is absent is null, lists are lists."""
    return _as_json(_records(events, site), version)


def timeline_csv(events: Sequence[Event], *, site: str) -> str:
    """All entries as CSV (RFC 4180) in UTF-8 with the names of `COLUMNS` as header.

    What is absent is empty; lists are joined by blanks, and `also` by its addresses. A text that a
    spreadsheet would run as a formula is led by an apostrophe.
    """
    return _as_csv(_records(events, site))


def timeline_files(events: Sequence[Event], *, site: str, version: str) -> tuple[str, str]:
    """Both, `timeline_json` and `timeline_csv`, each record made once."""
    records = _records(events, site)
    return _as_json(records, version), _as_csv(records)


def _records(events: Sequence[Event], site: str) -> list[dict[str, object]]:
    return [record(event, site) for event in events]


def _as_json(records: list[dict[str, object]], version: str) -> str:
    return json_lines({"version": version, "events": records})


def _as_csv(records: list[dict[str, object]]) -> str:
    out = StringIO()
    table = csv.writer(out, lineterminator="\r\n")
    table.writerow(COLUMNS)
    table.writerows(map(_cell, line.values()) for line in records)
    return out.getvalue()


def record(event: Event, site: str) -> dict[str, object]:
    """One entry by the fields of `COLUMNS`."""
    mention, reading = event.mention, event.reading
    return {
        "value": event.value,
        "earliest": event.sort[0],
        "latest": event.sort[1],
        "kind": event.drawn,
        "certainty": event.certainty,
        "text": mention.text if mention else None,
        "precision": mention.precision if mention else None,
        "modifier": mention.modifier if mention else None,
        "reason": mention.reason if mention else _evidence(reading.date),
        "title": event.title,
        "sentence": sentence(event),
        "article": reading.id,
        "headline": reading.title,
        "publication": reading.publication.value if reading.publication else None,
        "published": _published(reading.date),
        "places": [place.value for place in reading.places],
        "terms": list(event.terms),
        "score": event.score if event.clues else None,
        "clues": list(event.clues),
        "also": [_joined(joined, site) for joined in event.also],
        "url": address(event, site),
    }


def address(event: Event, root: str) -> str:
    """Where the passage of an entry is read; `root` leads to the site's root."""
    return f"{root}articles/{event.reading.id}/{fragment(event)}"


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


def _joined(joined: Joined, site: str) -> dict[str, object]:
    event = joined.event
    return {
        "how": joined.how,
        "value": event.value,
        "text": event.mention.text if event.mention else None,
        "certainty": event.certainty,
        "sentence": sentence(event),
        "article": event.reading.id,
        "url": address(event, site),
    }


def _evidence(known: Known | None) -> str | None:
    return known.evidence if known else None


def _published(known: Known | None) -> str | None:
    return edtf(known.value, printed=known.certainty.value == "printed") if known else None


def _cell(value: object) -> object:
    if isinstance(value, str):
        return inert(value)
    if isinstance(value, list):
        return " ".join(item["url"] if isinstance(item, dict) else str(item) for item in value)
    return value
