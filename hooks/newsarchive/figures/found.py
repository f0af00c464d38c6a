"""A match of the grammar: a number with its unit, not yet read in its sentence."""

from decimal import Decimal

from msgspec import Struct

from newsarchive.model.figures import Measure, Relation


class Found(Struct, frozen=True):
    """A number in folded text, with its value."""

    start: int
    end: int
    value: Decimal | None
    relation: Relation
    unit: str | None
    measure: Measure = Measure.NUMBER
    upper: Decimal | None = None
    reason: str | None = None
    core: int = 0
    """Start of the number itself, behind 近, 超过 and the like."""
