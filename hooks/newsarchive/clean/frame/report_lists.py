"""Knows the lists of a report: a line announces them, and their items stay or go together."""

from collections.abc import Iterator

from newsarchive.clean.page import Page
from newsarchive.clean.verdict import Verdicts, is_dropped, is_item
from newsarchive.clean.wording.interface import count_requests

_LONGEST = 60
"""Characters of a line at most that announces a list and is no running text."""


def announced_items(page: Page, given: Verdicts) -> list[int]:
    """Numbers of the items below a line of the report that ends with a colon (成绩单如下：)."""
    return [
        at for run in _item_runs(given) if run.start and _announces(page, given, run.start - 1) for at in run
    ]


def keep_together(given: Verdicts, before: Verdicts) -> None:
    """Restores the items of each list of which some are left out and some are not.

    Args:
        given: the verdicts, some of which leave items out.
        before: the verdicts until then.
    """
    for run in _item_runs(before):
        if len({is_dropped(given[at]) for at in run}) > 1:
            for at in run:
                given[at] = before[at]


def _item_runs(given: Verdicts) -> Iterator[range]:
    """The numbers of the items of each list."""
    start = 0
    while start < len(given):
        end = start
        while end < len(given) and is_item(given[end]):
            end += 1
        if end > start:
            yield range(start, end)
        start = end + 1


def _announces(page: Page, given: Verdicts, at: int) -> bool:
    """Whether a line is of the report and introduces what follows; a site introduces its own lists with requests."""
    folded = page.lines[at].folded
    told = page.prose[at] or (len(folded) <= _LONGEST and not count_requests(folded))
    return folded.endswith(":") and told and given[at] is None
