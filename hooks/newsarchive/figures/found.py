"""What a rule of the grammar finds: a number with its unit, not yet read in its sentence."""

from decimal import Decimal

from msgspec import Struct

from newsarchive.model.figures import Measure, Relation


class Found(Struct, frozen=True):
    """A number in folded text and what it amounts to."""

    start: int
    end: int
    value: Decimal | None
    relation: Relation
    unit: str | None
    measure: Measure = Measure.NUMBER
    upper: Decimal | None = None
    reason: str | None = None
    core: int = 0
    """Where the number itself starts, behind 近, 超过 and the like."""
