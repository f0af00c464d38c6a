"""Infers the day or year of publication where no whole date is printed: from the page, or from the text.

Of the text only three phrasings count as evidence, each of which ties the text's own present to a year. A year that is merely
mentioned (2021年高新区获评 …) says nothing about when a report appeared.
"""

import re
from collections.abc import Iterable

from newsarchive.clean.patterns import YEAR
from newsarchive.clean.wording.days import DATE, MONTH_AND_DAY, iso_date
from newsarchive.text import fold

_TIED = re.compile(rf"今年\s?\(\s?(?P<y>{YEAR})年?\s?\)|(?P<y2>{YEAR})年\s?\(今年\)")
_AS_OF = re.compile(rf"截至(?:目前)?\(?(?P<y>{YEAR})年\d{{1,2}}月(?:\d{{1,2}}日|底|末)?")
_EDITION = re.compile(
    rf"(?<!年)\d{{1,2}}月\d{{1,2}}日(?![^.!?;]{{0,120}}(?:考[评核]|总结|述职|表彰|颁奖|评选|结果))[^.!?;]{{0,80}}?(?P<y>{YEAR})年度"
)
"""A day with the year of an edition; what looks back on a year is mostly held in the next."""
_HINT = re.compile(r"今年\s?[(（]|[(（]今年|截至|年度")
_FORMS = (_TIED, _AS_OF, _EDITION)


def inferred_date(paragraphs: Iterable[str]) -> tuple[str, str] | None:
    """A year and the words from which it is inferred; None where the text supports none, or several."""
    found: dict[str, str] = {}
    for text in paragraphs:
        if not _HINT.search(text):
            continue
        folded = fold(text)
        for form in _FORMS:
            for match in form.finditer(folded):
                year = next(group for group in match.groups() if group)
                found.setdefault(year, text[slice(*match.span())])
    return next(iter(found.items())) if len(found) == 1 else None


_DIRECTORY = re.compile(rf"/t?(?P<y>{YEAR})[-/]?(?P<m>0[1-9]|1[0-2])[-/]?(?P<d>0[1-9]|[12]\d|3[01])(?=[/_-])")
"""The day by which sites name the directory or page of an article (/2023/03/14/12391507.html, /t20220621_1188034.html)."""


def addressed_date(address: str | None) -> tuple[str, str] | None:
    """The day (`YYYY-MM-DD`) that an article's own address holds, and the address; None without one."""
    found = _DIRECTORY.search(address or "")
    day = found and next(map(iso_date, DATE.finditer(f"{found['y']}-{found['m']}-{found['d']}")), None)
    return (day, address) if day and address else None


def completed_date(datelines: Iterable[str], read: str | None) -> tuple[str, str] | None:
    """The last day before a page was read that has the month and day of a dateline, and the words that show it.

    Args:
        datelines: texts that may print a month and day.
        read: the day on which the page was read, as it prints it.

    Returns:
        The day (`YYYY-MM-DD`), and both texts; None where either is missing.
    """
    today = next(filter(None, map(iso_date, DATE.finditer(fold(read or "")))), None)
    for text in datelines:
        found = MONTH_AND_DAY.search(fold(text))
        if found and today:
            day = f"{int(found['month']):02d}-{int(found['day']):02d}"
            year = int(today[:4]) - (day > today[5:])
            return f"{year}-{day}", f"{text[slice(*found.span())]}；{read}"
    return None
