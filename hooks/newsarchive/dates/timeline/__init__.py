"""Entries of the timeline: publications, and dated statements in the articles.

`statements.py` finds the statements, `clues.py` scores each by the table in `model/timeline.py`,
`choices.py` applies the editors' decisions, and `joining.py` puts statements of one event under one entry.
"""

from collections.abc import Iterable, Iterator

from newsarchive.dates.edtf import bounds
from newsarchive.dates.timeline.choices import choose
from newsarchive.dates.timeline.joining import join
from newsarchive.dates.timeline.statements import order
from newsarchive.model.article import BlockKind
from newsarchive.model.reading import Reading
from newsarchive.model.timeline import Event

__all__ = ["events"]


def events(readings: Iterable[Reading]) -> list[Event]:
    """All entries of the timeline, by first day, then last day, article and position in it.

    An article with a date gives one entry for its publication, and one for each dated statement that is worth it:
    a date or range with a value, not part of a name, in a sentence that says that something was done or counted.
    An editor's choice to show, hide, merge or title a statement takes precedence. Statements of one event, with
    the same date and overlapping words, share an entry.
    """
    readings = list(readings)
    told, merged = choose(readings)
    return sorted([*_publications(readings), *join(told, merged)], key=order)


def _publications(readings: Iterable[Reading]) -> Iterator[Event]:
    for reading in readings:
        if date := reading.date:
            days, certainty = bounds(date.value), date.certainty.value
            yield Event(date.value, days, reading, certainty, "publication", terms=_terms_of_title(reading))


def _terms_of_title(reading: Reading) -> tuple[str, ...]:
    """Slugs of the terms in the title, each once."""
    titles = (block for block in reading.blocks if block.kind is BlockKind.TITLE)
    return tuple(dict.fromkeys(mention.slug for block in titles for mention in block.mentions))
