"""Knows the headline by its copies: in the list of the page's articles, above the day, or on one line for its two."""

import re
from itertools import pairwise

from newsarchive.clean.frame.head import head_of, may_be_headline
from newsarchive.clean.page import Page
from newsarchive.clean.patterns import LIST_BULLET
from newsarchive.clean.survey.extent import is_folded_summary
from newsarchive.clean.verdict import (
    Part,
    Verdict,
    Verdicts,
    is_dateline_or_byline,
    is_dropped,
    is_dropped_as_articles_own,
    is_dropped_by_place,
    is_headline_copy,
    is_title,
)
from newsarchive.clean.wording.days import DATE
from newsarchive.clean.wording.prose import TITLED
from newsarchive.model.article import BlockKind
from newsarchive.model.spans import Span
from newsarchive.text import said_of

_NAMED = 5
"""Characters at least of a headline that a list names."""
_LISTED = 3
"""Lines of a list of articles at least."""
_HEADLINE = 8
"""Characters at least of a headline of which a copy tells."""
_COPY = "The headline, which stands once more in its deck."


def title_by_article_list(page: Page, given: Verdicts) -> None:
    """Gives the kind `title` to the one line above the text that a list of the page's articles, left out above, has too."""
    listed: set[str] = set()
    bulleted: set[str] = set()
    found: list[int] = []
    for at in head_of(page):
        said = said_of(page.lines[at].folded)
        if is_dropped_by_place(given[at]):
            listed.add(said)
        elif is_headline_copy(given[at]) and LIST_BULLET.match(page.lines[at].folded):
            bulleted.add(said)
        elif given[at] is None and len(said) >= _NAMED and said in listed | bulleted:
            found.append(at)
    if len(found) == 1 and (len(listed) >= _LISTED or bulleted):
        given[found[0]] = _titled(page, found[0])


def title_by_copy_below_day(page: Page, given: Verdicts) -> None:
    """Gives the kind `title` to the one copy below the day that has a deck of its own; the headline above the day goes."""
    copied = _copied(page, given)
    if len(copied) == 1 and not any(map(is_title, given)):
        above, below = copied[0]
        given[above] = page.whole(above, None, "repeated_title", _COPY)
        given[below] = _titled(page, below)


def title_of_post(page: Page, given: Verdicts) -> None:
    """Gives the kind `title` to the line above the mark of an original post (原创), behind which account and day stand."""
    for at in head_of(page)[:-1]:
        mark = page.lines[at + 1].folded
        dated = any(is_dateline_or_byline(verdict) for verdict in given[at + 2 : at + 2 + _ACCOUNT])
        if given[at] is None and _ORIGINAL.fullmatch(mark) and dated and not any(map(is_title, given)):
            given[at] = _titled(page, at)


_ORIGINAL = re.compile(r"©?原创|original")
_ACCOUNT = 3
"""Lines below the mark in which the account and the day stand."""


def title_by_double(page: Page, given: Verdicts) -> None:
    """Gives the kind `title` to the one line above the text that stands twice in a row, if nothing else is known as such."""
    said = [said_of(page.lines[at].folded) for at in head_of(page)]
    found = [
        at
        for at, below in pairwise(head_of(page))
        if given[at] is None
        and is_dropped_as_articles_own(given[below])
        and said[at] == said[below]
        and len(said[at]) >= _HEADLINE
        and not DATE.search(page.lines[at].folded)
    ]
    if len(found) == 1 and not any(map(is_title, given)):
        given[found[0]] = _titled(page, found[0])


def _copied(page: Page, given: Verdicts) -> list[tuple[int, int]]:
    """Numbers of the undecided lines above a day, and of their copies below it that were left out beside other headline lines."""
    head = head_of(page)
    copies = {
        said_of(page.lines[at].folded): at
        for at in head
        if is_headline_copy(given[at]) and _has_deck(page, given, at)
    }
    pairs = [(at, copies.get(said_of(page.lines[at].folded), at)) for at in head if given[at] is None]
    return [
        (above, below)
        for above, below in pairs
        if len(page.lines[above].text) >= _HEADLINE
        and not page.lines[above].folded.endswith("|")
        and any(map(is_dateline_or_byline, given[above + 1 : below]))
    ]


def _has_deck(page: Page, given: Verdicts, index: int) -> bool:
    """Whether an undecided short line stands right above a line, or one behind a dash right below it."""
    beside = [
        at
        for at in (index - 1, index + 1)
        if 0 <= at < head_of(page).stop and given[at] is None and not page.prose[at]
    ]
    return any(at < index or page.lines[at].folded.startswith("--") for at in beside)


def title_in_halves(page: Page, given: Verdicts) -> None:
    """Gives the kind `title` to two lines, one right below the other, that a line left out above the text has as one headline.

    A cut summary of the printed text begins with it.
    """
    said = [said_of(page.lines[at].folded) for at in head_of(page)]
    left_out = [at for at in head_of(page) if is_dropped(given[at])]
    listed = {said[at] for at in left_out}
    summaries = [said[at] for at in left_out if is_folded_summary(page.lines[at])]
    for pair in pairwise(head_of(page)):
        known = all(said[at] and (given[at] is None or is_title(given[at])) for at in pair)
        whole = said[pair[0]] + said[pair[1]]
        if known and (whole in listed or any(text.startswith(whole) for text in summaries)):
            for at in pair:
                given[at] = _titled(page, at)
            return


def title_below_kicker(page: Page, given: Verdicts) -> None:
    """Gives the kind `title` to the line below another of the deck, if of the two it alone was left out above the text."""
    said = [said_of(page.lines[at].folded) for at in head_of(page)]
    for above, at in pairwise(head_of(page)):
        left_out = {said[other] for other in range(above) if is_dropped_by_place(given[other])}
        of_deck = all(given[one] is None or is_title(given[one]) for one in (above, at))
        if of_deck and len(said[at]) >= _HEADLINE and said[at] in left_out and said[above] not in left_out:
            given[above], given[at] = None, _titled(page, at)
            return


def title_within_opening(page: Page, given: Verdicts) -> None:
    """Gives the kind `title` to the headline within the opening of an agency's report, if none stands above it (… 电 题：…)."""
    at = page.first_prose
    if at >= len(given) or given[at] is not None or len(page.lines[at].text) > _WIRED:
        return
    found = TITLED.match(page.lines[at].folded)
    above = any(is_title(given[one]) or may_be_headline(page, given[one], one) for one in head_of(page))
    if found and not above and found.end() < len(page.lines[at].folded):
        start, end = page.lines[at].span
        given[at] = (
            Part(Span(start, start + found.end()), BlockKind.DATELINE, "headline"),
            Part(Span(start + found.end(), end), BlockKind.TITLE, "headline"),
        )


_WIRED = 80
"""Characters of such an opening at most."""


def _titled(page: Page, index: int) -> Verdict:
    return page.whole(index, BlockKind.TITLE, "headline")
