"""Festivals, state and school seasons, plans and decades: what a calendar says they cover."""

from dataclasses import dataclass
from datetime import date, timedelta

from lunardate import LunarDate

from newsarchive.dates import edtf
from newsarchive.dates.holidays import FESTIVALS, RULE, SESSIONS, official

_LUNAR_DAYS = {
    "春节": (1, 1),
    "元宵": (1, 15),
    "端午": (5, 5),
    "七夕": (7, 7),
    "中秋": (8, 15),
    "重阳": (9, 9),
    "腊八": (12, 8),
}
_SOLAR_DAYS = {
    "元旦": (1, 1),
    "三八": (3, 8),
    "五一": (5, 1),
    "五四": (5, 4),
    "六一": (6, 1),
    "七一": (7, 1),
    "八一": (8, 1),
    "教师节": (9, 10),
    "国庆": (10, 1),
    "圣诞": (12, 25),
}
_HOLIDAY_MONTHS = {"元旦": 1, "清明": 4, "五一": 5, "国庆": 10, "圣诞": 12}
_SEASONS = {"春": 21, "夏": 22, "秋": 23, "冬": 24}


@dataclass(frozen=True, slots=True)
class Dated:
    """What a calendar gives for a name and a year, and by which rule."""

    value: str
    rule: str


def festival(name: str, year: int, *, on_day: bool) -> Dated | None:
    """The days of festival or season `name` in `year`, or its own day where `on_day`.

    None where no calendar known here fixes it.
    """
    if name in _STATE:
        return _STATE[name](year)
    own = festival_day(name, year)
    if not on_day and name in FESTIVALS and (days := official(name, year, own)):
        return Dated(days, RULE)
    if own and not on_day and name in FESTIVALS:
        return Dated(own[:7], "the month of the festival, as no official range is listed for the year")
    if own:
        return Dated(own, "day of the festival")
    if name in _HOLIDAY_MONTHS:
        return Dated(edtf.month(year, _HOLIDAY_MONTHS[name]), "the month of the festival")
    return None


def festival_day(name: str, year: int) -> str | None:
    """The day of a festival by the lunar or the solar calendar; None where neither fixes it."""
    if name == "除夕":
        eve = festival_day("春节", year)
        return eve and edtf.shift_days(eve, -1)
    if name in _LUNAR_DAYS:
        return lunar_day(year, *_LUNAR_DAYS[name])
    return edtf.day(year, *_SOLAR_DAYS[name]) if name in _SOLAR_DAYS else None


def lunar_day(year: int, month: int, day: int) -> str | None:
    """The solar day of a day of the lunar year that begins in `year`; None beyond the tables."""
    try:
        found = LunarDate(year, month, day).to_solar_date()
    except (ValueError, IndexError):
        return None
    return date(found.year, found.month, found.day).isoformat()


def lunar_month(year: int, month: int) -> str | None:
    """The days of a month of the lunar year that begins in `year`."""
    first = lunar_day(year, month, 1)
    following = lunar_day(year + month // 12, month % 12 + 1, 1)
    if not first or not following:
        return None
    last = date.fromisoformat(following) - timedelta(days=1)
    return f"{first}/{last.isoformat()}"


def plan(number: int) -> str:
    """The years of the `number`th five-year plan; the third began in 1966, after three years without."""
    first = 1953 + 5 * (number - 1) + (3 if number > 2 else 0)  # noqa: PLR2004  # the third and later
    return f"{first}/{first + 4}"


def season(year: int, name: str) -> str:
    """The EDTF season: 春 21, 夏 22, 秋 23, 冬 24."""
    return f"{year:04}-{_SEASONS[name]}"


def _spring_travel(year: int) -> Dated | None:
    """春运 runs forty days from the fifteenth before the festival, by the yearly joint notice."""
    own = festival_day("春节", year)
    first, last = (own and edtf.shift_days(own, -15)), (own and edtf.shift_days(own, 24))
    return Dated(f"{first}/{last}", "forty days from the fifteenth before 春节") if first and last else None


def _entrance_exam(year: int) -> Dated:
    if year < 2003:  # noqa: PLR2004  # moved from July to June in 2003
        return Dated(f"{year}-07", "高考 was held in July until 2002")
    if year == 2020:  # noqa: PLR2004  # put off by a month
        return Dated("2020-07", "高考 was put off to July in 2020")
    return Dated(f"{year}-06", "高考 begins on 7 June")


def _sessions(year: int) -> Dated:
    if year in SESSIONS:
        return Dated(SESSIONS[year], "sessions of the CPPCC and the NPC")
    return Dated(f"{year}-03", "the month of the sessions")


def _summer_holiday(year: int) -> Dated:
    return Dated(f"{year}-07/{year}-08", "July and August")


_STATE = {
    "春运": _spring_travel,
    "暑运": _summer_holiday,
    "暑期": _summer_holiday,
    "高考": _entrance_exam,
    "全国两会": _sessions,
}
