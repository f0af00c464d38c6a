"""The value of an expression, and how far it can be relied on."""

from msgspec import Struct

from newsarchive.dates.edtf import is_season
from newsarchive.model.reading import DateCertainty


class Resolved(Struct, frozen=True):
    """What an expression was resolved to."""

    value: str | None
    precision: str | None = None
    modifier: str | None = None
    certainty: DateCertainty = DateCertainty.AMBIGUOUS
    reason: str = ""
    ranged: bool = False
    """Whether the value is a stretch of time that the text names as one."""


UNKNOWN = Resolved(None, reason="nothing in the text or the publication date says which")

_PRECISIONS = {4: "year", 7: "month", 10: "day", 13: "hour", 16: "minute"}
"""By the length of a date."""


def precision_of(value: str) -> str | None:
    """The unit in which a date, or the first end of an interval, is given; None of a season or a decade."""
    first = value.split("/", maxsplit=1)[0]
    return None if is_season(first) or "X" in first else _PRECISIONS.get(len(first))


RELIANCE = [DateCertainty.CERTAIN, DateCertainty.RESOLVED, DateCertainty.INFERRED, DateCertainty.AMBIGUOUS]
"""From the strongest to the weakest."""


def least(*certainties: DateCertainty) -> DateCertainty:
    """The weakest of `certainties`, which is all that a value resting on them can claim."""
    return max(certainties, key=RELIANCE.index)
