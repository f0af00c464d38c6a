"""What kind of expression a match is, and what it means: one function for each rule of `recognise.py`."""

from newsarchive.dates import clock, edtf
from newsarchive.dates.context import Setting
from newsarchive.dates.parts import Parts
from newsarchive.dates.periods import resolve_duration, resolve_set
from newsarchive.dates.points import Point
from newsarchive.dates.recognise import Found
from newsarchive.dates.resolve import resolve_point, resolve_range
from newsarchive.dates.resolved import UNKNOWN, Resolved, precision_of
from newsarchive.model.reading import DateCertainty, DateKind

Meaning = tuple[DateKind, Resolved, str | None]
"""Kind, value, and the clock window of a set (`T22:00/T06:00`)."""


def meaning(found: Found, setting: Setting) -> Meaning:
    """Kind and value of `found`."""
    if found.rule == "apart":
        return (
            DateKind.RANGE,
            Resolved(None, reason="a list with gaps, which no stretch of time covers"),
            None,
        )
    if found.left and found.right:
        return _range(found.left, found.right, setting)
    if found.rule == "point":
        resolved = resolve_point(found.parts, setting)
        return (DateKind.RANGE if resolved.ranged else DateKind.DATE), resolved, None
    if found.rule == "duration":
        resolved, kind = resolve_duration(found.parts, setting)
        return kind, resolved, None
    if found.rule == "set":
        resolved, time = resolve_set(found.parts)
        return DateKind.SET, resolved, time
    return _without_parts(found, setting)


def _range(left: Point, right: Point, setting: Setting) -> Meaning:
    """An interval; a window of clock times (22时至次日6时) that stands on no day recurs daily."""
    clocks = left.unit == right.unit == "clock"
    if clocks and left.parts.keys() <= _CLOCK_PARTS and not setting.day:
        time = f"{clock.of_parts(left.parts)}/{clock.of_parts(right.parts)}"
        reason = "a window of the day, on no day that is named"
        return DateKind.SET, Resolved("P1D", certainty=DateCertainty.CERTAIN, reason=reason), time
    return DateKind.RANGE, resolve_range(left.parts, right.parts, setting), None


_CLOCK_PARTS = frozenset(
    {"part", "hour", "hour_unit", "minute", "half_past", "exact", "digital", "past", "open"}
)


def _without_parts(found: Found, setting: Setting) -> Meaning:
    """What is no point, duration or set: 目前, 6·26, …以来, …期间, 近日."""
    known = setting.reference
    if found.rule == "now" and known:
        reason = f"publication {known.value}"
        resolved = Resolved(known.value, precision_of(known.value), None, known.certainty, reason)
        return DateKind.VAGUE, resolved, None
    if found.rule == "named":
        return DateKind.DATE, _named_day(found.parts, setting), None
    if found.rule in ("since", "during"):
        return DateKind.RANGE, Resolved(None, reason="the text gives no day for it"), None
    return DateKind.VAGUE, Resolved(None, reason="says no day"), None


def _named_day(parts: Parts, setting: Setting) -> Resolved:
    """6·26 and the like name a day of every year, or an event of a year that is not printed."""
    known = setting.reference
    if not known or "日" not in setting.clause:
        return UNKNOWN
    value = edtf.day(known.year, int(parts["month"]), int(parts["day"]))
    reason = f"a day of every year, in that of publication {known.value}"
    return Resolved(value, "day", None, known.certainty, reason) if value else UNKNOWN
