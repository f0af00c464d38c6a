"""Guards: they refuse a match of the grammar whose neighbours show that it is a count, a name or part of a word.

A guard looks at the parts of the match and at the characters on either side. Its file says what it tells dates
apart from; the table here says for which parts it is asked.
"""

from collections.abc import Callable

from newsarchive.dates.guards.calendar import every_year, festival_as_word, no_new_year_day, of_an_event
from newsarchive.dates.guards.clocks import lone_clock, lone_weekday, part_without_clock
from newsarchive.dates.guards.counts import count_before, lone_day, not_a_year
from newsarchive.dates.guards.words import counted_from_event, word_around
from newsarchive.dates.guards.years import edge_alone, long_with_months, of_a_reign, other_plan, pointed_at
from newsarchive.dates.parts import CLOCK_PARTS, Parts

__all__ = ["refused"]

Guard = Callable[[Parts, str, str], bool]
"""Whether to refuse a match, by its parts, the text before it and the text behind it."""

_GUARDS: tuple[tuple[frozenset[str], Guard], ...] = (
    (frozenset({"part", "tail", "hours"}), part_without_clock),
    (
        frozenset({"own_edge", "month", "own_month_edge", "middle", "day", "half", "bare_decade"}),
        count_before,
    ),
    (frozenset({"month", "lunar_month"}), of_a_reign),
    (frozenset({"month", "lunar_month", "festival", "season", "quarter", "half", "own_edge"}), every_year),
    (frozenset({"rel_year", "rel_month", "rel_day", "rel_week", "rel_season"}), word_around),
    (frozenset({"rel_day", "rel_year"}), counted_from_event),
    (frozenset({"edge", "same", "whole", "season"}), edge_alone),
    (frozenset({"festival"}), festival_as_word),
    (frozenset({"festival"}), of_an_event),
    (frozenset({"day"}), lone_day),
    (frozenset({"weekday"}), lone_weekday),
    (CLOCK_PARTS, lone_clock),
    (frozenset({"year"}), not_a_year),
    (frozenset({"plan"}), other_plan),
    (frozenset({"century"}), pointed_at),
    (frozenset({"new_year"}), no_new_year_day),
    (frozenset({"full_decade", "bare_decade", "century", "plan", "term"}), long_with_months),
)
"""Guards, each with the parts of which a match must have one for the guard to be asked."""


def refused(parts: Parts, before: str, behind: str) -> bool:
    """Whether any guard refuses the match, or it has no parts.

    Args:
        parts: of the match.
        before: text up to the match.
        behind: text from its end.
    """
    if not parts or set(parts) == {"lunar_next"}:
        return True
    read = parts.keys()
    for about, guard in _GUARDS:  # noqa: SIM110  # a generator costs more, and every match is asked
        if not about.isdisjoint(read) and guard(parts, before, behind):
            return True
    return False
