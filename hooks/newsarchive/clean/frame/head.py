"""What the steps of `frame` share: the lines above the text, and questions about them.

The verdicts that they are given are changed in place.
"""

from newsarchive.clean.bylines.vocabulary import ROLE
from newsarchive.clean.page import Page
from newsarchive.clean.survey.extent import HEAD_LINES
from newsarchive.clean.verdict import Verdict, Verdicts, is_dropped, is_headline_copy, is_title
from newsarchive.text import is_han, said_of

_LEAST_HEADLINE = 4
"""Characters at least of a line that may be a headline."""
_LEAST_CONTAINED = 8
"""Characters from which a line within another one is its headline."""


def head_of(page: Page) -> range:
    """The numbers of the lines above the running text."""
    return range(min(page.first_prose, HEAD_LINES))


def drop(page: Page, given: Verdicts, index: int, reason: str) -> None:
    """Leaves out line `index`."""
    given[index] = page.whole(index, None, "frame", reason)


def is_unknown_short_line(page: Page, verdict: Verdict | None, index: int) -> bool:
    """Whether a line is short and not known by any rule; names alone count as unknown too."""
    if page.lines[index].mark or page.prose[index]:
        return False
    return verdict is None or (
        len(verdict) == 1 and verdict[0].rule == "byline" and not ROLE.search(page.lines[index].folded)
    )


def may_be_headline(page: Page, verdict: Verdict | None, index: int) -> bool:
    """Whether a line is long enough for a headline, and no rule took it for something else, or a rule found one in it."""
    line = page.lines[index]
    if is_title(verdict):
        return True
    return (
        (verdict is None or is_headline_copy(verdict))
        and len(line.text) >= _LEAST_HEADLINE
        and any(map(is_han, line.text))
    )


def is_named_elsewhere(page: Page, given: Verdicts, index: int) -> bool:
    """Whether the path, or another line of the head that was left out, names among other things what a line says."""
    said = said_of(page.lines[index].folded)
    others = (said_of(page.lines[at].folded) for at in head_of(page) if is_dropped(given[at]))
    return len(said) >= _LEAST_CONTAINED and any(said in other and said != other for other in others)
