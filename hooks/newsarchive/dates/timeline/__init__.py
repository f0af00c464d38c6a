"""Entries of the timeline: publications, and the dated statements that articles make.

`statements.py` finds the statements, `clues.py` weighs each by the table in `model/timeline.py`,
`choices.py` applies what editors decided, and `joining.py` puts statements of one event under one entry.
"""

from collections.abc import Iterable, Iterator

from newsarchive.dates.edtf import bounds
from newsarchive.dates.timeline.choices import choose
from newsarchive.dates.timeline.joining import join
from newsarchive.dates.timeline.statements import order
from newsarchive.model.reading import Reading
from newsarchive.model.timeline import Event

__all__ = ["events"]


def events(readings: Iterable[Reading]) -> list[Event]:
    """All entries of the timeline, by first day, then last day, article and place in it.

    An article gives one entry for its publication, and one for each dated statement that is worth it: a
    date or range with a value that is no part of a name, in a sentence that says that something was
    done or counted. What its editor chose to show, hide, merge or title goes before the automatic choice.
    Statements of one event, with one date and overlapping words, share an entry.
    """
    readings = list(readings)
    told, merged = choose(readings)
    return sorted([*map(_publication, _dated(readings)), *join(told, merged)], key=order)


def _dated(readings: Iterable[Reading]) -> Iterator[Reading]:
    return (reading for reading in readings if reading.date)


def _publication(reading: Reading) -> Event:
    date = reading.date
    if date is None:
        message = f"{reading.id} has no date"
        raise ValueError(message)
    terms = dict.fromkeys(
        mention.slug for block in reading.blocks if block.kind.value == "title" for mention in block.mentions
    )
    return Event(
        date.value, bounds(date.value), reading, date.certainty.value, "publication", terms=tuple(terms)
    )
