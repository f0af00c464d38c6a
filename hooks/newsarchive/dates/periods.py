"""Values of durations and sets in ISO 8601, and of dates counted by a duration (三天前, 三天后)."""

from newsarchive.dates import clock, edtf, lexicon
from newsarchive.dates.context import Setting
from newsarchive.dates.numerals import is_inexact, to_number
from newsarchive.dates.parts import Parts
from newsarchive.dates.resolved import Resolved, precision_of
from newsarchive.model.reading import DateCertainty, DateKind

_TIMED = {"H": "H", "Mi": "M", "S": "S"}
_FAR = 10
"""Years, months or days from which a count before 前 is a round figure that gives no date."""
_NEAR = 80
"""Characters after a date within which 三天后 counts from it."""
_APPROXIMATE = frozenset({"近", "约", "不到", "不足", "超过", "逾", "大约", "将近", "长达"})


def resolve_duration(parts: Parts, setting: Setting) -> tuple[Resolved, DateKind]:
    """The value of a count of units, and its kind: a duration, a date (三天前) or vague (三年来)."""
    direction, degree = parts.get("direction", ""), parts.get("degree", "")
    if direction in ("前", "之前", "以前"):
        return _ago(parts, setting), DateKind.DATE
    if direction in ("来", "以来") or degree in ("过去", "未来", "最近", "前", "后"):
        return Resolved(None, reason="no first day is printed"), DateKind.VAGUE
    if direction in ("后", "之后", "以后"):
        later = _later(parts, setting)
        return (later, DateKind.DATE) if later else (Resolved(None, reason=_UNDATED), DateKind.VAGUE)
    value = duration(parts)
    modifier = (
        "approx"
        if degree in _APPROXIMATE or parts.keys() & {"over", "over_behind"} or "多" in parts["unit"]
        else None
    )
    return Resolved(value, None, modifier, DateCertainty.CERTAIN, "a length of time"), DateKind.DURATION


def duration(parts: Parts) -> str | None:
    """`P3Y`, `P2D`, `PT24H` …; None for an uncounted one (几年) and for an inexact one (七八年, 三五天)."""
    unit = lexicon.UNITS[parts["unit"]]
    if parts.get("over") == "几" or is_inexact(parts["number"]):
        return None
    try:
        number = to_number(parts["number"]) + (0.5 if "half" in parts else 0)
    except ValueError:
        return None
    return _written("M", number * 3) if unit == "Q" else _written(unit, number)


def _written(unit: str, number: float) -> str | None:
    """`number` units in ISO 8601; half a unit is written in a smaller one."""
    if unit == "H" and number % 1:
        return f"PT{round(number * 60)}M"
    if unit in "YMWD" and number == 0.5:  # noqa: PLR2004  # 半年, 半个月, 半天
        return {"Y": "P6M", "M": "P15D", "W": None, "D": "PT12H"}[unit]
    written = f"{number:g}" if number < 1_000_000 else f"{number:.0f}"  # noqa: PLR2004  # where %g turns to powers
    return f"PT{written}{_TIMED[unit]}" if unit in _TIMED else f"P{written}{unit}"


def _ago(parts: Parts, setting: Setting) -> Resolved:
    """三天前 in the unit of its count, 25年前的今天 to the day; no value for a round or inexact count."""
    known, unit, number = setting.reference, lexicon.UNITS[parts["unit"]], _exact(parts)
    if number is None:
        return Resolved(None, reason="an inexact count")
    if not known or (setting.day and (unit != "Y" or setting.day.value[:4] != known.value[:4])):
        return Resolved(None, reason="counted back from a day that is not known")
    value: str | None = None
    if "same_day" in parts:
        value = known.day and f"{known.year - number:04}{known.day[4:]}"
    elif unit == "Y" and parts["unit"] == "年":
        value = f"{known.year - number:04}"
    elif unit == "M" and known.month:
        value = edtf.month(known.year, known.month - number)
    elif unit == "D" and known.day:
        value = edtf.shift_days(known.day, -number)
    if value is None or not edtf.is_valid(value):
        return Resolved(None, reason="counted back from a day that is not known")
    reason = f"counted back from publication {known.value}"
    return Resolved(value, precision_of(value), None, known.certainty, reason)


_UNDATED = "counted from an event whose day is not printed"


def _later(parts: Parts, setting: Setting) -> Resolved | None:
    """三天后, counted from the day, month or year that the paragraph has just named; None where it named none."""
    number, unit = _exact(parts), lexicon.UNITS[parts["unit"]]
    told = {"D": setting.story.day, "M": setting.story.month, "Y": setting.story.year}.get(unit)
    if number is None or not told or told.paragraph != setting.paragraph or setting.at - told.at > _NEAR:
        return None
    value: str | None = None
    if unit == "D":
        value = edtf.shift_days(told.value, number)
    elif unit == "M" and len(told.value) > len("2021"):
        value = edtf.month(int(told.value[:4]), int(told.value[5:7]) + number)
    elif unit == "Y" and parts["unit"] == "年" and len(told.value) == len("2021"):
        value = f"{int(told.value) + number:04}"
    if value is None or not edtf.is_valid(value) or setting.unheard(value):
        return None
    reason = f"counted on from {told.value} earlier in the story"
    return Resolved(value, precision_of(value), None, told.certainty, reason)


def _exact(parts: Parts) -> int | None:
    """The count, if it is a whole number that is meant exactly."""
    if parts.keys() & {"over", "over_behind", "degree", "half"} or "多" in parts["unit"]:
        return None
    try:
        number = to_number(parts["number"])
    except ValueError:
        return None
    meant = number < _FAR or "same_day" in parts
    return int(number) if number == int(number) and meant else None


def resolve_set(parts: Parts) -> tuple[Resolved, str | None]:
    """The period of recurrence, and its clock window."""
    if "adverb" in parts:
        return Resolved(
            lexicon.ADVERBS[parts["adverb"]], certainty=DateCertainty.CERTAIN, reason="recurs"
        ), None
    own = lexicon.PERIODS[parts["period"]]
    period = _counted(own, parts["count"]) if "count" in parts else own
    part = parts.get("part") or ("晚" if parts["period"] == "晚" else None)
    time = clock.window(parts["from"], parts.get("to"), part, parts.get("open")) if "from" in parts else None
    modifier = lexicon.DAY_PARTS.get(part or "")
    return Resolved(period, None, modifier, DateCertainty.CERTAIN, "recurs"), time


def _counted(period: str, count: str) -> str | None:
    """Every so many periods: 每三天 is P3D; None for an inexact count (每两三天)."""
    if is_inexact(count):
        return None
    size = int("".join(filter(str.isdigit, period)))
    return _written(period[-1], to_number(count) * size)
