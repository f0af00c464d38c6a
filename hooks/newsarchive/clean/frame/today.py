"""The day on which a page was read, which some sites print above their path."""

import re

from newsarchive.clean.frame.verdicts import Verdicts, drop, head_of
from newsarchive.clean.labels import CLOCK, DATE
from newsarchive.clean.page import Page

_DAY = re.compile(r"(?:日期|发布日期|出版日期)\s?:\s?(?P<month>\d{1,2})-(?P<day>\d{1,2})(?!\d)")
_REASON = "The day on which the page was read; the article has its own."


def drop_today(page: Page, given: Verdicts) -> None:
    """Leaves out a bare date above the page's path, or one that the article's own day and month contradict."""
    head = head_of(page)
    bare = [at for at in head if _is_bare(page.lines[at].folded)]
    others = [at for at in head if at not in bare and DATE.search(page.lines[at].folded)]
    days = [found for at in head if (found := _DAY.match(page.lines[at].folded))]
    for at in bare:
        above = any(path > at for path in page.paths) and bool(others)
        if above or any(not _agrees(page.lines[at].folded, day) for day in days):
            drop(page, given, at, _REASON)
            if at + 1 in head and CLOCK.fullmatch(page.lines[at + 1].folded):
                drop(page, given, at + 1, _REASON)


def _is_bare(folded: str) -> bool:
    return DATE.fullmatch(folded) is not None


def _agrees(folded: str, day: re.Match[str]) -> bool:
    numbers = [int(number) for number in re.findall(r"\d+", folded)]
    return numbers[1:3] == [int(day["month"]), int(day["day"])]
