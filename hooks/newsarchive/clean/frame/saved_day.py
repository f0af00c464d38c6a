"""Leaves out the day on which a page was saved, which some sites print above their path or the issue's own day."""

import re

from newsarchive.clean.frame.head import drop, head_of
from newsarchive.clean.page import Page
from newsarchive.clean.verdict import Verdicts
from newsarchive.clean.wording.days import CLOCK, DATE, MONTH_AND_DAY, iso_date

_REASON = "The day on which the page was read; the article has its own."


def drop_saved_day(page: Page, given: Verdicts) -> None:
    """Leaves out a bare date above the page's path, or above a labelled day of the issue that is another."""
    head = head_of(page)
    bare = {at: day for at in head if (day := DATE.fullmatch(page.lines[at].folded))}
    others = any(at not in bare and DATE.search(page.lines[at].folded) for at in head)
    printed = {at: own for at in head if (own := _printed(page.lines[at].folded))}
    for at, day in bare.items():
        above_path = any(path > at for path in page.paths)
        differs = any(
            at < below and not (iso_date(day) or "").endswith(issued) for below, issued in printed.items()
        )
        if (above_path and others) or differs:
            drop(page, given, at, _REASON)
            if at + 1 in head and CLOCK.fullmatch(page.lines[at + 1].folded):
                drop(page, given, at + 1, _REASON)


def _printed(folded: str) -> str:
    """The day (`YYYY-MM-DD`), or the month and day alone, that a label prints (日期：2023-03-05, 日期：03-05)."""
    if found := MONTH_AND_DAY.match(folded):
        return f"{int(found['month']):02d}-{int(found['day']):02d}"
    labelled = _LABELLED.match(folded)
    return (iso_date(labelled) or "") if labelled else ""


_LABELLED = re.compile(rf"日期\s?:\s?(?:{DATE.pattern})$")
"""The day of an issue with its label, as e-papers print it."""
