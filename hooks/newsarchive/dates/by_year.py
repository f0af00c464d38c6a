"""Values of years and parts of a year: halves, quarters, seasons, 年初 and 年底, 去年同期."""

import re

from msgspec.structs import replace

from newsarchive.dates import calendars, edtf, lexicon
from newsarchive.dates.context import Reference, Setting, Told
from newsarchive.dates.numerals import to_int
from newsarchive.dates.parts import Parts
from newsarchive.dates.printed_year import Year
from newsarchive.dates.resolved import UNKNOWN, Resolved, least, precision_of
from newsarchive.dates.years import elapsed_year, named_year, year_else, year_of
from newsarchive.model.reading import DateCertainty


def part_of_year(parts: Parts, setting: Setting) -> Resolved:
    """上半年, 第三季度, 前10个月."""
    if parts.get("months") == "几":
        return Resolved(None, ranged=True, reason="how many months is not said")
    months = _months(parts)
    whole = bool(parts.keys() & {"months", "quarters"})
    year = year_else(parts, setting, lambda: elapsed_year(setting, *months, whole=whole))
    if not year:
        return UNKNOWN
    if "quarter_edge" in parts:
        return _edge_of_quarter(parts["quarter_edge"], months, year)
    value = f"{edtf.month(year.number, months[0])}/{edtf.month(year.number, months[1])}"
    precision = (
        "half" if "half" in parts else "quarter" if parts.keys() & {"quarter", "first_quarter"} else "month"
    )
    return Resolved(
        value,
        precision,
        None,
        year.certainty,
        f"months {months[0]} to {months[1]}; year {year.reason}",
        ranged=True,
    )


def _months(parts: Parts) -> tuple[int, int]:
    """First and last month of a half, a quarter or the first months of a year."""
    if "half" in parts:
        return lexicon.HALVES[parts["half"]]
    if "quarter" in parts or "first_quarter" in parts:
        number = to_int(parts.get("quarter", "1"))
        return 3 * number - 2, 3 * to_int(parts.get("quarter_to", str(number)))
    if "quarters" in parts:
        return 1, 3 * to_int(parts["quarters"])
    return 1, to_int(parts["months"])


def _edge_of_quarter(edge: str, months: tuple[int, int], year: Year) -> Resolved:
    """一季度末 narrows to the month."""
    modifier = lexicon.EDGES[edge]
    month = edtf.month(year.number, months[0] if modifier == "start" else months[1])
    return Resolved(
        month, "month", modifier, year.certainty, f"{edge} of the quarter is its month; year {year.reason}"
    )


def relative_quarter(parts: Parts, setting: Setting) -> Resolved:
    """本季度, 上季度 against publication."""
    word, known = parts["rel_quarter"], setting.reference
    if not known or not known.month:
        return Resolved(None, ranged=True, reason=f"{word}: the month of publication is not known")
    if setting.compared:
        return Resolved(None, ranged=True, reason=f"{word}: of which quarter the figures are is not said")
    first = 3 * ((known.month - 1) // 3 + lexicon.RELATIVE_QUARTERS[word]) + 1
    value = f"{edtf.month(known.year, first)}/{edtf.month(known.year, first + 2)}"
    reason = f"{word} against publication {known.value}"
    return Resolved(value, "quarter", None, known.certainty, reason, ranged=True)


def edge_of_year(parts: Parts, setting: Setting) -> Resolved:
    """年初 and 年底 narrow to the month, 年内 and 年中 stay the year."""
    edge = next(parts[name] for name in ("own_edge", "old_edge", "edge", "middle") if name in parts)
    year = year_else(parts, setting, lambda: _own_year(setting, edge))
    if not year:
        return UNKNOWN
    if edge in "内中":
        middle = "mid" if edge == "中" else None
        return Resolved(
            f"{year.number}", "year", middle, year.certainty, f"year {year.reason}", ranged=edge == "内"
        )
    modifier = lexicon.EDGES[edge]
    month = 1 if modifier == "start" else 12
    return Resolved(
        edtf.month(year.number, month),
        "month",
        modifier,
        year.certainty,
        f"年{edge} narrows to the month; year {year.reason}",
    )


def _own_year(setting: Setting, edge: str) -> Year | None:
    """The year of 年底 or 年初 without one; None for 年终, and for 年底 in the first months of a year."""
    known, modifier = setting.reference, lexicon.EDGES.get(edge)
    if named := named_year(setting, lambda year: edtf.month(year, 12 if modifier == "end" else 1)):
        return named
    if compared := _compared_with(setting):
        return compared
    if edge == "终" or _ALL_YEAR_ROUND.search(setting.clause):
        return None
    if known and modifier == "start" and known.month == 1 and not setting.foretold:
        return _of_year_told(setting)
    if known and modifier == "end" and known.month and known.month <= 3 and not setting.foretold:  # noqa: PLR2004
        return None
    return Year(known.year, known.certainty, f"of publication {known.value}") if known else None


def _compared_with(setting: Setting) -> Year | None:
    """The year of the date that the sentence compares with it: 2023年末 …, 较年初增长."""
    told = setting.story.year
    if not told or not setting.compared:
        return None
    if not setting.same_sentence(told):
        return None
    return Year(int(told.value[:4]), told.certainty, f"of {told.value} earlier in the sentence")


def _of_year_told(setting: Setting) -> Year | None:
    """The year of the story in this paragraph; in January 年初 alone may mean this year's or the last one's."""
    told = setting.story.year
    if not told or told.paragraph != setting.paragraph:
        return None
    return Year(int(told.value[:4]), told.certainty, f"of {told.value} earlier in the story")


_ALL_YEAR_ROUND = re.compile(r"年初[^0-9]{1,14}年[中底末终]")
"""年初 … 年末 …: what is done every year."""


def year_pair(parts: Parts, setting: Setting) -> Resolved:
    """今明两年 against publication."""
    word, known = parts["year_pair"], setting.reference
    if not known:
        return replace(UNKNOWN, ranged=True)
    first, last = (known.year + years for years in lexicon.YEAR_PAIRS[word])
    reason = f"{word} against publication {known.value}"
    return Resolved(f"{first}/{last}", "year", None, known.certainty, reason, ranged=True)


def relative_season(parts: Parts, setting: Setting) -> Resolved:
    """今春, 去冬, 今冬明春, as EDTF seasons; a winter belongs to the year in which it begins."""
    words = lexicon.SEASON_PAIRS[parts["season_pair"]] if "season_pair" in parts else (parts["rel_season"],)
    known = setting.reference
    if not known:
        return UNKNOWN
    values = [_season_value(word, known) for word in words]
    reason = f"{parts.get('season_pair') or words[0]} against publication {known.value}, season by EDTF"
    return Resolved("/".join(values), None, None, known.certainty, reason, ranged=len(values) > 1)


def _season_value(word: str, known: Reference) -> str:
    years, name = lexicon.RELATIVE_SEASONS[word]
    begun_before = name == "冬" and years == 0 and _still_winter(known)
    return calendars.season(known.year + years - begun_before, name)


def _still_winter(known: Reference) -> bool:
    """Whether a report of this day means by this year's winter the one that began in the year before."""
    return known.month is not None and known.month <= 2  # noqa: PLR2004  # February


def term(parts: Parts, _setting: Setting) -> Resolved:
    """2023-2024学年, 2024赛季: the years in the name; a school year or a ski season with one year ends in the next."""
    if parts.keys() & {"half", "quarter", "months", "quarters", "first_quarter"}:
        return Resolved(
            None, ranged=True, reason=f"counted from the start of the {parts['term']}, not printed"
        )
    first = int(parts["term_from"])
    if "term_to" in parts:
        last = int(parts["term_from"][: 4 - len(parts["term_to"])] + parts["term_to"])
        last += 100 if last < first and len(parts["term_to"]) < len("2000") else 0  # 1999-00
        return Resolved(f"{first}/{last}", "year", None, DateCertainty.CERTAIN, "printed", ranged=True)
    if parts["term"] == "财年":
        return Resolved(None, ranged=True, reason="a financial year begins in another month in each country")
    if parts["term"].startswith("学年") or parts["term"] == "雪季":
        reason = "begins in the year named and ends in the next"
        return Resolved(f"{first}/{first + 1}", "year", None, DateCertainty.CERTAIN, reason, ranged=True)
    return Resolved(str(first), "year", None, DateCertainty.CERTAIN, "printed", ranged=True)


_THIS_YEAR = frozenset({"今年", "本年"})


def season(parts: Parts, setting: Setting) -> Resolved | None:
    """去年夏天, as an EDTF season."""
    year = year_of(parts, setting)
    if not year:
        return None
    known = setting.reference
    this_winter = parts["season"] == "冬" and parts.get("rel_year") in _THIS_YEAR
    begun_before = this_winter and known is not None and _still_winter(known)
    return Resolved(
        calendars.season(year.number - begun_before, parts["season"]),
        None,
        None,
        year.certainty,
        f"season by EDTF; year {year.reason}",
    )


def same_period(parts: Parts, setting: Setting) -> Resolved:
    """去年同期: the period that the story named last, in the year of the expression."""
    year, told = year_of(parts, setting), setting.story.period_at(setting.at, setting.paragraph)
    if not year:
        return UNKNOWN
    if told and told.moved_by:
        return _same_festival(told, told.moved_by, year)
    if told and told.value[:4] == str(year.number):
        return Resolved(None, ranged=True, reason=f"{told.value} is itself of that year")
    if told and _within_a_year(told.value):
        value = "/".join(f"{year.number}{side[4:]}" for side in told.value.split("/"))
        if edtf.is_valid(value):
            return Resolved(
                value,
                precision_of(value),
                None,
                least(year.certainty, told.certainty),
                f"{told.value} in the year {year.reason}",
                ranged="/" in value,
            )
    return Resolved(
        f"{year.number}", "year", None, DateCertainty.AMBIGUOUS, f"some part of the year {year.reason}"
    )


def _same_festival(told: Told, name: str, year: Year) -> Resolved:
    """春节假期 …, 比去年同期: the holiday of the other year; no value where the story named only some of its days."""
    own, other = (
        calendars.festival(name, of, on_day=False)
        for of in (int(told.value.rsplit("/", maxsplit=1)[-1][:4]), year.number)
    )
    if not own or not other or own.value != told.value:
        return Resolved(None, ranged=True, reason=f"{told.value} moves with the calendar")
    reason = f"{name}, {other.rule}; year {year.reason}"
    certainty = least(year.certainty, told.certainty)
    return Resolved(other.value, "day", None, certainty, reason, ranged="/" in other.value)


def _within_a_year(told: str) -> bool:
    """Whether `told` is a month or a season, or a range of months or days within one year."""
    first, _, last = told.partition("/")
    return len(first) == len("2021-10") if not last else len(first) > len("2021") and first[:4] == last[:4]


def whole_year(parts: Parts, setting: Setting) -> Resolved:
    """2021年, 去年."""
    year = year_of(parts, setting)
    if not year:
        return UNKNOWN
    return Resolved(f"{year.number:04}", "year", None, year.certainty, f"year {year.reason}")
