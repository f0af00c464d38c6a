"""Decisions that are in force and yet cannot be meant: repeated ones, corrections of nothing, lines pointed at midway."""

import re
from collections.abc import Sequence
from itertools import takewhile

from newsarchive.clean.decisions.orders import Order, Orders
from newsarchive.model.sidecar import CaptionOf, Emend, SetKind
from newsarchive.pipeline.effects.outcome import Outcome

Said = tuple[str, str, str]
"""What is wrong, what was expected, what to do."""


def idle(order: Order, orders: Orders, outcome: Outcome) -> Said | None:
    """What is wrong with a decision beside its effect; None where nothing is.

    A decision that states what cleaning does anyway is not idle: it holds when the rules change.
    """
    return (
        _twice(order, orders.orders) or _corrects_nothing(order, outcome) or _midway(order, orders, outcome)
    )


def _twice(order: Order, orders: Sequence[Order]) -> Said | None:
    earlier = takewhile(lambda one: one.number < order.number, orders)
    if not any(one.span == order.span and _decided(one) == _decided(order) for one in earlier):
        return None
    return (
        f"the decision “{order.decision.do}” on “{order.decision.quote}” stands twice",
        "each decision once",
        "delete one of the two",
    )


def _decided(order: Order) -> dict[str, object]:
    return order.decision.model_dump(exclude={"quote", "at", "why"})


def _corrects_nothing(order: Order, outcome: Outcome) -> Said | None:
    same = isinstance(order.decision, Emend) and any(
        note.source == order.span and note.printed == read for note, read in outcome.notes()
    )
    if not same:
        return None
    return (
        f"“{order.decision.quote}” is read as it is printed",
        "in “read”, other words than in “quote”",
        "correct “read”, or delete the decision",
    )


def _midway(order: Order, orders: Orders, outcome: Outcome) -> Said | None:
    if not isinstance(order.decision, SetKind | CaptionOf):
        return None
    start = order.span.start
    breaks = (outcome.text.rfind(sign, 0, start) + 1 for sign in "\r\n")
    first = max(*breaks, *(cut for cut in orders.cuts if cut <= start), 0)
    if not re.search(r"\w", outcome.text[first:start]):
        return None
    return (
        f"“{order.decision.quote}” begins within a line",
        f"the first words of a line: “{order.decision.do}” speaks of whole lines",
        "quote the line from its beginning, or divide it there with “do: part”",
    )
