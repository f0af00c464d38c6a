"""Lines of dashes, stars and the like that only separate what stands above and below."""

import re

from newsarchive.clean.page import Page
from newsarchive.clean.verdict import Verdict

_SEPARATOR = re.compile(r"(?:[-_=*~#+|/\\<>↓↑→←◆◇■□●○★☆▲△▼▽※─━═]\s?)+")
_STRAY = re.compile(r"[^\w\s](?:\s[^\w\s])+")
"""Single signs with spaces between them, as failed recognition leaves them."""

_BRACKETS = re.compile(r"[\[\]]{1,2}")
"""Brackets that buttons above the text have left; within it they may close what a paragraph has opened."""
_RULE = re.compile(r"[一ー﹣\s]{4,}")
"""A printed rule that recognition took for characters."""
_ENDS = frozenset({"end", "the end"})
"""What accounts set below a post."""


def separator(page: Page, index: int) -> Verdict | None:
    """Leaves out a line that consists of separators."""
    line = page.lines[index]
    left = page.zones[index] == "head" and _BRACKETS.fullmatch(line.folded)
    if not (line.folded in _ENDS or left or _is_marks(line.folded)):
        return None
    return page.whole(index, None, "separator", "A line of marks that parts sections and says nothing.")


def _is_marks(folded: str) -> bool:
    if _RULE.fullmatch(folded):
        return True
    return not folded[0].isalnum() and any(form.fullmatch(folded) for form in (_SEPARATOR, _STRAY))
