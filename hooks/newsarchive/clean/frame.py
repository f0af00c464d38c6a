"""The frame of a page, told by where it stands: above the path or pager over the headline, below the text.

The line rules know a control or menu by its words. What a site or paper puts around them (its own name, the
headlines of other articles, the other pages of the issue) is known only by its place, once they have spoken.
"""

import re
from collections.abc import Sequence

from newsarchive.clean.labels import PAGE
from newsarchive.clean.page import Page, Verdict
from newsarchive.clean.prose import finished
from newsarchive.model.article import BlockKind
from newsarchive.text import is_han

_PAGER = re.compile(r"[上下]一[篇版期]|版面导航|标题导航|放大\s*缩小")
_RELATED = re.compile(
    r"[\[(【]?(?:(?:相关|延伸|推荐|热门|精彩|更多|最新|新闻|图片|热点|同类|其他|今日|本周|点击)(?:阅读|新闻|链接|推荐|文章|报道|资讯|排行|内容|专题|图集|热点|导读|要闻|图片|视频)|猜你喜欢|大家都在看|网友评论|为你推荐|精彩推荐|新闻排行榜?|热词|友情链接)[\])】]?(?:[:>]*|\s?more)"
)
_CLOSING = frozenset({"notice", "menu", "control", "frame"})
_LEAST = 4
_PAGES = 3
_TEASER = re.compile(r"(?:\.{2,}|…)\]?$")
_ABOVE = "Stands above the path or pager under which the article begins."
_BELOW = "Stands below the article with the page's own notices."
_LIST = "A list of other articles."
_OTHER = "Another page of the same issue, from the paper's table of pages."
Verdicts = list[Verdict | None]


def without_frame(page: Page, verdicts: Sequence[Verdict | None]) -> Verdicts:
    """The verdicts of the line rules, with what belongs to the page's frame left out too."""
    given = list(verdicts)
    _drop_scraps(page, given)
    _drop_above(page, given)
    _drop_pages(page, given)
    _drop_related(page, given)
    _drop_below(page, given)
    return given


def _drop(page: Page, given: Verdicts, index: int, reason: str) -> None:
    given[index] = page.whole(index, None, "frame", reason)


def _is_open(page: Page, verdict: Verdict | None, index: int) -> bool:
    """Whether a line is a short one of which no rule knows what it is; names alone may be anything."""
    if page.lines[index].mark or page.prose[index]:
        return False
    return verdict is None or (
        len(verdict) == 1 and verdict[0].rule == "byline" and "记者" not in page.lines[index].folded
    )


def _drop_scraps(page: Page, given: Verdicts) -> None:
    """Leaves out a word of one or two characters above a headline, too short to be one, a name or a column."""
    head = range(min(page.first_prose, _HEAD))
    headline = max((index for index in head if _may_be_headline(page, given[index], index)), default=0)
    for index in range(headline):
        line = page.lines[index]
        if given[index] is None and not line.mark and len("".join(line.text.split())) <= _SCRAP:
            _drop(page, given, index, _ALONE)


_SCRAP = 2
_ALONE = "A single short word above the text, as a page's buttons and sections have them."


def _drop_above(page: Page, given: Verdicts) -> None:
    head = min(page.first_prose, _HEAD)
    anchors = [index for index in range(head) if _is_anchor(page, given[index], index)]
    below = range(anchors[-1] + 1, head) if anchors else range(0)
    if not any(_may_be_headline(page, given[index], index) for index in below):
        return
    if not any(given[index] is None and _may_be_headline(page, None, index) for index in below):
        for index in below:
            given[index] = None if _is_repeated(given[index]) else given[index]
    for index in range(anchors[-1]):
        if _is_open(page, given[index], index):
            _drop(page, given, index, _ABOVE)


_HEAD = 60


def _is_anchor(page: Page, verdict: Verdict | None, index: int) -> bool:
    if verdict is None:
        return False
    if all(part.rule == "breadcrumb" for part in verdict):
        return True
    return any(part.kind is None for part in verdict) and _PAGER.search(page.lines[index].folded) is not None


def _may_be_headline(page: Page, verdict: Verdict | None, index: int) -> bool:
    line = page.lines[index]
    return (
        (verdict is None or _is_repeated(verdict))
        and len(line.text) >= _LEAST
        and any(map(is_han, line.text))
    )


def _is_repeated(verdict: Verdict | None) -> bool:
    """Whether a line was left out only as the headline once more."""
    return verdict is not None and all(part.rule == "repeated_title" for part in verdict)


def _drop_pages(page: Page, given: Verdicts) -> None:
    """Leaves out the table of an issue's pages; its first line names the page at hand where it stands above."""
    labels = [
        index
        for index, verdict in enumerate(given)
        if (page.zone(index) != "body") and (verdict is None or verdict[0].kind is BlockKind.DATELINE)
        and (found := PAGE.match(page.lines[index].folded)) and found.end() >= len(page.lines[index].folded.rstrip()) - 12
        and found["page"]
    ]  # fmt: skip
    if len({PAGE.match(page.lines[index].folded)["page"] for index in labels}) < _PAGES:  # type: ignore[index]
        return
    for index in labels:
        if index != labels[0] or page.zone(index) == "tail":
            _drop(page, given, index, _OTHER)


def _drop_related(page: Page, given: Verdicts) -> None:
    """Leaves out headlines listed under 相关新闻 and the like, unless running text resumes right below."""
    for index in range(page.first_prose + 1, len(page.lines)):
        if given[index] is None and _RELATED.fullmatch(page.lines[index].folded):
            run = _listed(page, given, index)
            if run or index + 1 == len(page.lines) or index > page.last_prose:
                for at in (index, *run):
                    _drop(page, given, at, _LIST)


def _listed(page: Page, given: Verdicts, index: int) -> list[int]:
    run: list[int] = []
    for at in range(index + 1, len(page.lines)):
        line = page.lines[at]
        if given[at] is not None and any(part.kind is not None for part in given[at] or ()):
            return run
        if page.prose[at] and (finished(line.folded) and not _TEASER.search(line.folded)):
            return run[:-1] if len(run) > 1 else []
        if given[at] is None:
            run.append(at)
    return run


def _drop_below(page: Page, given: Verdicts) -> None:
    closing = (
        index
        for index in range(page.last_prose + 1, len(page.lines))
        if page.last_prose >= 0 and _closes(given[index])
    )
    first = next(closing, len(page.lines))
    for index in range(first + 1, len(page.lines)):
        if given[index] is None and not finished(page.lines[index].folded) and not page.lines[index].mark:
            _drop(page, given, index, _BELOW)


def _closes(verdict: Verdict | None) -> bool:
    """Whether a line left out below the text opens what only belongs to the page."""
    return verdict is not None and any(part.kind is None and part.rule in _CLOSING for part in verdict)
