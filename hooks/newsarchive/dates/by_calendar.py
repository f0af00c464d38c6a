"""Values that a calendar gives: decades and centuries, five-year plans, festivals, lunar days."""

import re
from collections.abc import Callable

from newsarchive.dates import calendars, lexicon
from newsarchive.dates.context import Reference, Setting
from newsarchive.dates.numerals import to_int
from newsarchive.dates.parts import YEAR_PARTS, Parts
from newsarchive.dates.resolved import UNKNOWN, Resolved, precision_of
from newsarchive.dates.years import assumed_year, year_else, year_of
from newsarchive.model.reading import DateCertainty


def decade(parts: Parts, setting: Setting) -> Resolved:
    """90年代, 上世纪80年代初, 20世纪."""
    edge = parts.get("full_decade_edge") or parts.get("decade_edge") or parts.get("century_edge") or " "
    modifier = {"初": "start", "末": "end", "中": "mid", "后": "late"}.get(edge[0])
    if "full_decade" in parts:
        return Resolved(
            parts["full_decade"][:3] + "X", "decade", modifier, DateCertainty.CERTAIN, "printed in full"
        )
    if "bce_century" in parts:
        return Resolved(None, ranged=True, reason="values begin with the year 1")
    return _years_of(parts, modifier, setting.reference)


def _years_of(parts: Parts, modifier: str | None, known: Reference | None) -> Resolved:
    """The years of a century, or of one or two decades in it."""
    name = parts.get("decade") or parts.get("bare_decade")
    tens = _tens(name) if name else []
    century = _century(parts.get("century"), known.year if known else None)
    if tens and century is None and known:
        century = known.year // 100 - (10 * tens[0] > known.year % 100)
    if century is None:
        return UNKNOWN
    value = "/".join(f"{century:02}{ten}X" for ten in tens) or f"{century:02}XX"
    printed = "century" in parts and parts["century"][0] not in _RELATIVE_CENTURIES
    certainty = DateCertainty.CERTAIN if printed or not known else known.certainty
    precision = "decade" if tens else None
    reason = "the years of the decade or century"
    return Resolved(value, precision, modifier, certainty, reason, ranged=len(tens) > 1)


def _tens(text: str) -> list[int]:
    """The tens of one or more decades: [8] for 八十年代, [8, 9] for 八九十年代."""
    if text[0].isdigit():
        return [int(piece[0]) for piece in text.split("&")]
    return [to_int(char) for char in text.removesuffix("十")]


def _century(text: str | None, year: int | None) -> int | None:
    """The first two digits of the years of a century: 19 for 二十世纪."""
    if text is None:
        return None
    if text[0] in _RELATIVE_CENTURIES:
        return None if year is None else year // 100 + _RELATIVE_CENTURIES[text[0]]
    return to_int(text) - 1


_RELATIVE_CENTURIES = {"上": -1, "本": 0, "下": 1}
"""By first character, counted from the century of publication."""


def plan(parts: Parts, _setting: Setting) -> Resolved:
    """“十四五”: the years of a five-year plan, or its first or last year (“十四五”末)."""
    value = calendars.plan(to_int(parts["plan"]))
    if edge := parts.get("edge") or parts.get("plan_edge"):
        modifier = lexicon.EDGES[edge[0]]
        year = value[:4] if modifier == "start" else value[-4:]
        return Resolved(year, "year", modifier, DateCertainty.CERTAIN, f"{edge} of the plan's years {value}")
    return Resolved(value, "year", None, DateCertainty.CERTAIN, "years of the five-year plan", ranged=True)


def festival(parts: Parts, setting: Setting) -> Resolved:
    """春节期间, 去年高考季: the official holiday or season, or the month of it."""
    name, tail = lexicon.FESTIVALS[parts["festival"]], parts.get("festival_tail", "")
    if _BESIDE_IT.search(tail):
        return _beside(name, parts, setting)
    on_day = name in lexicon.DAY_FESTIVALS or tail.endswith(("当天", "当日", "当晚", "夜"))
    year = year_else(
        parts,
        setting,
        lambda: assumed_year(
            setting, lambda number: _festival_value(name, number, on_day=on_day), yearly=True
        ),
    )
    dated = _days(name, year.number, tail, on_day=on_day) if year else None
    if not year or not dated:
        return Resolved(None, ranged=True, reason="the year or the days of the festival are not known")
    precision = precision_of(dated.value)
    reason = f"{dated.rule}; year {year.reason}"
    ranged = "/" in dated.value or not (on_day or _NTH_DAY.search(tail))
    return Resolved(dated.value, precision, None, year.certainty, reason, ranged=ranged)


_BESIDE_IT = re.compile("前夕?$|(?<!前)后$")
"""春节前, 春节前夕, 春节后; but not 春节前后, which is the festival, approximately."""


def _days(name: str, year: int, tail: str, *, on_day: bool) -> calendars.Dated | None:
    """The days of the festival, or those that its tail counts (第三天, 前三天)."""
    dated = calendars.festival(name, year, on_day=on_day)
    if dated and (nth := _NTH_DAY.search(tail)):
        return calendars.nth_day(name, dated, _DAY_NUMBERS[nth[1]])
    if dated and (first := _FIRST_DAYS.search(tail)):
        return calendars.first_days(name, dated, to_int(first[1]))
    return dated


def _beside(name: str, parts: Parts, setting: Setting) -> Resolved:
    """2016年春节前夕: some time in that year; 元旦前夕 has no value, as it lies in the year before."""
    year = year_of(parts, setting)
    if not year or name == "元旦":
        return UNKNOWN
    reason = f"some days before or after the festival; year {year.reason}"
    return Resolved(f"{year.number:04}", "year", "approx", year.certainty, reason)


_NTH_DAY = re.compile("(首|最后一|第[一二三四五六七八1-8])[日天]$")
_FIRST_DAYS = re.compile("前(.)天$")
_DAY_NUMBERS = {"首": 0, "最后一": -1} | {
    f"第{number}": at for numbers in ("一二三四五六七八", "12345678") for at, number in enumerate(numbers)
}
"""Index of a day of a holiday."""


def _festival_value(name: str, year: int, *, on_day: bool) -> str | None:
    dated = calendars.festival(name, year, on_day=on_day)
    return dated.value if dated else None


def lunar(parts: Parts, setting: Setting) -> Resolved:
    """正月初八, 大年三十, 腊月."""
    find = _lunar_reader(parts)
    if _of_any_year(parts, setting) or ("new_year" in parts and not _near(find, setting)):
        return UNKNOWN
    if beside := _in_apposition(find, setting):
        return beside
    year = year_else(parts, setting, lambda: assumed_year(setting, find))
    value = find(year.number) if year else None
    if not year or not value:
        return UNKNOWN
    return Resolved(
        value, "day", None, year.certainty, f"by the lunar calendar; year {year.reason}", ranged="/" in value
    )


def _of_any_year(parts: Parts, setting: Setting) -> bool:
    """Whether a lunar month stands for the season in general (寒冬腊月, 正月里); 还未出正月 means that of one year."""
    if "lunar_month" not in parts or parts.keys() & (YEAR_PARTS | {"lunar_day", "lunar_next", "tail"}):
        return False
    return not _PASSED.search(setting.text, max(0, setting.at - 4), setting.at)


_PASSED = re.compile(r"[出进入到]了?(?:[鼠牛虎兔龙蛇马羊猴鸡狗猪]年)?$")


def _near(find: Callable[[int], str | None], setting: Setting) -> bool:
    """Whether the day is close enough to publication to be named without its month."""
    known = setting.reference
    days = [known.days_until(value) for year in (0, 1) if known and (value := find(known.year + year))]
    return any(day is not None and abs(day) <= _CLOSE for day in days)


_CLOSE = 31
"""Days from publication within which 初六 needs no month."""


def _in_apposition(find: Callable[[int], str | None], setting: Setting) -> Resolved | None:
    """1938年2月3日，农历正月初四: the same day again, by the other calendar."""
    told = setting.day
    if not told or setting.at - told.at > _BESIDE:
        return None
    if told.value not in (find(int(told.value[:4])), find(int(told.value[:4]) - 1)):
        return None
    return Resolved(
        told.value, "day", None, told.certainty, f"by the lunar calendar {told.value}, as beside it"
    )


_BESIDE = 24
"""Characters from the start of a date within which another names the same day."""


def _lunar_reader(parts: Parts) -> Callable[[int], str | None]:
    """A function from a solar year to the solar date; 腊月 belongs to the lunar year that began in the year before."""
    if parts.get("new_year_day") == "三十":
        return lambda year: calendars.festival_day("除夕", year)
    text = parts.get("lunar_month", "正")
    month = {"正": 1, "冬": 11, "腊": 12}.get(text) or to_int(text)
    day = parts.get("lunar_day") or parts.get("new_year_day") or parts.get("new_year")
    if day is None:
        return lambda year: calendars.lunar_month(year - (text == "腊"), month)
    number = to_int(day.removeprefix("初"))
    return lambda year: calendars.lunar_day(year - (text == "腊"), month, number)
