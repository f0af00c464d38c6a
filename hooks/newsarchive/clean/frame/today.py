"""Leaves out the day on which a page was saved, which some sites print above their path."""

import re

from newsarchive.clean.frame.verdicts import Verdicts, drop, head_of
from newsarchive.clean.inference import MONTH_AND_DAY
from newsarchive.clean.labels import CLOCK, DATE, iso
from newsarchive.clean.page import Page

_REASON = "The day on which the page was read; the article has its own."


def drop_today(page: Page, given: Verdicts) -> None:
    """Leaves out a bare date above the page's path, or one that disagrees with the article's own month and day."""
    head = head_of(page)
    bare = {at: day for at in head if (day := DATE.fullmatch(page.lines[at].folded))}
    others = any(at not in bare and DATE.search(page.lines[at].folded) for at in head)
    printed = [found for at in head if (found := MONTH_AND_DAY.match(page.lines[at].folded))]
    for at, day in bare.items():
        above_path = any(path > at for path in page.paths)
        if (above_path and others) or any(not _agree(day, month_and_day) for month_and_day in printed):
            drop(page, given, at, _REASON)
            if at + 1 in head and CLOCK.fullmatch(page.lines[at + 1].folded):
                drop(page, given, at + 1, _REASON)


def _agree(date: re.Match[str], printed: re.Match[str]) -> bool:
    """Whether a date has the month and day that a label prints (日期：03-05)."""
    return (iso(date) or "")[5:] == f"{int(printed['month']):02d}-{int(printed['day']):02d}"
