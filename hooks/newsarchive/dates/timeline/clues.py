"""Clues for and against showing a dated statement; their points and labels are in `model/timeline.py`."""

import re
from collections.abc import Callable, Collection
from datetime import date

from newsarchive.dates.edtf import bounds
from newsarchive.dates.timeline.statements import Statement
from newsarchive.dates.timeline.verbs import ACTION, DONE, FIGURE, NAMED, PLANNED, TOLD
from newsarchive.model.article import BlockKind
from newsarchive.model.reading import DateCertainty, DateKind
from newsarchive.model.timeline import CLUES, FLOOR

_WEEK, _HALF_YEAR, _YEAR = 7, 184, 366
"""Days."""

_HEADS = frozenset({BlockKind.HEADING, BlockKind.TITLE, BlockKind.SUBTITLE, BlockKind.KICKER, BlockKind.LEAD})
_LIMIT = re.compile(r"(?:截至|截止|自从?|从|于|在|就在|到)$")
_OPENING = 4
"""Characters that may stand before a date that opens its sentence."""

_REACH = (24, 70)
"""Characters before and behind a date that its clause may reach."""


class Weighed:
    """A statement with the texts that its clues look at, each computed once."""

    def __init__(self, statement: Statement) -> None:
        self.statement = statement
        self.mention = statement.mention
        self.before = statement.before
        self.sentence = _undated(statement)
        """The sentence without any date in it."""
        at = self.mention.span.start - statement.sentence[0]
        self.clause = self.sentence[max(0, at - _REACH[0]) : at + len(self.mention.text) + _REACH[1]]
        """The part of the sentence that the date is likely to date."""
        first, last = map(date.fromisoformat, bounds(self.mention.value or ""))
        self.days = (last - first).days + 1
        """How many days the value covers."""


def _undated(statement: Statement) -> str:
    start, end = statement.sentence
    text = list(statement.block.text[start:end])
    for other in statement.block.dates:
        if start <= other.span.start < end:
            text[other.span.start - start : other.span.end - start] = " " * len(other.span)
    return "".join(text)


Test = Callable[[Weighed], bool]

_TESTS: dict[str, Test] = {
    "action": lambda it: bool(ACTION.search(it.clause)),
    "figure": lambda it: bool(FIGURE.search(it.sentence)),
    "day": lambda it: it.days <= _WEEK,
    "month": lambda it: _WEEK < it.days <= _HALF_YEAR,
    "firm": lambda it: it.mention.certainty in (DateCertainty.CERTAIN, DateCertainty.RESOLVED),
    "done": lambda it: bool(DONE.search(it.clause)),
    "named": lambda it: bool(NAMED.search(it.sentence)),
    "term": lambda it: bool(it.statement.terms),
    "year": lambda it: _HALF_YEAR < it.days <= _YEAR,
    "heading": lambda it: it.statement.block.kind in _HEADS,
    "opening": lambda it: len(it.before) <= _OPENING or bool(_LIMIT.search(it.before)),
    "planned": lambda it: bool(PLANNED.search(it.clause)),
    "now": lambda it: it.mention.kind is DateKind.VAGUE and not it.mention.text.startswith("截"),
    "speech": lambda it: it.before.count("“") > it.before.count("”"),
    "telling": lambda it: bool(TOLD.match(it.statement.after)),
    "wide": lambda it: it.days > _YEAR,
}
"""By name, in the order of `CLUES`; `editor` is set by `choices.py`."""

_OPENS_WITH_DAY = frozenset({"day", "opening"})


def clues_of(statement: Statement) -> tuple[str, ...]:
    """Names of the clues that hold for `statement`, in the order of `CLUES`."""
    weighed = Weighed(statement)
    return tuple(name for name, holds in _TESTS.items() if holds(weighed))


def is_worth_telling(statement: Statement, clues: Collection[str]) -> bool:
    """Whether a statement with these clues is an entry without an editor's decision.

    It must say that something was done or counted, unless the sentence opens with a day, which is enough by itself. A
    verb is not enough in a statement about the present (目前), of which there are too many.
    """
    substance = {"figure", "done"} if "now" in clues else {"action", "figure", "done"}
    dated = statement.mention.kind is DateKind.DATE and _OPENS_WITH_DAY.issubset(clues)
    told = dated or not substance.isdisjoint(clues)
    return told and sum(CLUES[clue].points for clue in clues) >= FLOOR
