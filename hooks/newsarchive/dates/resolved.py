"""What an expression was resolved to."""

from msgspec import Struct

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

PRECISIONS = {4: "year", 7: "month", 10: "day", 13: "hour", 16: "minute"}
"""Of a date, by the length of its value."""

RELIANCE = [DateCertainty.CERTAIN, DateCertainty.RESOLVED, DateCertainty.INFERRED, DateCertainty.AMBIGUOUS]
"""From the most to the least that a value can claim."""


def least(*certainties: DateCertainty) -> DateCertainty:
    """The certainty of what rests on all of `certainties`."""
    return max(certainties, key=RELIANCE.index)
