"""The forms in which pages print days and hours, in folded text."""

import re
from calendar import monthrange

from newsarchive.clean.patterns import HAN, NUMERALS, YEAR

_YEAR = rf"(?P<y>{YEAR}|(?:1\s9|2\s0)\s\d\s?\d(?=\s?年))\s?"
"""A year of this century or the last; recognition may have set its figures apart (2 0 0 3 年)."""
_MONTH_WRITTEN = r"年\s?/?\s?(?P<m>\d{1,2}|1\s[0-2])\s?月"
_DAY_WRITTEN = r"\s?/?\s?(?P<d>\d{1,2}|[12]\s\d|3\s[01])\s?[日号]"
_MONTH_AND_DAY = r"(?:[-/.]\s?|\s(?=\d\d/))(?P<m2>\d{1,2})[-/.]\s?(?P<d2>\d{1,2})(?:(?!\d)|(?=\d\d:\d\d))"
_FORMS = (
    rf"{_YEAR}(?:{_MONTH_WRITTEN}(?:{_DAY_WRITTEN})?|{_MONTH_AND_DAY})",  # 2023年5月6日, 2023年5月, 2023-05-06, 2023/5/6
    rf"(?P<d3>\d{{1,2}})[./](?P<m3>\d{{1,2}})[./](?P<y3>{YEAR})(?!\d)",  # 06/05/2023
    r"(?<!\d)(?P<y5>\d\d)-(?P<m5>\d\d)-(?P<d5>\d\d)(?=\s\d\d:\d\d)",  # 23-05-06 10:20
    (
        rf"(?:中华)?民国\s?(?P<y6>\d{{2,3}}|[{NUMERALS}百零〇]{{1,6}})年\s?(?P<m6>\d{{1,2}}|[{NUMERALS}]{{1,2}})月"
        rf"\s?(?P<d6>\d{{1,2}}|[{NUMERALS}廿卅]{{1,3}})日"
    ),  # 民国112年5月6日, 民国一百一十二年五月六日
    rf"(?P<y4>[一二][〇零○0o九一二三四五六七八]{{3}})年(?P<m4>[{NUMERALS}]{{1,2}})月(?P<d4>[{NUMERALS}廿卅]{{1,3}})日",  # 二〇二三年五月六日
)
_HOUR = r"\s?t?\s?\d{1,2}:\s?\d\d(?::\s?\d\d)?"
_WEEKDAY = r"\s?\(?(?:星期|周|礼拜)[一二三四五六日天]\)?|\s?星期(?=\s|$)"
DATE = re.compile(rf"(?:{'|'.join(_FORMS)})(?:{_HOUR})?(?:{_WEEKDAY})?")
"""A year with month and day (or month alone) as datelines print it, in folded text, with its hour and weekday.

Each form has groups of its own for year, month and day, which `iso_date` reads.
"""
MONTH_AND_DAY = re.compile(r"(?:日期|发布日期|出版日期)\s?:\s?(?P<month>\d{1,2})-(?P<day>\d{1,2})(?!\d)")
"""A date without its year, as archives of e-papers print it, in folded text."""
CLOCK = re.compile(
    rf"(?:\d\d-\d\d\s)?\d{{1,2}}:\d\d(?::\d\d)?|(?:星期\s?|周)[一二三四五六日天](?!{HAN})|农历{HAN}{{2,12}}|[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年{HAN}{{2,6}}|总?第\s?\d{{1,6}}\s?期|今日\d{{1,3}}版"
)
"""The hour, the weekday, the day of the old calendar, or the number of the issue, as they stand beside a day."""


def iso_date(match: re.Match[str]) -> str | None:
    """`YYYY-MM[-DD]` for a match of `DATE`; None where no calendar has such a day."""
    if match["y6"]:
        year, month, day = (_republic_number(match[name]) for name in ("y6", "m6", "d6"))
        year += _REPUBLIC
    elif match["y4"]:
        year, month, day = (
            _year_of_digits(match["y4"]),
            _day_or_month(match["m4"]),
            _day_or_month(match["d4"]),
        )
    else:
        year = _spaced_number(match["y"]) or int(match["y3"] or 2000 + int(match["y5"]))
        month = _spaced_number(match["m"]) or int(match["m2"] or match["m3"] or match["m5"])
        day = _spaced_number(match["d"]) or int(match["d2"] or match["d3"] or match["d5"] or 0)
    if not 1 <= month <= _MONTHS or day > monthrange(year, month)[1]:
        return None
    return f"{year}-{month:02d}" + (f"-{day:02d}" if day else "")


_DIGITS = {char: value for value, char in enumerate("〇一二三四五六七八九")} | dict.fromkeys("零○0o", 0)
_TEN = "十"


def _year_of_digits(numerals: str) -> int:
    return int("".join(str(_DIGITS[char]) for char in numerals))


def _spaced_number(printed: str | None) -> int:
    """A number whose figures recognition may have set apart (2 0 0 3); 0 where there is none."""
    return int("".join(printed.split())) if printed else 0


_REPUBLIC = 1911
"""The year before the first of the Republic's calendar, which papers of Taiwan print."""


def _republic_number(numerals: str) -> int:
    """A number in figures or Chinese numerals, up to 一百九十九, also without the words for ten and hundred (一一三)."""
    if numerals.isdecimal():
        return int(numerals)
    if _DIGITS.keys() >= set(numerals):
        return _year_of_digits(numerals)
    _, hundred, rest = numerals.rpartition("百")
    rest = rest.lstrip("零〇")
    return (100 if hundred else 0) + (_day_or_month(rest) if rest else 0)


def _day_or_month(numerals: str) -> int:
    """A day or month in Chinese numerals, up to 三十一, or 卅一."""
    tens, ten, ones = numerals.replace("廿", "二十").replace("卅", "三十").partition(_TEN)
    if not ten:
        return _DIGITS[numerals[0]]
    return 10 * (_DIGITS.get(tens, 0) or 1) + _DIGITS.get(ones, 0)


_MONTHS = 12
