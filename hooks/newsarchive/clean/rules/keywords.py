"""Keywords of the page below its text: 西安 警方 劫持人质 案件."""

import re
from itertools import takewhile

from newsarchive.clean.bylines import read_bylines
from newsarchive.clean.page import Page
from newsarchive.clean.verdict import Verdict
from newsarchive.clean.wording.days import DATE
from newsarchive.clean.wording.names import is_name, split_names
from newsarchive.text import is_han

_LEAST_KEYWORDS = 4
"""Keywords of a line at least."""
_FAR = 60
"""Lines between the text and its keywords at most."""
_WORD = 8
"""Characters of a keyword at most."""


def keywords(page: Page, index: int) -> Verdict | None:
    """Leaves out a line of short words not far below the text, if that uses at least half of them, and they are no people's names."""
    folded = page.lines[index].folded
    words = folded.split()
    far = index - page.last_prose > _FAR
    if far or len(words) < _LEAST_KEYWORDS or any(len(word) > _WORD or not word.isalnum() for word in words):
        return None
    text = _running_text(page)
    if (
        DATE.search(folded)
        or read_bylines(folded)
        or 2 * sum(word in text for word in words) < len(words)
        or split_names(folded) is not None
    ):
        return None
    return page.whole(index, None, "keywords", _WHY)


_WHY = "The page's keywords, by which its site lists it."


def stacked_keywords(page: Page, index: int) -> Verdict | None:
    """Leaves out a short word in a row of such right below the text, which uses all of them, unless they are people's names."""
    if not _is_word(page, index) or index - page.last_prose > _MOST_STACKED:
        return None
    text = _running_text(page)
    near = range(page.last_prose + 1, min(page.last_prose + 1 + _MOST_STACKED, len(page.lines)))
    row = list(takewhile(lambda at: _is_word(page, at) and page.lines[at].folded in text, near))
    people = all(is_name(page.lines[at].folded) for at in row)
    return page.whole(index, None, "keywords", _WHY) if index in row[1:] + row[:-1] and not people else None


def labelled_keywords(page: Page, index: int) -> Verdict | None:
    """Leaves out a short word above the text in a row of such below their label (标签：)."""
    if not _is_word(page, index):
        return None
    above = range(index - 1, max(index - _MOST_STACKED, -1), -1)
    label = next((at for at in above if not _is_word(page, at)), -1)
    named = label >= 0 and _LABEL.fullmatch(page.lines[label].folded) is not None
    return page.whole(index, None, "keywords", _WHY) if named else None


_LABEL = re.compile(r"(?:标签|关键[词字]|tags?):", re.IGNORECASE)
_MOST_STACKED = 12
"""Lines of such a row at most."""
_STACKED = 6
"""Characters of a word on a line of its own at most."""


def _is_word(page: Page, index: int) -> bool:
    folded = page.lines[index].folded
    return len(folded) <= _STACKED and all(map(is_han, folded))


def _running_text(page: Page) -> str:
    """All running text of a page, folded, a line each."""
    return "\n".join(line.folded for line, prose in zip(page.lines, page.prose, strict=True) if prose)
