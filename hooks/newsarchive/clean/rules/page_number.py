"""Bare numbers of pages above or below the text."""

import re

from newsarchive.clean.page import Page, Verdict

_NUMBER = re.compile(
    r"[-·—\s]*(?:第?\s?\d{1,3}\s?页?(?:\s?/\s?(?:共\s?)?\d{1,3}\s?页?)?|p\.?\s?\d{1,3})[-·—\s]*"
)
_LONGEST = 16
_STACK = 6
"""Numbers at most that stand one above the other."""


def page_number(page: Page, index: int) -> Verdict | None:
    """Leaves out a page's number where it stands above the headline or below the last line of text."""
    folded = page.lines[index].folded
    if len(folded) > _LONGEST or not _NUMBER.fullmatch(folded):
        return None
    above = index < _STACK and all(_NUMBER.fullmatch(line.folded[:_LONGEST]) for line in page.lines[:index])
    below = (
        len(page.lines) - index <= _STACK
        and index > page.last_prose
        and all(_NUMBER.fullmatch(line.folded[:_LONGEST]) for line in page.lines[index:])
    )
    if not (above or below):
        return None
    return page.whole(index, None, "page_number", "The bare number of a page.")
