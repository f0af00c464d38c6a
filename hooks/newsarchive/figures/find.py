"""Reads all figures of a text in order: found by the grammar, then read in their sentences."""

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from itertools import groupby

from msgspec.structs import replace

from newsarchive.figures import changes, parts
from newsarchive.figures.amounts import amounts
from newsarchive.figures.arithmetic import checked
from newsarchive.figures.claimant import claimant
from newsarchive.figures.counted import counted
from newsarchive.figures.found import Found
from newsarchive.figures.guards import refused
from newsarchive.figures.lists import named
from newsarchive.figures.numerals import plain
from newsarchive.figures.passage import Passage, passage
from newsarchive.figures.periods import Periods
from newsarchive.model.figures import Figure, Measure
from newsarchive.model.reading import DateMention
from newsarchive.model.spans import Span
from newsarchive.text import fold

RULES: tuple[tuple[str, Callable[[str], Iterator[Found]]], ...] = (
    ("", amounts),
    ("分之", parts.fractions),
    ("成", parts.tenths),
    ("半", parts.halves),
    ("零", parts.nothings),
    ("番", parts.doublings),
    ("第", parts.ranks),
)
"""Rules, each with a string that a text must contain for the rule to match; of overlapping matches the longest counts."""

_PARAGRAPH = re.compile(r"\n")
_NUMERAL = re.compile(r"[\d零一二两兩三四五六七八九十百千万萬亿億半]")
"""In text as printed, of either script and width; a text without any holds no figure and need not be folded."""

PlaceFinder = Callable[[str], str | None]


def find_figures(
    text: str,
    dates: Iterable[DateMention] = (),
    place: PlaceFinder = lambda _stretch: None,
    names: Iterable[Span] = (),
) -> list[Figure]:
    """All quantitative claims of `text`, in order, without overlap.

    Args:
        text: in either script and width, line breaks included.
        dates: its date expressions, from which figures take their periods.
        place: returns the last place that a stretch of text names.
        names: spans of known terms; a number inside one (一村一辅警) counts nothing.
    """
    if not _NUMERAL.search(text):
        return []
    read = passage(text)
    named_at = {at for span in names for at in range(*span)}
    periods = Periods(dates, [0, *(match.end() for match in _PARAGRAPH.finditer(text))])
    figures = [_figure(read, found, base, periods, place) for found, base in _sensed(read, named_at)]
    groups = groupby(figures, key=lambda figure: figure.sentence)
    return [figure for _, group in groups for figure in _finished(read, list(group))]


def _found(read: Passage, named_at: Collection[int]) -> list[Found]:
    """What the rules find and no guard refuses, without overlap."""
    everything = [found for mark, rule in RULES if mark in read.folded for found in rule(read.folded)]
    everything.sort(key=lambda found: (found.start, -found.end))
    kept: list[Found] = []
    for found in everything:
        if found.core in named_at or (kept and found.start < kept[-1].end):
            continue
        if not refused(read.text, read.folded, found):
            kept.append(found)
    return kept


def _sensed(read: Passage, named_at: Collection[int]) -> Iterator[tuple[Found, str | None]]:
    """Each figure with its measure and base of comparison; one that continues a list takes those of the one before."""
    last: tuple[Found, str | None] | None = None
    for found in _found(read, named_at):
        sensed = changes.sense(read.folded, read.clause(found.core), found)
        if last and changes.continues(read.folded[last[0].end : found.start]) and found.unit == last[0].unit:
            sensed = _continued(found, sensed, last)
        last = sensed
        yield sensed


def _continued(
    found: Found, sensed: tuple[Found, str | None], last: tuple[Found, str | None]
) -> tuple[Found, str | None]:
    before, base = last
    if before.measure is not Measure.CHANGE or sensed[0].measure is Measure.CHANGE:
        return sensed
    falls = before.value is not None and before.value < 0 and found.value is not None
    value = -found.value if falls and found.value is not None else found.value
    return replace(found, measure=Measure.CHANGE, value=value), base


def _figure(read: Passage, found: Found, base: str | None, periods: Periods, place: PlaceFinder) -> Figure:
    sentence = read.sentence(found.start, found.end)
    period = periods.of(sentence, found.start)
    return Figure(
        span=Span(found.start, found.end),
        text=read.text[found.start : found.end],
        value=None if found.value is None else plain(found.value),
        upper=None if found.upper is None else plain(found.upper),
        relation=found.relation,
        unit=_printed(read.text, found),
        measure=found.measure,
        sentence=sentence,
        counted=counted(read.text, read.folded, found),
        base=base,
        period=period.text if period else None,
        period_value=period.value if period else None,
        place=place(read.text[sentence.start : found.start]),
        reason=found.reason,
    )


def _printed(text: str, found: Found) -> str | None:
    """The unit as printed, in the script of the text."""
    unit = found.unit
    if unit is None or unit in ("%", "百分点") or unit in text[found.core : found.end]:
        return unit
    at = fold(text[found.core : found.end]).rfind(unit)
    return text[found.core + at : found.core + at + len(unit)] if at >= 0 else unit


def _finished(read: Passage, figures: Sequence[Figure]) -> Iterator[Figure]:
    """The figures of one sentence, with its speaker and the arithmetic between them."""
    who = claimant(read, figures[0].sentence, figures[0].span.start)
    if who:
        figures = [replace(figure, claimant=who) for figure in figures]
    yield from checked(named(figures, read), read.folded) if len(figures) > 1 else figures
