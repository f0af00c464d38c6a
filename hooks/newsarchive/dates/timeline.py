"""Entries of the timeline: publications, and the dates and ranges that articles speak of."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from newsarchive.dates.edtf import bounds
from newsarchive.model.article import BlockKind
from newsarchive.model.corpus import Event
from newsarchive.model.reading import DateKind, DateMention, Reading, ReadingBlock
from newsarchive.model.sidecar import TimelineChoice

_SENTENCE = re.compile(r"[^。！？!?；\n]*[。！？!?；\n]?[”’」』）)]*")
_UNTOLD = frozenset({BlockKind.DATELINE, BlockKind.EDITORS, BlockKind.CREDIT})
"""Blocks whose dates say when and by whom the article was made, not what happened."""


def events(readings: Iterable[Reading]) -> list[Event]:
    """All entries of the timeline, by first day, then last day, article and place in it.

    An article gives one entry for its publication and one for each distinct value and sentence among
    the dates and ranges in its text that have a value and are no part of a name. What its editor chose
    to show, hide, merge or title goes before the automatic choice.
    """
    found = [event for reading in readings for event in _of_reading(reading)]
    return sorted(found, key=_order)


def _order(event: Event) -> tuple[tuple[str, str], str, int, int]:
    at = event.mention.span.start if event.mention else -1
    return event.sort, event.reading.id, -1 if event.block is None else event.block, at


def _of_reading(reading: Reading) -> Iterator[Event]:
    date = reading.date
    if date:
        yield Event(date.value, bounds(date.value), reading, date.certainty.value, "publication")
    seen = set()
    for event in _told(reading):
        key = (event.value, event.block, event.sentence)
        if key not in seen:
            seen.add(key)
            yield event


def _told(reading: Reading) -> Iterator[Event]:
    """Entries for the dates in the text, as the editor's choices leave them."""
    choices = reading.record.timeline if reading.record else ()
    for number, block in enumerate(reading.blocks):
        for mention in block.dates:
            choice = _choice_of(choices, block, mention)
            if mention.value and _shown(block, mention, choice):
                event = _event(reading, number, mention)
                yield replace(event, title=choice.title) if choice else event


def _shown(block: ReadingBlock, mention: DateMention, choice: TimelineChoice | None) -> bool:
    if choice:
        return choice.do == "show"
    dated = mention.kind in (DateKind.DATE, DateKind.RANGE)
    return dated and not mention.in_name and block.kind not in _UNTOLD


def _choice_of(
    choices: Iterable[TimelineChoice], block: ReadingBlock, mention: DateMention
) -> TimelineChoice | None:
    """The editor's choice that points at `mention` by source position."""
    source = block.alignment.source_of(*mention.span)
    return next((choice for choice in choices if source.start <= choice.at < source.end), None)


def _event(reading: Reading, number: int, mention: DateMention) -> Event:
    value = mention.value or ""
    sentence = _sentence_around(reading.blocks[number].text, mention)
    kind = mention.kind.value if mention.kind is DateKind.RANGE else DateKind.DATE.value
    return Event(value, bounds(value), reading, mention.certainty.value, kind, number, mention, sentence)


def _sentence_around(text: str, mention: DateMention) -> tuple[int, int]:
    """The sentence that holds the start of `mention`, without white space around it."""
    for match in _SENTENCE.finditer(text):
        if match.start() <= mention.span.start < match.end():
            sentence = match[0]
            start = match.start() + len(sentence) - len(sentence.lstrip())
            return start, max(match.start() + len(sentence.rstrip()), mention.span.end)
    return mention.span.start, mention.span.end
