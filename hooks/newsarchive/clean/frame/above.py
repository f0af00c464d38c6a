"""Leaves out what stands above the headline: the site's name, sections and buttons, headlines of other articles."""

import re
from itertools import pairwise

from newsarchive.clean.frame.verdicts import (
    Verdicts,
    drop,
    head_of,
    is_dropped,
    is_framed,
    is_named,
    is_open,
    is_repeated,
    may_be_headline,
)
from newsarchive.clean.labels import DATE, FACT
from newsarchive.clean.page import Page, Verdict
from newsarchive.clean.prose import finished
from newsarchive.model.article import BlockKind
from newsarchive.text import said_of

_PAGER = re.compile(r"[上下]一[篇版期]|版面导航|标题导航|放大[\s+]*缩小")
_STACKED = 4
_HEADLINE = 8
"""Characters from which a line right above the date is certainly a headline."""
_SECTION = "One of a stack of short words, as a site's sections stand above its headline."
_ABOVE = "Stands above the path or pager under which the article begins."
_BARRED = "Parted from the headline by the page's own controls."


def drop_above_path(page: Page, given: Verdicts) -> None:
    """Leaves out what stands above the last path or pager, if a headline stands below it."""
    anchors = [index for index in head_of(page) if _is_anchor(page, given[index], index)]
    below = range(anchors[-1] + 1, head_of(page).stop) if anchors else range(0)
    if not any(may_be_headline(page, given[index], index) for index in below):
        return
    for index in range(anchors[-1]):
        if is_open(page, given[index], index):
            drop(page, given, index, _ABOVE)
    _restore(page, given)


def _restore(page: Page, given: Verdicts) -> None:
    """Restores a headline of which every copy was left out: the copy nearest to the text."""
    open_lines = (said_of(page.lines[at].folded) for at in head_of(page) if given[at] is None)
    kept = {said for said in open_lines if said}
    for index in reversed(head_of(page)):
        said = said_of(page.lines[index].folded)
        if is_repeated(given[index]) and not any(one in said for one in kept):
            given[index] = None
            kept.add(said)


def _is_anchor(page: Page, verdict: Verdict | None, index: int) -> bool:
    if verdict is None:
        return False
    if index in page.paths:
        return True
    return any(part.kind is None for part in verdict) and _PAGER.search(page.lines[index].folded) is not None


def drop_above_deck(page: Page, given: Verdicts) -> None:
    """Leaves out what controls separate from the headline lines right above the date or byline."""
    small = next(
        (at for at in head_of(page) if at and _is_small(given[at]) and _reach(page, given, at) < at), 0
    )
    if not small:
        return
    first = _reach(page, given, small)
    labelled = FACT.search(page.lines[small].folded) is not None
    if any(len(page.lines[at].text) >= _HEADLINE and given[at] is None for at in range(first, small)):
        for index in range(first):
            known = is_named(page, given, index)
            if not known and (
                is_open(page, given[index], index) or (labelled and _is_masthead(given[index]))
            ):
                drop(page, given, index, _BARRED)


def drop_above_date(page: Page, given: Verdicts) -> None:
    """Leaves out a site's short name above a first dateline, if a headline and another dateline follow."""
    small = [at for at in head_of(page) if _is_small(given[at])]
    for above, below in pairwise(small):
        if any(
            may_be_headline(page, given[at], at) and len(page.lines[at].text) >= _HEADLINE
            for at in range(above + 1, below)
        ):
            for index in range(above):
                if is_open(page, given[index], index) and len(page.lines[index].text) <= _STACKED:
                    drop(page, given, index, _SECTION)


def know_headline(page: Page, given: Verdicts) -> None:
    """Gives the kind `title` to the one line above the text that a list of the page's articles, left out above, has too.

    So too to the one copy below the day that has a deck of its own; the headline above it goes.
    """
    listed: set[str] = set()
    bulleted: set[str] = set()
    found: list[int] = []
    for at in head_of(page):
        said = said_of(page.lines[at].folded)
        if is_framed(given[at]):
            listed.add(said)
        elif is_repeated(given[at]) and _BULLET.match(page.lines[at].folded):
            bulleted.add(said)
        elif given[at] is None and len(said) >= _NAMED and said in listed | bulleted:
            found.append(at)
    if not found and len(copied := _copied(page, given)) == 1:
        above, below = copied[0]
        given[above] = page.whole(above, None, "repeated_title", _COPY)
        given[below] = page.whole(below, BlockKind.TITLE, "headline")
    if len(found) == 1 and (len(listed) >= _LISTED or bulleted):
        given[found[0]] = page.whole(found[0], BlockKind.TITLE, "headline")


_COPY = "The headline, which stands once more in its deck."


def _copied(page: Page, given: Verdicts) -> list[tuple[int, int]]:
    """Numbers of the undecided lines above a day, and of their copies below it that were left out beside other headline lines."""
    head = head_of(page)
    copies = {
        said_of(page.lines[at].folded): at
        for at in head
        if is_repeated(given[at]) and _has_deck(page, given, at)
    }
    pairs = [(at, copies.get(said_of(page.lines[at].folded), at)) for at in head if given[at] is None]
    return [
        (above, below)
        for above, below in pairs
        if len(page.lines[above].text) >= _HEADLINE and any(map(_is_small, given[above + 1 : below]))
    ]


def _has_deck(page: Page, given: Verdicts, index: int) -> bool:
    """Whether an undecided short line stands right above a line, or one behind a dash right below it."""
    beside = [
        at
        for at in (index - 1, index + 1)
        if 0 <= at < head_of(page).stop and given[at] is None and not page.prose[at]
    ]
    return any(at < index or page.lines[at].folded.startswith("--") for at in beside)


_BULLET = re.compile(r"[●•·○▪■◆]\s?")
_NAMED = 5
"""Characters at least of a headline that a list names."""
_LISTED = 3
"""Lines of a list of articles at least."""


def drop_names(page: Page, given: Verdicts) -> None:
    """Leaves out the site's name below a line with the date that already has it."""
    named: set[str] = set()
    for index in head_of(page):
        folded = page.lines[index].folded
        if folded in named and is_open(page, given[index], index):
            drop(page, given, index, _NAME)
        if _is_small(given[index]):
            named.update(_TOKEN.findall(folded))


_TOKEN = re.compile(r"[^\s|:,]{3,16}")
_NAME = "The site's name once more."


def drop_owner(page: Page, given: Verdicts) -> None:
    """Leaves out the site's or account's name above the day before which it stands once more, if a headline stands below."""
    for index in head_of(page)[1:]:
        dated = DATE.search(page.lines[index].folded)
        owner = page.lines[index].folded[: dated.start()].strip(" |·") if dated else ""
        if not owner or not any(may_be_headline(page, given[at], at) for at in head_of(page)[index + 1 :]):
            continue
        for at in range(index):
            if is_open(page, given[at], at) and set(_PARTS.split(page.lines[at].folded)) == {owner}:
                drop(page, given, at, _NAME)


_PARTS = re.compile(r"\s*[_|-]\s*")
"""What stands between a site's name and the same once more in the title of a window (江城网_江城网)."""


def _is_masthead(verdict: Verdict | None) -> bool:
    return verdict is not None and all(part.rule == "masthead" for part in verdict)


def _is_small(verdict: Verdict | None) -> bool:
    """Whether a line prints the date, the source or who wrote the report."""
    return verdict is not None and any(
        part.kind in {BlockKind.DATELINE, BlockKind.BYLINE} for part in verdict
    )


def _asks(folded: str) -> bool:
    """Whether a line asks or calls out, as headlines may."""
    return folded.rstrip("\"')")[-1:] in {"?", "!"}


def _reach(page: Page, given: Verdicts, small: int) -> int:
    """Number of the first of the headline lines that stand together above line `small`; `small` without any."""
    first = small
    for index in range(small - 1, -1, -1):
        if is_dropped(given[index]) and not is_repeated(given[index]):
            if first < small:
                break
        elif given[index] is None and not page.prose[index]:
            if first < small and finished(page.lines[index].folded) and not _asks(page.lines[index].folded):
                break  # a sentence on another article
            first = index
    return first
