"""Checks of a sidecar's decisions, doubts and redactions against the source and its articles."""

from collections.abc import Iterator, Sequence

from newsarchive.clean.decisions.orders import Order, not_there, resolve
from newsarchive.clean.decisions.passages import Passages
from newsarchive.model.corpus import SourceRecord
from newsarchive.model.reading import Reading
from newsarchive.model.spans import Span
from newsarchive.pipeline.effects.idle import idle
from newsarchive.pipeline.effects.laws import LAWS, OF_LINES
from newsarchive.pipeline.effects.outcome import Outcome
from newsarchive.problems import Problem
from newsarchive.source.redact import MASK


def check_passages(record: SourceRecord, readings: Sequence[Reading]) -> Iterator[Problem]:
    """Reports decisions without effect or sense, doubts whose quote is not in the source, and redactions of unmasked text.

    `clean_source` reports decisions whose quote is not in the source.

    Args:
        record: The source.
        readings: Its articles as read.
    """
    sidecar, outcome = record.sidecar, Outcome(record.source.text, readings)
    orders, _ = resolve(record.source.text, sidecar.decisions, record.locate)
    for order in orders.orders:
        if said := idle(order, orders, outcome):
            yield Problem(record.locate(("decisions", order.number, "quote")), *said)
        elif not LAWS[type(order.decision)].holds(order.decision, order.span, outcome):
            yield _without_effect(order, record)
    yield from _doubts(record)
    yield from _redactions(record)


def _without_effect(order: Order, record: SourceRecord) -> Problem:
    law = LAWS[type(order.decision)]
    ruleless = record.sidecar.layout == "paragraphs" and isinstance(order.decision, OF_LINES)
    return Problem(
        record.locate(("decisions", order.number, "quote")),
        f"the decision “{order.decision.do}” on “{order.decision.quote}” has no effect",
        law.expected,
        "write “layout: detect”, since “layout: paragraphs” takes the lines as they are"
        if ruleless
        else law.remedy,
    )


def _doubts(record: SourceRecord) -> Iterator[Problem]:
    passages = Passages.of(record.source.text) if record.sidecar.doubts else None
    for number, doubt in enumerate(record.sidecar.doubts):
        if passages and not passages.find(doubt.quote):
            yield not_there(passages, doubt.quote, record.locate(("doubts", number, "quote")))


def _redactions(record: SourceRecord) -> Iterator[Problem]:
    for number, mask in enumerate(record.sidecar.redactions):
        masked = Span(mask.start, mask.end).of(record.source.text)
        if mask.start >= mask.end:
            yield Problem(
                record.locate(("redactions", number, "start")),
                f"the passage {mask.start}-{mask.end} ends before it begins",
                "“start” smaller than “end”",
                "correct the two numbers",
            )
        elif not masked or masked.replace(MASK, "").strip("\r\n"):
            yield Problem(
                record.locate(("redactions", number, "start")),
                f"the passage {mask.start}-{mask.end} is not masked",
                f"{MASK} for each of its characters; the field records a redaction and makes none",
                f"run “newsarchive redact {record.source.id} {mask.start}-{mask.end} --reason …”, and delete this item",
            )
