"""Values: what the parts of an expression mean against its setting, and by which reasoning.

Each unit has one small function; the first that knows the parts gives the value. Where the text
licenses none, the value is None: a wrong date is worse than none.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from newsarchive.dates import calendars, edtf, lexicon
from newsarchive.dates.clock import with_clock
from newsarchive.dates.context import Setting
from newsarchive.dates.guards import Parts
from newsarchive.dates.numerals import to_int
from newsarchive.dates.years import Year, assumed_year, year_of
from newsarchive.model.reading import DateCertainty


@dataclass(frozen=True, slots=True)
class Resolved:
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


def resolve_point(parts: Parts, setting: Setting) -> Resolved:
    """The value of one date."""
    for rule in _RULES:
        found = rule(parts, setting)
        if found is not None:
            return _finish(found, parts, setting)
    return UNKNOWN


def resolve_range(left: Parts, right: Parts, setting: Setting) -> Resolved:
    """The interval between two dates; each gives the other what it leaves out."""
    first = resolve_point(left, setting)
    if first.value is None:
        return replace(UNKNOWN, precision=None)
    last = resolve_point(_completed_right(left, right, first.value), _moved(setting, first))
    if last.value is None:
        return UNKNOWN
    value = edtf.join(first.value, last.value)
    if not edtf.is_valid(value):
        return Resolved(None, reason=f"{first.value} does not come before {last.value}")
    certainty = max(first.certainty, last.certainty, key=_RELIANCE.index)
    return Resolved(value, last.precision, last.modifier or first.modifier, certainty, f"from {first.reason} to {last.reason}", ranged=True)


_RELIANCE = [DateCertainty.CERTAIN, DateCertainty.RESOLVED, DateCertainty.INFERRED, DateCertainty.AMBIGUOUS]


def _completed_right(left: Parts, right: Parts, first: str) -> Parts:
    """The right side, with year, month and day of the left where it names none of its own."""
    if right.keys() & {"iso", "rel_day", "rel_week", "decade", "full_decade", "bare_decade", "century", "plan"}:
        return right
    parts = dict(right)
    start = first.split("/")[0].split("T")[0].split("-")
    if not right.keys() & {"year", "short_year", "rel_year"}:
        parts["year"] = str(_right_year(start, right))
    if right.keys() & {"day", "hour", "digital"} and not right.keys() & {"month", "rel_month"} and len(start) > 1:
        parts["month"] = start[1]
    if right.keys() & {"hour", "digital"} and "day" not in right and len(start) > 2:  # noqa: PLR2004  # year, month, day
        parts["day"] = start[2]
    if right.keys() & {"hour"} and "part" not in right and "part" in left:
        parts["part"] = left["part"]
    return parts


def _right_year(start: list[str], right: Parts) -> int:
    """The year of the left side, or the next where the months turn."""
    turned = "month" in right and len(start) > 1 and to_int(right["month"]) < int(start[1][:2])
    return int(start[0]) + turned


def _moved(setting: Setting, first: Resolved) -> Setting:
    """The setting of the right side of a range: the story stands at its left side."""
    story = replace(setting.story)
    if first.value:
        story.tell(first.value.split("/")[0], setting.at, setting.paragraph, first.certainty)
    return replace(setting, story=story)


def _finish(found: Resolved, parts: Parts, setting: Setting) -> Resolved:
    """Adds the part of the day, the clock and the tail that every date may carry."""
    done = with_clock(found.value, parts) if found.value else None
    if done is not None:
        found = replace(found, value=done, precision=_PRECISIONS.get(len(done), found.precision))
    modifier = lexicon.DAY_PARTS.get(parts.get("part", ""), found.modifier)
    if parts.get("tail") in ("前后", "左右", "许") or "past" in parts or parts.get("festival_tail", "").endswith("前后"):
        modifier = "approx"
    found = replace(found, modifier=modifier)
    return _since(found, setting) if parts.get("tail") in ("以来", "至今") else found


def _since(found: Resolved, setting: Setting) -> Resolved:
    """…以来: from the start of the value to publication, in the unit in which publication is known."""
    known = setting.reference
    if not found.value or not known:
        return replace(UNKNOWN, ranged=True)
    start = edtf.bounds(found.value)[0] if known.day else found.value.split("/")[0]
    start = start[:7] if known.month and not known.day and len(start) < len("2021-01-01") else start
    if known.month and not known.day and len(start) == len("2021"):
        start += "-01"
    if start[: len(known.value)] == known.value[: len(start)] == known.value:
        value = known.value
    else:
        value = f"{start}/{known.value}"
    if not edtf.is_valid(value):
        return replace(UNKNOWN, ranged=True)
    certainty = max(found.certainty, known.certainty, key=_RELIANCE.index)
    reason = f"{found.reason}; 以来 runs to publication {known.value}"
    return replace(found, value=value, precision=_PRECISIONS[len(known.value)], certainty=certainty, reason=reason, ranged=True)


def _iso(parts: Parts, _setting: Setting) -> Resolved | None:
    if "iso" not in parts:
        return None
    numbers = [int(piece) for piece in parts["iso"].replace("/", "-").replace(".", "-").split("-")]
    value = edtf.day(*numbers)
    return Resolved(value, "day", None, DateCertainty.CERTAIN, "printed in full") if value else UNKNOWN


def _relative_day(parts: Parts, setting: Setting) -> Resolved | None:
    word = parts.get("rel_day")
    if word is None:
        return None
    modifier = {"晚": "evening", "夜": "night", "晨": "morning", "早": "morning"}.get(word[-1])
    if word in lexicon.RELATIVE_DAYS:
        return _from_publication(word, lexicon.RELATIVE_DAYS[word], modifier, setting)
    told = setting.day
    value = told and edtf.shift_days(told.value, lexicon.STORY_DAYS[word])
    if not told or not value:
        return Resolved(None, modifier=modifier, reason=f"{word}: no day stands before it in the story")
    return Resolved(value, "day", modifier, told.certainty, f"{word} against {told.value} earlier in the story")


def _from_publication(word: str, days: int, modifier: str | None, setting: Setting) -> Resolved:
    known = setting.reference
    value = known and known.day and edtf.shift_days(known.day, days)
    if known and not value and days == 0:
        value = known.value
    if not known or not value:
        return Resolved(None, modifier=modifier, reason=f"{word}: the day of publication is not known")
    return Resolved(value, _PRECISIONS[len(value)], modifier, known.certainty, f"{word} against publication {known.value}")


def _relative_week(parts: Parts, setting: Setting) -> Resolved | None:
    word, known = parts.get("rel_week"), setting.reference
    if word is None:
        return None
    if not known or not known.day:
        return Resolved(None, reason=f"{word}: the day of publication is not known")
    monday = edtf.shift_days(known.day, 7 * lexicon.RELATIVE_WEEKS[word] - date.fromisoformat(known.day).weekday())
    reason = f"{word} against publication {known.value}, weeks from Monday"
    number = lexicon.WEEKDAYS.find(parts.get("of_week", "").replace("天", "日")) if "of_week" in parts else None
    if monday is None:
        return UNKNOWN
    if number is not None:
        return Resolved(edtf.shift_days(monday, number), "day", None, known.certainty, reason)
    first = edtf.shift_days(monday, 5) if "weekend" in parts else monday
    return Resolved(f"{first}/{edtf.shift_days(monday, 6)}", "day", None, known.certainty, reason, ranged=True)


def _decade(parts: Parts, setting: Setting) -> Resolved | None:
    names = ("full_decade", "bare_decade", "century")
    if not any(name in parts for name in names):
        return None
    edge = parts.get("full_decade_edge") or parts.get("decade_edge") or parts.get("century_edge") or " "
    modifier = {"初": "start", "末": "end", "中": "mid", "后": "late"}.get(edge[0])
    if "full_decade" in parts:
        return Resolved(parts["full_decade"][:3] + "X", "decade", modifier, DateCertainty.CERTAIN, "printed in full")
    known = setting.reference
    century = _century(parts.get("century"), known.year if known else None)
    decade = parts.get("decade") or parts.get("bare_decade")
    if decade and century is None and known:
        century = 19 if to_int(decade) > known.year % 100 else known.year // 100
    if century is None:
        return UNKNOWN
    value = f"{century:02}{to_int(decade) // 10}X" if decade else f"{century:02}XX"
    printed = "century" in parts and parts["century"][0] in "0123456789一二十"
    certainty = DateCertainty.CERTAIN if printed or not known else known.certainty
    return Resolved(value, "decade" if decade else None, modifier, certainty, "the years of the decade or century")


def _century(text: str | None, year: int | None) -> int | None:
    """The first two digits of the years of a century: 19 for 二十世纪."""
    if text is None:
        return None
    if text[0] in "上本下":
        return None if year is None else year // 100 + {"上": -1, "本": 0, "下": 1}[text[0]]
    return to_int(text) - 1


def _plan(parts: Parts, _setting: Setting) -> Resolved | None:
    if "plan" not in parts:
        return None
    value = calendars.plan(to_int(parts["plan"]))
    return Resolved(value, "year", None, DateCertainty.CERTAIN, "years of the five-year plan", ranged=True)


def _festival(parts: Parts, setting: Setting) -> Resolved | None:
    if "festival" not in parts:
        return None
    name, tail = lexicon.FESTIVALS[parts["festival"]], parts.get("festival_tail", "")
    on_day = name in lexicon.DAY_FESTIVALS or tail.endswith(("当天", "当日", "当晚", "夜"))
    year = year_of(parts, setting) or assumed_year(setting, lambda number: _festival_value(name, number, on_day=on_day))
    dated = calendars.festival(name, year.number, on_day=on_day) if year else None
    if not year or not dated:
        return Resolved(None, ranged=True, reason="the year or the days of the festival are not known")
    precision = _PRECISIONS[len(dated.value.split("/")[0])]
    reason = f"{dated.rule}; year {year.reason}"
    return Resolved(dated.value, precision, None, year.certainty, reason, ranged="/" in dated.value or not on_day)


def _festival_value(name: str, year: int, *, on_day: bool) -> str | None:
    dated = calendars.festival(name, year, on_day=on_day)
    return dated.value if dated else None


def _lunar(parts: Parts, setting: Setting) -> Resolved | None:
    if "lunar_month" not in parts and "new_year_day" not in parts:
        return None
    find = _lunar_reader(parts)
    year = year_of(parts, setting) or assumed_year(setting, find)
    value = find(year.number) if year else None
    if not year or not value:
        return UNKNOWN
    return Resolved(value, "day", None, year.certainty, f"by the lunar calendar; year {year.reason}", ranged="/" in value)


def _lunar_reader(parts: Parts) -> Callable[[int], str | None]:
    """Gives the solar value for a solar year; 冬月 and 腊月 belong to the lunar year before."""
    if parts.get("new_year_day") == "三十":
        return lambda year: calendars.festival_day("除夕", year)
    text = parts.get("lunar_month", "正")
    month = {"正": 1, "冬": 11, "腊": 12}.get(text) or to_int(text)
    day = parts.get("lunar_day") or parts.get("new_year_day")
    if day is None:
        return lambda year: calendars.lunar_month(year - (text == "腊"), month)
    number = to_int(day.removeprefix("初"))
    return lambda year: calendars.lunar_day(year - (text == "腊"), month, number)


def _part_of_year(parts: Parts, setting: Setting) -> Resolved | None:
    months = _months(parts)
    if months is None:
        return None
    year = year_of(parts, setting) or assumed_year(setting, lambda number: edtf.month(number, months[0]))
    if not year:
        return UNKNOWN
    value = f"{edtf.month(year.number, months[0])}/{edtf.month(year.number, months[1])}"
    precision = "half" if "half" in parts else "quarter" if parts.keys() & {"quarter", "first_quarter"} else "month"
    return Resolved(value, precision, None, year.certainty, f"months {months[0]} to {months[1]}; year {year.reason}", ranged=True)


def _months(parts: Parts) -> tuple[int, int] | None:
    """First and last month of a half, a quarter or the first months of a year."""
    if "half" in parts:
        return lexicon.HALVES[parts["half"]]
    if "quarter" in parts or "first_quarter" in parts:
        number = to_int(parts.get("quarter", "1"))
        return 3 * number - 2, 3 * number
    if "quarters" in parts:
        return 1, 3 * to_int(parts["quarters"])
    return (1, to_int(parts["months"])) if "months" in parts else None


def _edge_of_year(parts: Parts, setting: Setting) -> Resolved | None:
    edge = next((parts[name] for name in ("own_edge", "old_edge", "edge", "middle") if name in parts), None)
    if edge is None:
        return None
    year = year_of(parts, setting) or _own_year(setting, lexicon.EDGES.get(edge))
    if not year:
        return UNKNOWN
    if edge in "内中":
        middle = "mid" if edge == "中" else None
        return Resolved(f"{year.number}", "year", middle, year.certainty, f"year {year.reason}", ranged=edge == "内")
    modifier = lexicon.EDGES[edge]
    month = 1 if modifier == "start" else 12
    return Resolved(edtf.month(year.number, month), "month", modifier, year.certainty, f"年{edge} narrows to the month; year {year.reason}")


def _own_year(setting: Setting, modifier: str | None) -> Year | None:
    """The year of a bare 年底 or 年初; early in a year 年底 may be of the one before."""
    known = setting.reference
    if known and modifier == "end" and known.month and known.month <= 3 and not setting.foretold:  # noqa: PLR2004
        return None
    return Year(known.year, known.certainty, f"of publication {known.value}") if known else None


def _season(parts: Parts, setting: Setting) -> Resolved | None:
    year = year_of(parts, setting)
    if "season" not in parts or not year:
        return None
    return Resolved(calendars.season(year.number, parts["season"]), None, None, year.certainty, f"season by EDTF; year {year.reason}")


def _same_period(parts: Parts, setting: Setting) -> Resolved | None:
    """去年同期: the stretch last named, so many years earlier."""
    if "same" not in parts:
        return None
    year, told = year_of(parts, setting), setting.story.period_at(setting.at, setting.paragraph)
    if not year:
        return UNKNOWN
    if told and "/" in told.value and len(told.value.split("/")[0]) > len("2021") and told.value[:4] == told.value.split("/")[1][:4]:
        value = "/".join(f"{year.number}{side[4:]}" for side in told.value.split("/"))
        if edtf.is_valid(value):
            return Resolved(value, _PRECISIONS[len(value.split("/")[0])], None, year.certainty, f"{told.value} in the year {year.reason}", ranged=True)
    return Resolved(f"{year.number}", "year", None, DateCertainty.AMBIGUOUS, f"some part of the year {year.reason}")


def _month_or_day(parts: Parts, setting: Setting) -> Resolved | None:
    if not parts.keys() & {"month", "rel_month", "own_month_edge", "day"}:
        return None
    month, why = _month(parts, setting)
    if not month:
        return Resolved(None, reason=why.reason if why else "the month is not known")
    if "day" in parts:
        value = edtf.day(int(month[:4]), int(month[5:]), to_int(parts["day"]))
        return Resolved(value, "day", None, why.certainty, why.reason) if value and why else UNKNOWN
    modifier = _month_modifier(parts)
    precision = "tenday" if "tenday" in parts else "month"
    return Resolved(month, precision, modifier, why.certainty, why.reason) if why else UNKNOWN


def _month_modifier(parts: Parts) -> str | None:
    if "tenday" in parts:
        return lexicon.TENDAYS[parts["tenday"]]
    edge = parts.get("month_edge") or parts.get("own_month_edge")
    return lexicon.EDGES[edge] if edge else None


def _month(parts: Parts, setting: Setting) -> tuple[str | None, Year | None]:
    """`YYYY-MM` of a date that has a month, or a day whose month stands elsewhere."""
    if "month" in parts:
        number = to_int(parts["month"])
        day = to_int(parts["day"]) if "day" in parts else None
        year = year_of(parts, setting) or assumed_year(setting, lambda year: _day_or_month(year, number, day), month=number)
        return (edtf.month(year.number, number), year) if year else (None, None)
    word = parts.get("rel_month")
    if word in lexicon.STORY_MONTHS:
        told = setting.story.month_at(setting.at, setting.paragraph)
        if not told:
            return None, None
        return _shifted(told.value, lexicon.STORY_MONTHS[word]), Year(int(told.value[:4]), told.certainty, f"{word} against {told.value} earlier in the story")
    known = setting.reference
    if word is None and "day" in parts:
        return _month_of_lone_day(to_int(parts["day"]), setting)
    if not known or not known.month:
        return None, None
    offset = lexicon.RELATIVE_MONTHS[word] if word else 0
    return _shifted(known.value, offset), Year(known.year, known.certainty, f"{word or '本月'} against publication {known.value}")


def _month_of_lone_day(day: int, setting: Setting) -> tuple[str | None, Year | None]:
    """The month of the story, or else the last such day up to publication (the next, if foretold)."""
    told = setting.story.month_at(setting.at, setting.paragraph)
    if told:
        return told.value[:7], Year(int(told.value[:4]), told.certainty, f"month of {told.value} earlier in the story")
    known = setting.reference
    if not known or not known.day:
        return None, None
    later = day > int(known.day[8:])
    offset = -1 if later and not setting.foretold else 0
    return _shifted(known.day, offset), Year(known.year, known.certainty, f"no month printed: the last such day up to publication {known.value}")


def _shifted(value: str, months: int) -> str:
    return edtf.month(int(value[:4]), int(value[5:7]) + months)


def _day_or_month(year: int, month: int, day: int | None) -> str | None:
    return edtf.month(year, month) if day is None else edtf.day(year, month, day)


def _whole_year(parts: Parts, setting: Setting) -> Resolved | None:
    year = year_of(parts, setting)
    if not year:
        return UNKNOWN if parts.keys() & {"year", "rel_year", "short_year"} else None
    return Resolved(f"{year.number:04}", "year", None, year.certainty, f"year {year.reason}")


def _clock_only(parts: Parts, setting: Setting) -> Resolved | None:
    """A clock time takes the day that stands earlier in the story."""
    if not parts.keys() & {"hour", "digital"}:
        return None
    told = setting.day
    if not told:
        return Resolved(None, reason="a clock time, and no day stands before it in the story")
    return Resolved(told.value, "day", None, told.certainty, f"on {told.value}, named earlier in the story")


_RULES: tuple[Callable[[Parts, Setting], Resolved | None], ...] = (
    _iso,
    _relative_day,
    _relative_week,
    _decade,
    _plan,
    _festival,
    _lunar,
    _part_of_year,
    _edge_of_year,
    _season,
    _same_period,
    _month_or_day,
    _whole_year,
    _clock_only,
)
"""Tried in this order; each returns None for parts that are not its own."""
