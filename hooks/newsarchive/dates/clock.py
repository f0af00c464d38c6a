"""Clock times: 下午3点半, 15时13分, 22:05."""

import re

from newsarchive.dates import edtf, lexicon
from newsarchive.dates.numerals import to_int
from newsarchive.dates.parts import Parts

_HALF_DAY = 12
_PART_OF = {"evening": "晚", "night": "夜"}
"""By modifier: the part of the day that decides in which half of the day an hour lies."""
_TIME = re.compile(
    r"(?P<hour>[0-9〇零一二三四五六七八九十两]+)(?:[时点:](?:(?P<minute>[0-9〇零一二三四五六七八九十]+)分?|(?P<half>半))?)?"
)


def with_clock(value: str, parts: Parts, modifier: str | None) -> str | None:
    """The day `value` with the clock time of `parts` added; None where there is none to add.

    Args:
        value: the day, `YYYY-MM-DD`; any other precision gives None.
        parts: of the expression.
        modifier: the part of the day named before the hour (今晚, 昨夜).
    """
    read = _read(parts)
    if read is None or len(value) != len("2021-01-01"):
        return None
    hour, minute = read
    hour = _of_the_day(hour, parts.get("part") or _PART_OF.get(modifier or ""))
    day: str | None = value
    if hour == 2 * _HALF_DAY:
        day, hour = edtf.shift_days(value, 1), 0
    if day is None or hour > 2 * _HALF_DAY:
        return None
    return f"{day}T{hour:02}" + ("" if minute is None else f":{minute:02}")


def _read(parts: Parts) -> tuple[int, int | None] | None:
    if "digital" in parts:
        hour, minute = parts["digital"].split(":")
        return int(hour), int(minute)
    if "hour" not in parts:
        return None
    minute_text = "30" if "half_past" in parts else parts.get("minute")
    exact = 0 if "exact" in parts and parts["exact"] == "整" else None
    return to_int(parts["hour"]), exact if minute_text is None else to_int(minute_text)


def _of_the_day(hour: int, part: str | None) -> int:
    """下午3 is 15, 中午12 is 12, 晚上12 is the midnight that ends the day, 凌晨12 the one that begins it."""
    if part == "凌晨" and hour == _HALF_DAY:
        return 0
    if part not in lexicon.LATE_PARTS or hour > _HALF_DAY:
        return hour
    if part in ("中午", "午间"):
        return hour + _HALF_DAY if hour < 10 else hour  # noqa: PLR2004  # noon is from ten to two
    if part in ("深夜", "午夜", "夜里", "夜间", "夜") and hour < 6:  # noqa: PLR2004  # after midnight
        return hour
    if hour == _HALF_DAY:
        return hour if part in ("下午", "午后") else 2 * _HALF_DAY
    return hour + _HALF_DAY


def window(first: str, last: str | None, part: str | None, edge: str | None) -> str:
    """A clock window: `T22:00/T06:00`, or open at one end (`T22:00/..` with 后, `../T22:00` with 前).

    Args:
        first: the first clock time, as matched.
        last: the second, if there is one.
        part: the part of the day before the first, which holds for both.
        edge: 前 or 后 behind the time, if there is one.
    """
    start = _clock(first, part)
    if edge in ("后", "以后"):
        return f"{start}/.."
    if edge in ("前", "以前"):
        return f"../{start}"
    return f"{start}/{_clock(last, part)}" if last else start


def _clock(text: str, part: str | None) -> str:
    match = _TIME.match(text)
    if match is None:
        message = f"“{text}” is no clock time"
        raise ValueError(message)
    minute = 30 if match["half"] else to_int(match["minute"]) if match["minute"] else 0
    return f"T{_of_the_day(to_int(match['hour']), part) % 24:02}:{minute:02}"


def of_parts(parts: Parts) -> str:
    """The clock time in `parts` as `THH:MM`.

    Raises:
        ValueError: `parts` hold none.
    """
    read = _read(parts)
    if read is None:
        message = "no clock time"
        raise ValueError(message)
    hour, minute = read
    return f"T{_of_the_day(hour, parts.get('part')) % 24:02}:{minute or 0:02}"
