"""Knows the lines of verse with which posts of public accounts begin and end: short ones in a row."""

from newsarchive.clean.page import Page
from newsarchive.clean.verdict import Verdicts, is_picture, is_title
from newsarchive.clean.wording.interface import count_requests
from newsarchive.text import has_han, said_of

LONGEST_VERSE_LINE = 12
"""Characters of a line of verse at most."""
_LINES = 3
"""Lines of verse in a row at least."""
_LEAST, _MOST = 5, 10
"""Characters of its lines on average: more than a menu's, and fewer than those of headlines."""
_STANZA = 4
"""Lines of a stanza at least."""
_FEET = range(5, 10)
"""Characters of its lines."""


def opens_in_verse(page: Page, given: Verdicts, at: int) -> bool:
    """Whether a line below the headline, once this is known, is one of several short ones above the text."""
    if page.layout.width is not None or at >= page.first_prose:
        return False
    head = max((one for one in range(at) if is_title(given[one])), default=at)
    return head < at and in_verse(page, given, at, head)


def in_verse(page: Page, given: Verdicts, at: int, after: int) -> bool:
    """Whether a line is one of several short ones in a row, all `after` a line, that say more than a menu and less than headlines."""
    run = page.run_around(at, lambda one: _may_be(page, given, one), len(page.lines), after + 1)
    size = sum(len(page.lines[one].folded) for one in run)
    return len(run) >= _LINES and _LEAST * len(run) <= size <= _MOST * len(run)


def in_stanza(page: Page, at: int) -> bool:
    """Whether a line below the text is one of several in a row of one length, as those of songs and rhymes are."""
    size = len(said_of(page.lines[at].folded))
    if size not in _FEET:
        return False
    run = page.run_around(
        at, lambda one: len(said_of(page.lines[one].folded)) == size, _STANZA, page.last_prose + 1
    )
    return len(run) >= _STANZA


def _may_be(page: Page, given: Verdicts, at: int) -> bool:
    """Whether a line may be one of verse, or stands for a picture between its lines."""
    folded = page.lines[at].folded
    open_line = given[at] is None and has_han(folded) and not count_requests(folded)
    return (open_line or is_picture(given[at])) and len(folded) <= LONGEST_VERSE_LINE
