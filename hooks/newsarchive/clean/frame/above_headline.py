"""Leaves out what stands above the headline: the site's name, sections and buttons, headlines of other articles."""

import re
from itertools import pairwise

from newsarchive.clean.frame.head import (
    drop,
    head_of,
    is_named_elsewhere,
    is_unknown_short_line,
    may_be_headline,
)
from newsarchive.clean.page import Page
from newsarchive.clean.patterns import HAN
from newsarchive.clean.verdict import (
    Verdict,
    Verdicts,
    is_dateline_or_byline,
    is_dropped,
    is_dropped_by_place,
    is_headline_copy,
    is_masthead,
)
from newsarchive.clean.wording.days import DATE
from newsarchive.clean.wording.labels import FACT_LABEL
from newsarchive.clean.wording.prose import ends_sentence
from newsarchive.clean.wording.sections import PAGE
from newsarchive.model.article import BlockKind
from newsarchive.text import said_of

_PAGER = re.compile(r"[上下]一[篇版期]|版面导航|标题导航|放大[\s+]*缩小")
_LONGEST_SECTION = 4
"""Characters at most of the name of a section or site above a dateline."""
_LEAST_HEADLINE = 8
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
        if not is_unknown_short_line(page, given[index], index):
            continue
        if _names_issue(page.lines[index].folded):
            given[index] = page.whole(index, BlockKind.DATELINE, "frame")
        else:
            drop(page, given, index, _ABOVE)
    _restore_headline(page, given)


def _names_issue(folded: str) -> bool:
    """Whether a line prints the day of an issue and the number of its page."""
    return DATE.search(folded) is not None and PAGE.search(DATE.sub(" ", folded)) is not None


def _restore_headline(page: Page, given: Verdicts) -> None:
    """Restores a headline of which every copy was left out: the copy nearest to the text."""
    open_lines = (said_of(page.lines[at].folded) for at in head_of(page) if given[at] is None)
    kept = {said for said in open_lines if said}
    for index in reversed(head_of(page)):
        said = said_of(page.lines[index].folded)
        if is_headline_copy(given[index]) and not any(one in said or said in one for one in kept):
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
        (
            at
            for at in head_of(page)
            if at and is_dateline_or_byline(given[at]) and _first_of_headline_lines(page, given, at) < at
        ),
        0,
    )
    if not small:
        return
    first = _first_of_headline_lines(page, given, small)
    labelled = FACT_LABEL.search(page.lines[small].folded) is not None
    if any(len(page.lines[at].text) >= _LEAST_HEADLINE and given[at] is None for at in range(first, small)):
        for index in range(first):
            known = is_named_elsewhere(page, given, index)
            if not known and (
                is_unknown_short_line(page, given[index], index) or (labelled and is_masthead(given[index]))
            ):
                drop(page, given, index, _BARRED)


def drop_site_name_above_datelines(page: Page, given: Verdicts) -> None:
    """Leaves out a site's short name above a first dateline, if a headline and another dateline follow."""
    small = [at for at in head_of(page) if is_dateline_or_byline(given[at])]
    for above, below in pairwise(small):
        if any(
            may_be_headline(page, given[at], at) and len(page.lines[at].text) >= _LEAST_HEADLINE
            for at in range(above + 1, below)
        ):
            for index in range(above):
                if (
                    is_unknown_short_line(page, given[index], index)
                    and len(page.lines[index].text) <= _LONGEST_SECTION
                ):
                    drop(page, given, index, _SECTION)


def drop_short_section_names(page: Page, given: Verdicts) -> None:
    """Leaves out a section's or place's name of two characters between the page's own lines and the headline."""
    for at in head_of(page)[:-1]:
        framed = (
            is_dropped_by_place(given[at - 1]) if at else _RUBRIC.fullmatch(page.lines[0].folded) is not None
        )
        alone = framed and may_be_headline(page, given[at + 1], at + 1)
        headed = alone and len(page.lines[at + 1].text) >= _LEAST_HEADLINE
        if headed and is_unknown_short_line(page, given[at], at) and _WORD.fullmatch(page.lines[at].folded):
            drop(page, given, at, _SECTION)


_WORD = re.compile(rf"{HAN}{{1,2}}")
_RUBRIC = re.compile(
    "其[他它]|社会|新闻|要闻|国内|时政|本地|综合|法治|民生|头条|资讯|动态|图片|专题|原创|热点"
)
"""The name of a section at the top of a copied text."""


def drop_repeated_site_name(page: Page, given: Verdicts) -> None:
    """Leaves out the site's name below a line with the date that already has it."""
    named: set[str] = set()
    for index in head_of(page):
        folded = page.lines[index].folded
        if folded in named and is_unknown_short_line(page, given[index], index):
            drop(page, given, index, _NAME)
        if is_dateline_or_byline(given[index]):
            named.update(_TOKEN.findall(folded))


_TOKEN = re.compile(r"[^\s|:,]{3,16}")
_NAME = "The site's name once more."


def drop_site_name_above_day(page: Page, given: Verdicts) -> None:
    """Leaves out the site's or account's name above the day before which it stands once more, if a headline stands below."""
    for index in head_of(page)[1:]:
        dated = DATE.search(page.lines[index].folded)
        owner = page.lines[index].folded[: dated.start()].strip(" |·") if dated else ""
        if not owner or not any(may_be_headline(page, given[at], at) for at in head_of(page)[index + 1 :]):
            continue
        for at in range(index):
            if is_unknown_short_line(page, given[at], at) and set(_PARTS.split(page.lines[at].folded)) == {
                owner
            }:
                drop(page, given, at, _NAME)


_PARTS = re.compile(r"\s*[_|-]\s*")
"""What stands between a site's name and the same once more in the title of a window (江城网_江城网)."""


def _asks(folded: str) -> bool:
    """Whether a line asks or calls out, as headlines may."""
    return folded.rstrip("\"')")[-1:] in {"?", "!"}


def _first_of_headline_lines(page: Page, given: Verdicts, small: int) -> int:
    """Number of the first of the headline lines that stand together above line `small`; `small` without any."""
    first = small
    for index in range(small - 1, -1, -1):
        if is_dropped(given[index]) and not is_headline_copy(given[index]):
            if first < small:
                break
        elif given[index] is None and not page.prose[index]:
            if (
                first < small
                and ends_sentence(page.lines[index].folded)
                and not _asks(page.lines[index].folded)
            ):
                break  # a sentence on another article
            first = index
    return first
