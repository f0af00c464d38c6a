"""Page numbers above or below the text."""

from newsarchive.clean.page import Page
from newsarchive.clean.survey.running_heads import LONGEST_PAGE_NUMBER, PAGE_NUMBER
from newsarchive.clean.verdict import Verdict

_STACK = 6
"""Numbers one below the other at most."""


def page_number(page: Page, index: int) -> Verdict | None:
    """Leaves out a page number at the very top, or at the very end below the text."""
    folded = page.lines[index].folded
    if len(folded) > LONGEST_PAGE_NUMBER or not PAGE_NUMBER.fullmatch(folded):
        return None
    above = index < _STACK and all(
        PAGE_NUMBER.fullmatch(line.folded[:LONGEST_PAGE_NUMBER]) for line in page.lines[:index]
    )
    below = (
        len(page.lines) - index <= _STACK
        and index > page.last_prose
        and all(PAGE_NUMBER.fullmatch(line.folded[:LONGEST_PAGE_NUMBER]) for line in page.lines[index:])
    )
    if not (above or below):
        return None
    return page.whole(index, None, "page_number", "The bare number of a page.")
