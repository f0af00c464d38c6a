"""The days of festivals, lunar dates, state and school seasons, and five-year plans."""

from datetime import date, timedelta

from lunardate import LunarDate
from msgspec import Struct

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
    "双11": (11, 11),
    "双12": (12, 12),
}
_QINGMING = (5.59, 4.81)
"""C of 寿星通式 for the twentieth and the twenty-first century: 清明 falls on day ⌊0.2422·y + C⌋ − ⌊y/4⌋ of
April, y being the last two digits of the year."""
_SALES = frozenset({"双11", "双12"})
"""Sales that run for weeks around their day: without a tail they stand for the month."""
_SEASONS = {"春": 21, "夏": 22, "秋": 23, "冬": 24}


class Dated(Struct, frozen=True):
    """The date of a named occasion in a year, and the rule that gave it."""

    value: str
    rule: str


def festival(name: str, year: int, *, on_day: bool) -> Dated | None:
    """The date of the festival or season `name` in `year`; None where no calendar known here gives it.

    Args:
        name: as in the values of `lexicon.FESTIVALS`.
        year: solar.
        on_day: whether only the festival's own day is meant, not the holiday around it.
    """
    if name in _STATE:
        return _STATE[name](year)
    own = festival_day(name, year)
    if own is None:
        return None
    return (None if on_day else _stretch(name, own)) or Dated(own, "day of the festival")


def _stretch(name: str, own: str) -> Dated | None:
    """The official holiday around a festival, or its month where no holiday is known; None for a single day."""
    if name in _SALES:
        return Dated(own[:7], "the month of the sale")
    if name not in FESTIVALS:
        return None
    if days := official(own):
        return Dated(days, RULE)
    if name == "元旦":
        return None  # a day off by itself, by 全国年节及纪念日放假办法 of 1949 and 1999
    return Dated(own[:7], "the month of the festival, as no official range is listed for the year")


def nth_day(name: str, dated: Dated, number: int) -> Dated | None:
    """A single day of a festival's holiday: 0 is the first, -1 the last. None where the days are not known."""
    if name == "高考" and number == 0:
        return Dated(f"{dated.value}-07", f"{dated.rule}, on the 7th")
    first, _, last = dated.value.partition("/")
    if len(first) != len("2021-01-01") or not last:
        return None
    day = edtf.shift_days(first if number >= 0 else last, max(number, 0))
    return Dated(day, dated.rule) if day and day <= last else None


def first_days(name: str, dated: Dated, count: int) -> Dated | None:
    """The first `count` days of a festival's holiday; None where the days are not known."""
    first, last = nth_day(name, dated, 0), nth_day(name, dated, count - 1)
    return Dated(f"{first.value}/{last.value}", dated.rule) if first and last else None


def festival_day(name: str, year: int) -> str | None:
    """The festival's own day, by the lunar or the solar calendar; None where `name` is not in either."""
    if name == "除夕":
        eve = festival_day("春节", year)
        return eve and edtf.shift_days(eve, -1)
    if name in _LUNAR_DAYS:
        return lunar_day(year, *_LUNAR_DAYS[name])
    if name == "清明":
        return _qingming(year)
    return edtf.day(year, *_SOLAR_DAYS[name]) if name in _SOLAR_DAYS else None


def _qingming(year: int) -> str | None:
    """The day of 清明; None outside 1901 to 2099, for which the constants of the formula hold."""
    if not 1900 < year < 2100:  # noqa: PLR2004  # two centuries
        return None
    short = year % 100
    return edtf.day(year, 4, int(0.2422 * short + _QINGMING[year >= 2000]) - short // 4)  # noqa: PLR2004  # a century from its year 0


def lunar_day(year: int, month: int, day: int) -> str | None:
    """The solar date of a day of the lunar year that begins in `year`; None where the tables have no such day."""
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


def _new_year_season(year: int) -> Dated | None:
    """元旦春节期间: from the first day of the one holiday to the last of the other."""
    days = [festival_day(name, year) for name in ("元旦", "春节")]
    first, last = (day and official(day) for day in days)
    return Dated(edtf.join(first, last), RULE) if first and last else None


def _entrance_exam(year: int) -> Dated:
    if year < 2003:  # noqa: PLR2004  # moved from July to June in 2003
        return Dated(edtf.month(year, 7), "高考 was held in July until 2002")
    if year == 2020:  # noqa: PLR2004  # put off by a month
        return Dated("2020-07", "高考 was put off to July in 2020")
    return Dated(edtf.month(year, 6), "高考 begins on 7 June")


def _sessions(year: int) -> Dated:
    if year in SESSIONS:
        return Dated(SESSIONS[year], "sessions of the CPPCC and the NPC")
    return Dated(edtf.month(year, 3), "the month of the sessions")


def _summer_holiday(year: int) -> Dated:
    return Dated(f"{edtf.month(year, 7)}/{edtf.month(year, 8)}", "July and August")


_STATE = {
    "春运": _spring_travel,
    "元旦春节": _new_year_season,
    "暑运": _summer_holiday,
    "暑期": _summer_holiday,
    "高考": _entrance_exam,
    "全国两会": _sessions,
}
