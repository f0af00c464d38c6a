"""Questions about verdicts that the steps of `frame` share."""

from newsarchive.clean.bylines.vocabulary import ROLE
from newsarchive.clean.page import Page, Verdict
from newsarchive.clean.survey.extent import HEAD_LINES
from newsarchive.model.article import BlockKind
from newsarchive.text import is_han, said_of

Verdicts = list[Verdict | None]
"""One for each line; the steps change it in place."""
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


def is_dropped(verdict: Verdict | None) -> bool:
    """Whether nothing of a line is kept."""
    return verdict is not None and all(part.kind is None for part in verdict)


def is_dropped_by_place(verdict: Verdict | None) -> bool:
    """Whether a line was left out for its place."""
    return verdict is not None and all(part.rule == "frame" for part in verdict)


def is_unknown_short_line(page: Page, verdict: Verdict | None, index: int) -> bool:
    """Whether a line is short and not known by any rule; names alone count as unknown too."""
    if page.lines[index].mark or page.prose[index]:
        return False
    return verdict is None or (
        len(verdict) == 1 and verdict[0].rule == "byline" and not ROLE.search(page.lines[index].folded)
    )


def is_title(verdict: Verdict | None) -> bool:
    """Whether a line is the headline, or has it among its parts."""
    return verdict is not None and any(part.kind is BlockKind.TITLE for part in verdict)


def is_dateline(verdict: Verdict | None) -> bool:
    """Whether a line tells the day or the paper."""
    return verdict is not None and any(part.kind is BlockKind.DATELINE for part in verdict)


def is_dateline_or_byline(verdict: Verdict | None) -> bool:
    """Whether a line prints the date, the source or who wrote the report."""
    return verdict is not None and any(
        part.kind in {BlockKind.DATELINE, BlockKind.BYLINE} for part in verdict
    )


def is_picture(verdict: Verdict | None) -> bool:
    """Whether a line was left out because it only stands for a picture."""
    return verdict is not None and all(part.rule == "image" for part in verdict)


def is_dropped_as_articles_own(verdict: Verdict | None) -> bool:
    """Whether a line was left out that an article without a frame may have too: a copy, a picture, marks, a printed page's own."""
    return verdict is not None and all(part.rule in _OWN for part in verdict)


_OWN = frozenset(
    {"repeated_title", "repeated_text", "image", "separator", "running_head", "page_number", "jump"}
)


def is_headline_copy(verdict: Verdict | None) -> bool:
    """Whether a line was left out only because it repeats the headline."""
    return verdict is not None and all(part.rule == "repeated_title" for part in verdict)


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
