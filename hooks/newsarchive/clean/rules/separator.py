"""Lines of dashes, stars and the like that only separate what stands above and below."""

import re

from newsarchive.clean.page import Page, Verdict

_SEPARATOR = re.compile(r"(?:[-_=*~#+|/<>◆◇■□●○★☆▲△▼▽※─━═]\s?)+")
_STRAY = re.compile(r"[^\w\s](?:\s[^\w\s])+")
"""Single signs with spaces between them, as failed recognition leaves them."""


def separator(page: Page, index: int) -> Verdict | None:
    """Leaves out a line that consists of separators."""
    line = page.lines[index]
    if line.folded[0].isalnum() or not (_SEPARATOR.fullmatch(line.folded) or _STRAY.fullmatch(line.folded)):
        return None
    return page.whole(index, None, "separator", "A line of marks that parts sections and says nothing.")
