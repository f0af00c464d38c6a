"""A date or source with a byline on the same line: 2026/02/18 11:29 記者鄭景議／台北報導, or 记者 张三 2024-05-29."""

import re

from newsarchive.clean.bylines import read_bylines, without_ornaments
from newsarchive.clean.lines import Line
from newsarchive.clean.page import Page
from newsarchive.clean.patterns import HAN
from newsarchive.clean.verdict import Part, Verdict
from newsarchive.clean.wording.days import DATE
from newsarchive.model.article import BlockKind
from newsarchive.model.spans import Span

_LONGEST_LINE = 90
"""Characters of a line at most that holds a date and a byline."""
_SOURCE = re.compile(r"(?:来源|稿源)[\s:|]+\S{2,16}(?=\s)")
_DATED = re.compile(rf"(?:date\s)?{DATE.pattern}")
_ISSUE = re.compile(rf"<\s?{HAN}{{2,12}}\s?>\s?\(\s?(?:{DATE.pattern})\s*第?\s?\w{{1,3}}\s?版\s?\)$")
"""A paper with its issue and page (《人民日报》（2022年11月23日 第10版）)."""
_BARS = " \t\u3000|/·,-"


def dated_byline(page: Page, index: int) -> Verdict | None:
    """Divides a line that prints a date or source followed by a byline."""
    line = page.lines[index]
    if page.zones[index] == "head" and (parts := _dated_behind(line) or _run_on(page, index)):
        return parts
    if len(line.text) > _LONGEST_LINE or not (line.folded[0].isdecimal() or line.folded[0] in "一二来稿d"):
        return None
    found = _DATED.match(line.folded) or _SOURCE.match(line.folded)
    rest = line.folded[found.end() :].lstrip(_BARS) if found else ""
    if not found or not rest or not read_bylines(without_ornaments(rest)):
        return None
    start, end = line.span
    return (
        Part(Span(start, start + found.end()), BlockKind.DATELINE, "dated_byline"),
        Part(Span(end - len(rest), end), BlockKind.BYLINE, "dated_byline"),
    )


def _run_on(page: Page, index: int) -> Verdict | None:
    """The parts of a line below the headline on which two roles with their names stand right behind other words."""
    line = page.lines[index]
    found = _ROLES.search(line.folded) if index and len(line.text) <= _LONGEST_LINE else None
    if not found or found.start() < _WORDS or not read_bylines(found[0]) or read_bylines(line.folded):
        return None
    start, end = line.span
    at = start + found.start()
    return (
        Part(Span(start, at), BlockKind.SUBTITLE, "dated_byline"),
        Part(Span(at, end), BlockKind.BYLINE, "dated_byline"),
    )


_WORDS = 8
"""Characters of a subtitle at least."""
_ROLES = re.compile(rf"(?:(?:本报|本网|特约|见习|全媒体)*(?:记者|通讯员){HAN}{{2,4}}){{2,3}}$")


def _dated_behind(line: Line) -> Verdict | None:
    """The parts of a short line whose date stands behind the byline (江城晚报 记者 张三 2024-05-29 10:15)."""
    if len(line.text) > _LONGEST_LINE:
        return None
    found = _ISSUE.search(line.folded) or next(DATE.finditer(line.folded), None)
    if not found or not found.start() or line.folded[found.end() :].strip(_BARS):
        return None
    people = line.folded[: found.start()].rstrip(_BARS)
    if not read_bylines(without_ornaments(people)):
        return None
    start, end = line.span
    return (
        Part(Span(start, start + len(people)), BlockKind.BYLINE, "dated_byline"),
        Part(Span(start + found.start(), end), BlockKind.DATELINE, "dated_byline"),
    )
