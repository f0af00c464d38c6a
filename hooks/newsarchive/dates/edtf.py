"""Values: the part of ISO 8601 and EDTF that the archive writes, and the days that they cover.

Extended Date/Time Format, Library of Congress, 2019, levels 0 and 1: dates, intervals (`..` for an
open end), `?` `~` `%` after a value, `X` for an unspecified digit, seasons 21 to 24.
"""

import re
from calendar import monthrange
from datetime import date, timedelta
from functools import lru_cache

_FIRST, _LAST = "0001-01-01", "9999-12-31"
_SEASON_MONTHS = {21: (3, 5), 22: (6, 8), 23: (9, 11), 24: (12, 2)}
"""First and last month of spring, summer, autumn and winter as Chinese meteorology counts them."""

_ATOM = r"[0-9]{2}(?:[0-9]{2}|[0-9]X|XX)|[0-9]{4}-[0-9]{2}(?:-[0-9]{2}(?:T[0-9]{2}(?::[0-9]{2})?)?)?"
_POINT = re.compile(rf"(?:{_ATOM})[?~%]?")


@lru_cache(maxsize=4096)
def bounds(value: str) -> tuple[str, str]:
    """First and last day that `value` covers, `YYYY-MM-DD`.

    An open end runs to the end of the calendar (`0001-01-01`, `9999-12-31`).

    Raises:
        ValueError: `value` is no date or interval as the archive writes them.
    """
    first, slash, last = value.partition("/")
    start = _FIRST if slash and first in ("", "..") else _days(first)[0]
    end = _LAST if slash and last in ("", "..") else _days(last if slash else first)[1]
    return start, end


def is_valid(value: str) -> bool:
    """Whether `value` is a date or interval of the archive that does not end before it starts."""
    try:
        first, last = bounds(value)
    except ValueError:
        return False
    return first <= last


def is_season(value: str) -> bool:
    """Whether the date `value` is a season of a year, `YYYY-21` to `YYYY-24`."""
    return len(value) == len("2021-21") and int(value[5:]) in _SEASON_MONTHS


def day(year: int, month: int, number: int) -> str | None:
    """`YYYY-MM-DD`, or None where the calendar has no such day."""
    try:
        return date(year, month, number).isoformat()
    except ValueError:
        return None


def month(year: int, number: int) -> str:
    """`YYYY-MM`; a number outside 1 to 12 counts on into the neighbouring years."""
    years, index = divmod(number - 1, 12)
    return f"{year + years:04}-{index + 1:02}"


def shift_days(value: str, days: int) -> str | None:
    """The day that lies `days` after the day `value`; None beyond the calendar."""
    try:
        return (date.fromisoformat(value) + timedelta(days=days)).isoformat()
    except (OverflowError, ValueError):
        return None


def join(first: str, last: str) -> str:
    """The interval from the start of `first` to the end of `last`, either of which may be one."""
    return f"{first.split('/', maxsplit=1)[0]}/{last.rsplit('/', maxsplit=1)[-1]}"


def _days(point: str) -> tuple[str, str]:
    if not _POINT.fullmatch(point):
        message = f"“{point}” is no date"
        raise ValueError(message)
    plain = point.rstrip("?~%").split("T")[0]
    parts = plain.split("-")
    if len(parts) == 1:
        return f"{plain.replace('X', '0')}-01-01".replace(
            "0000-", "0001-"
        ), f"{plain.replace('X', '9')}-12-31"
    year, number = int(parts[0]), int(parts[1])
    if len(parts) == 3:  # noqa: PLR2004  # year, month, day
        return (date(year, number, int(parts[2])).isoformat(),) * 2
    return _month_days(year, *_SEASON_MONTHS.get(number, (number, number)))


def _month_days(year: int, first: int, last: int) -> tuple[str, str]:
    final = year + (last < first)
    if not 1 <= first <= 12:  # noqa: PLR2004  # months of a year
        message = f"no month {first}"
        raise ValueError(message)
    return f"{year:04}-{first:02}-01", f"{final:04}-{last:02}-{monthrange(final, last)[1]:02}"
