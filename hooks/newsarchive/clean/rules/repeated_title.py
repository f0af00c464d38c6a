"""A headline that a web page prints twice, once as its own title and once above the text."""

import re

from newsarchive.clean.page import Page, Verdict

_LEAST = 6
_LONGEST = 80
_WHOLE = 8
_FAR = 20
_TOP = 12
"""Lines from the top in which a headline comes once more; verse repeats its lines farther down."""
_SITE = re.compile(r"\s*(?:--|[-_|])\s*[^-_|]{2,24}$")


def repeated_title(page: Page, index: int) -> Verdict | None:
    """Leaves out a headline that says what one above it said, punctuation aside.

    Also the first line of a saved page, its window's title (`标题_人民网`), where the headline follows.
    """
    line = page.lines[index]
    if page.zone(index) != "head" or index >= _TOP or page.last_prose < 0 or len(line.text) > _LONGEST:
        return None
    said = _said(line.folded)
    if len(said) < _LEAST:
        return None
    later = {
        _said(other.folded)
        for other in page.lines[index + 1 : min(page.first_prose, index + _FAR)]
        if len(other.text) <= _LONGEST
    }
    if _is_window(line.folded, later) or (
        index == 0 and any(len(rest) >= _WHOLE and rest != said and rest in said for rest in later)
    ):
        return page.whole(
            index, None, "repeated_title", "The title of the browser's window; the headline follows."
        )
    earlier = {_said(other.folded) for other in page.lines[:index] if len(other.text) <= _LONGEST}
    if said in earlier:
        return page.whole(index, None, "repeated_title", "The headline once more.")
    return None


def _said(folded: str) -> str:
    return "".join(char for char in folded if char.isalnum())


def _is_window(folded: str, later: set[str]) -> bool:
    rest, changed = _SITE.subn("", folded)
    while changed:
        if _said(rest) in later:
            return True
        rest, changed = _SITE.subn("", rest)
    return False
