"""Finds the passage that each of an editor's decisions refers to."""

from collections.abc import Sequence
from typing import TypeVar

from msgspec import Struct

from newsarchive.clean.decisions.passages import Passages
from newsarchive.model.article import Emended
from newsarchive.model.corpus import Locate
from newsarchive.model.sidecar import Decision, Drop, Emend, Gap, KeepApart, Quoted, Split
from newsarchive.model.spans import Span
from newsarchive.problems import Place, Problem
from newsarchive.text import unquoted

_D = TypeVar("_D", bound=Quoted)


class Order(Struct, frozen=True):
    """A decision and the passage it quotes."""

    number: int
    """Of the decision in the sidecar, from 0."""
    decision: Decision
    span: Span


class Orders(Struct, frozen=True):
    """All decisions of a sidecar whose passage was found."""

    orders: tuple[Order, ...] = ()

    def of(self, kind: type[_D]) -> list[tuple[_D, Span]]:
        """The decisions of one kind with their passages."""
        return [(order.decision, order.span) for order in self.orders if isinstance(order.decision, kind)]

    @property
    def cuts(self) -> set[int]:
        """Positions at which a line must be divided because a decision refers to a part of it."""
        starts = {span.start for kind in (KeepApart, Split, Drop) for _, span in self.of(kind)}
        return starts | {span.end for _, span in self.of(Drop)}

    @property
    def emended(self) -> tuple[Emended, ...]:
        """Corrections and gaps, in the order of the source."""
        corrections = [
            Emended(span, decision.read, decision.why, decision.certainty)
            for decision, span in self.of(Emend)
        ]
        gaps = [
            Emended(Span(span.end, span.end), "[…]", decision.why, "gap") for decision, span in self.of(Gap)
        ]
        return tuple(sorted(corrections + gaps, key=lambda item: item.span))


def anywhere(_keys: Sequence[str | int]) -> Place:
    """The place of any key, for callers without a file."""
    return Place("source.yml")


def resolve(text: str, decisions: Sequence[Decision], locate: Locate) -> tuple[Orders, list[Problem]]:
    """Finds the passage of each decision; a quote that is missing, or stands more than once, is a problem."""
    if not decisions:
        return Orders(), []
    passages = Passages.of(text)
    orders: list[Order] = []
    problems: list[Problem] = []
    for number, decision in enumerate(decisions):
        found = passages.find(decision.quote)
        chosen = [span for span in found if decision.at is None or span.start == decision.at]
        if len(chosen) == 1:
            orders.append(Order(number, decision, chosen[0]))
        else:
            key = "at" if found and decision.at is not None else "quote"
            problems.append(_problem(passages, decision, found, locate(("decisions", number, key))))
    return Orders(tuple(orders)), problems


def not_there(passages: Passages, quote: str, place: Place) -> Problem:
    """The problem of a quote at `place` that the source does not contain."""
    return Problem(
        place,
        f"the source has no passage “{quote}”",
        "a quote must stand in the source word for word, white space and line breaks aside",
        _way_out(passages, quote),
    )


def _way_out(passages: Passages, quote: str) -> str:
    if passages.find(unquoted(quote)):
        return "write it without the quotation marks around it"
    near = passages.nearest(quote)
    return (
        f"did you mean “{near}”? copy the passage from source.txt"
        if near
        else "copy the passage from source.txt"
    )


def _problem(passages: Passages, decision: Decision, found: list[Span], place: Place) -> Problem:
    if not found:
        return not_there(passages, decision.quote, place)
    places = ", ".join(str(span.start) for span in found[:_MOST_POSITIONS])
    if decision.at is None:
        return Problem(
            place,
            f"“{decision.quote}” stands {len(found)} times in the source",
            "a decision must point to one passage",
            f"add `at:` with the position meant ({places}), or quote more of the passage",
        )
    return Problem(
        place,
        f"“{decision.quote}” does not stand at {decision.at}",
        f"it stands at {places}",
        "write one of these positions, or leave `at` out where there is only one",
    )


_MOST_POSITIONS = 8
"""Positions at most that a problem lists."""
