"""The timeline as data: one record for each entry, with the same fields in JSON and in CSV.

Dates are ISO 8601 or EDTF (Library of Congress, 2019). `COLUMNS` describes every field; the timeline's page
prints it.
"""

import csv
from collections.abc import Iterable
from io import StringIO

from newsarchive.export.datasets import json_lines
from newsarchive.export.edtf import edtf
from newsarchive.export.spreadsheet import inert
from newsarchive.model.article import Certainty
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


Record = dict[str, object]
"""One entry, by the fields of `COLUMNS`."""


def timeline_records(events: Iterable[Event], *, site: str) -> list[Record]:
    """A record for each entry; `site` is the site's address, which begins every `url`."""
    return [_record(event, site) for event in events]


def timeline_json(records: list[Record], *, version: str) -> str:
    """JSON with one entry a line; absent values are null."""
    return json_lines({"version": version, "events": records})


def timeline_csv(records: Iterable[Record]) -> str:
    """CSV (RFC 4180) with the names of `COLUMNS` as header; absent values are empty.

    Lists are joined by blanks, `also` as the addresses of its statements. A text that a spreadsheet would
    run as a formula gets an apostrophe before it.
    """
    out = StringIO()
    table = csv.writer(out, lineterminator="\r\n")
    table.writerow(COLUMNS)
    table.writerows(map(_cell, record.values()) for record in records)
    return out.getvalue()


def _record(event: Event, site: str) -> Record:
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
        "sentence": _sentence(event),
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
    """The address of the entry's sentence, or of its article if it is a publication; `root` leads to the site's root."""
    return f"{root}articles/{event.reading.id}/{_fragment(event)}"


def _sentence(event: Event) -> str | None:
    """The sentence that an entry stands in; None for a publication."""
    if event.block is None or event.sentence is None:
        return None
    start, end = event.sentence
    return event.reading.blocks[event.block].text[start:end]


def _fragment(event: Event) -> str:
    """`#cS-E` of the entry's sentence; empty for a publication."""
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
        "sentence": _sentence(event),
        "article": event.reading.id,
        "url": address(event, site),
    }


def _evidence(known: Known | None) -> str | None:
    return known.evidence if known else None


def _published(known: Known | None) -> str | None:
    return edtf(known.value, printed=known.certainty is Certainty.PRINTED) if known else None


def _cell(value: object) -> object:
    if isinstance(value, str):
        return inert(value)
    if isinstance(value, list):
        return " ".join(item["url"] if isinstance(item, dict) else str(item) for item in value)
    return value
