"""Chinese for the reasons of dates, which `dates` gives in English.

A reason is composed of phrases (`year 今年 against publication 2021-11-24; 以来 runs to …`), and so is its Chinese:
`PHRASES` lists each phrase with `{}` for a word or a date, which is copied, and `{why}` for a nested reason. Data
files have the English only.
"""

import re
from functools import lru_cache

from newsarchive.render.markup.html import escape
from newsarchive.render.wording.labels import both

PHRASES = (
    # What is printed
    ("printed", "原文刊明"),
    ("printed in full", "原文完整刊明"),
    ("printed by its last two digits", "原文只刊明末两位"),
    ("printed by its last two digits, before publication {}", "原文只刊明末两位，在刊出日期 {} 之前"),
    ("printed, counted from 1912", "原文刊明，自1912年起算"),
    ("begins in the year named and ends in the next", "始于所说的年份，止于次年"),
    # What is told against publication
    ("publication {}", "即刊出日期 {}"),
    ("of publication {}", "取自刊出日期 {}"),
    ("of publication {}, as none is printed", "原文未刊明，取自刊出日期 {}"),
    ("{} against publication {}", "“{}”按刊出日期 {} 推算"),
    ("{} against publication {}, weeks from Monday", "“{}”按刊出日期 {} 推算，一周从星期一开始"),
    ("{} against publication {}, season by EDTF", "“{}”按刊出日期 {} 推算，季节按 EDTF 记"),
    ("{} against the dateline's {}", "“{}”按电头的 {} 推算"),
    ("before publication {}, as the date would lie after it", "取刊出日期 {} 的前一年，否则日期在刊出日期之后"),
    ("after publication {}, as what is spoken of is to come", "取刊出日期 {} 的后一年，因所说的事尚未发生"),
    ("{}, the year before publication {}, as the months would lie after it", "{}：取刊出日期 {} 的前一年，否则月份在刊出日期之后"),
    ("no month printed: the last such day up to publication {}", "原文未刊明月份，取刊出日期 {} 当天或之前最近的这一日"),
    ("no month printed: the next such day after publication {}", "原文未刊明月份，取刊出日期 {} 之后最近的这一日"),
    ("a day of every year, in that of publication {}", "每年都有的日子，取刊出日期 {} 当年"),
    ("counted back from publication {}", "从刊出日期 {} 往回数"),
    ("以来 runs to publication {}", "“以来”算到刊出日期 {}"),
    # What is told against the text
    ("{} against {} earlier in the story", "“{}”按前文的 {} 推算"),
    ("of {} earlier in the story", "同前文的 {}"),
    ("of {} earlier in the sentence", "同本句前面的 {}"),
    ("on {}, named earlier in the story", "前文所说的 {}"),
    ("month of {} earlier in the story", "月份同前文的 {}"),
    ("within {}, told of before", "在前面说到的 {} 之内"),
    ("{} in words of {}", "“{}”出自 {} 所说的话"),
    ("counted on from {} earlier in the story", "从前文的 {} 往后数"),
    # Years, months and stretches
    ("year {why}", "年份：{why}"),
    ("from {why} to {why}", "起：{why}；止：{why}"),
    ("months {} to {}", "{}月至{}月"),
    ("{} of the quarter is its month", "季度的“{}”取所在月份"),
    ("年{} narrows to the month", "“年{}”限定到月份"),
    ("season by EDTF", "季节按 EDTF 记"),
    ("some part of the year {why}", "该年的一部分；年份：{why}"),
    ("{} in the year {why}", "该年的 {}；年份：{why}"),
    ("the years of the decade or century", "该年代或世纪的各年"),
    ("years of the five-year plan", "五年规划的起止年份"),
    ("{} of the plan's years {}", "规划年份 {1} 的“{0}”"),
    # Calendars
    ("by the lunar calendar", "按农历"),
    ("by the lunar calendar {}, as beside it", "按农历，与相邻的 {} 一致"),
    ("official holiday by the State Council's notice for the year", "国务院办公厅当年通知的假期"),
    ("day of the festival", "节日当天"),
    ("the month of the festival", "节日所在的月份"),
    ("the month of the festival, as no official range is listed for the year", "节日所在的月份，该年假期未列出"),
    ("some days before or after the festival", "节日前后数日"),
    ("the month of the sale", "促销活动所在的月份"),
    ("forty days from the fifteenth before 春节", "春节前十五日起的四十天"),
    ("sessions of the CPPCC and the NPC", "全国政协和全国人大的会期"),
    ("the month of the sessions", "会期所在的月份"),
    ("高考 begins on 7 June", "高考自6月7日起"),
    ("高考 was held in July until 2002", "2002年及以前高考在7月"),
    ("高考 was put off to July in 2020", "2020年高考推迟到7月"),
    ("July and August", "7月和8月"),
    ("{why}, on the 7th", "{why}，7日"),
    # No value
    ("says no day", "没有说明日期"),
    ("the text gives no day for it", "原文没有给出日期"),
    ("nothing in the text or the publication date says which", "原文和刊出日期都没有说明是哪一个"),
    ("recurs", "反复发生"),
    ("a length of time", "时间的长度"),
    ("an inexact count", "数目不确切"),
    ("a window of the day, on no day that is named", "一天中的时段，没有说明是哪一天"),
    ("a clock time, and no day stands before it in the story", "只有钟点，前文没有日期"),
    ("a list with gaps, which no stretch of time covers", "不连续的列举，合不成一段时间"),
    ("no first day is printed", "起始日期原文未刊明"),
    ("how many months is not said", "没有说明是几个月"),
    ("the month is not known", "月份不详"),
    ("the year or the days of the festival are not known", "年份或节日日期不详"),
    ("values begin with the year 1", "只记公元1年以后"),
    ("a financial year begins in another month in each country", "各国财政年度的起始月份不同"),
    ("counted from the start of the {}, not printed", "从“{}”开始时算起，其时间原文未刊明"),
    ("counted from an event whose day is not printed", "从日期未刊明的事件算起"),
    ("counted back from a day that is not known", "从不详的日期往回数"),
    ("{}: no day stands before it in the story", "“{}”：前文没有日期"),
    ("{}: the day of publication is not known", "“{}”：刊出日期不详"),
    ("{}: on which day the quoted words were said is not known", "“{}”：引语说于何日不详"),
    ("{}: the month of publication is not known", "“{}”：刊出月份不详"),
    ("{}: of which quarter the figures are is not said", "“{}”：没有说明是哪个季度的数字"),
    ("{}: of the week of {}, or of publication {}", "“{}”：可指 {} 那一周，也可指刊出日期 {} 那一周"),
    ("{} is itself of that year", "{} 本身就在那一年"),
    ("{} moves with the calendar", "{} 每年日期不同"),
    ("{} does not come before {}", "{} 不早于 {}"),
    # A named day and the rule for it
    ("{}, {why}", "{}：{why}"),
)  # fmt: skip
"""The first match wins, so the general last phrase must stay last."""

_SLOT = re.compile(r"\{(?:why)?\}")
_WHY = "{why}"
_PUBLISHED = re.compile(r"publication (\d[\d-]*)")
_HELD = "\0"
"""Replaces the date of publication, so that reasons that differ only in it share one cached translation."""


def date_reason(english: str) -> str:
    """A reason as HTML in both languages; in English only if a phrase of it has no Chinese."""
    chinese = in_chinese(english)
    return both(chinese, english) if chinese else f'<span lang="en">{escape(english)}</span>'


def plain_date_reason(english: str) -> str:
    """A reason as plain text for attributes and shards: `Chinese / English`."""
    chinese = in_chinese(english)
    return f"{chinese} / {english}" if chinese else english


@lru_cache(maxsize=4096)
def in_chinese(english: str) -> str | None:
    """The Chinese of a reason; None if a phrase of it has none."""
    published = _PUBLISHED.search(english)
    if published is None:
        return _translated(english)
    told = _translated(english.replace(published[1], _HELD))
    return told.replace(_HELD, published[1]) if told else None


@lru_cache(maxsize=4096)
def _translated(english: str) -> str | None:
    """The Chinese of a reason as one phrase, else as phrases joined by semicolons."""
    for pattern, slots, chinese in _PATTERNS:
        for filled in _fillings(pattern, english):
            told = [
                _translated(one) if slot == _WHY else one for slot, one in zip(slots, filled, strict=True)
            ]
            if None not in told:
                return chinese.format(*told)
    first, mark, rest = english.partition("; ")
    told = [_translated(part) for part in (first, rest)] if mark else [None]
    return None if None in told else "；".join(map(str, told))


def _fillings(pattern: re.Pattern[str], english: str) -> list[tuple[str, ...]]:
    """The possible contents of the slots; “from A to B” can be split at any “to”."""
    found = pattern.fullmatch(english)
    if found is None:
        return []
    if not english.startswith("from "):
        return [found.groups()]
    parts = english.removeprefix("from ").split(" to ")
    return [(" to ".join(parts[:at]), " to ".join(parts[at:])) for at in range(1, len(parts))]


def _pattern(english: str) -> re.Pattern[str]:
    """A pattern in which slots for words and dates match no blank, slots for reasons anything."""
    parts = _SLOT.split(english)
    slots = ["(.+)" if slot == _WHY else "([^ ;,]+)" for slot in _SLOT.findall(english)]
    joined = "".join(re.escape(part) + slot for part, slot in zip(parts, [*slots, ""], strict=True))
    return re.compile(joined)


_PATTERNS = tuple(
    (_pattern(english), _SLOT.findall(english), chinese.replace(_WHY, "{}")) for english, chinese in PHRASES
)
