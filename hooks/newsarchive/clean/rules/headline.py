"""A headline with what a site sets around it on its line: a label, its own name, the words of an aggregator."""

import re

from newsarchive.clean.bylines import read_bylines
from newsarchive.clean.page import Page
from newsarchive.clean.patterns import HAN
from newsarchive.clean.verdict import Part, Verdict
from newsarchive.clean.wording.days import DATE
from newsarchive.clean.wording.labels import FACT_LABEL
from newsarchive.clean.wording.names import is_publication
from newsarchive.model.article import BlockKind
from newsarchive.model.spans import Span
from newsarchive.text import count_han, said_of

_ADDED = re.compile(
    rf"(?P<headline>.{{8,80}}?)\s*[-_|](?:全球|环球|世界|天天|今日|每日|当前|焦点|速看|即时|最新|热){HAN}{{1,5}}"
)
"""What aggregators put behind the headlines of others (…-全球今日报, …_焦点速看)."""
_LABELLED = re.compile(
    r"(?:(?:帖子)?(?:主题|标题|题目)\s?:|\[(?:转[帖贴载]|原创|分享|推荐)\])\s*(?P<headline>(?!.*\[复制链接\]).{6,80})"
)
_SORTED = re.compile(rf"\[{HAN}{{2,8}}\]\s*(?P<headline>.{{6,80}})")
_FORUM = re.compile("只看该作者|显示全部楼层|阅读模式")
"""What a forum prints beside the day of a post, whose headline it sorts by a label ([平安江城] …)."""
_NEAR = 4
"""Lines between a headline and the day of its post at most."""
_NAMED = re.compile(r"(?P<site>[^|:,]{2,12})\|\s?(?P<headline>.{8,80})")
"""A paper's or site's name before the headline (扬子晚报网|…)."""
_SIGNED = re.compile(r"(?P<headline>[^□■◎◇]{5,60}?[^□■◎◇\s])\s*(?P<box>[□■◎◇])\s?(?P<writers>[^□■◎◇]{4,40})")
"""Writers behind the headline on its line (… □本报记者 张三)."""
_TIMED = re.compile(r"(?P<headline>.{8,80}?)\s*(?P<clock>\((?:[01]?\d|2[0-3]):[0-5]\d\))")
"""The time of publication in brackets behind the headline (… (15:38))."""
_DATED = re.compile(
    rf"(?P<headline>[^:|]{{6,60}}?)\s*(?P<facts>(?:发布|发表|发稿|更新|刊发|发文)(?:时间|日期)\s?:\s?(?:{DATE.pattern}).{{0,80}})"
)
"""The day with its label glued to the headline (…的“老娘舅”发布时间：2023-06-30 文章来源：)."""
_BARRED = re.compile(r"(?P<headline>[^|:]{8,60}[^|:\s])\s*\|")
"""A bar behind the headline, before which the site's name stood in the window's title."""
_PICTURED = ("摄", "图")
_WROTE_TOO = re.compile(r"文\s?/?\s?图$|图\s?/\s?文$|图文$")
"""Who took the pictures and wrote the text."""
_BULLETED = re.compile(r"[•·●◆■]\s+(?P<headline>[^\s•·●◆■].{5,80})")
_LEAST = 6
"""Chinese characters of a headline at least."""
_BEHIND = "What the site that collects articles adds to their headlines."
_LABEL = "The label of the headline."
_AGAIN = "The headline once more."
_BULLET = "The bullet before the headline."
_BAR = "A bar between two fields."


def headline(page: Page, index: int) -> Verdict | None:
    """Divides a headline above the text, and below the page's path, from what stands around it on its line."""
    if page.first_prose >= len(page.lines) or index < max(page.paths, default=0):
        return None
    return next(
        filter(
            None,
            (
                form(page, index)
                for form in (_added, _labelled, _bulleted, _named, _signed, _timed, _dated, _barred)
            ),
        ),
        None,
    )


def _added(page: Page, index: int) -> Verdict | None:
    line = page.lines[index]
    found = _ADDED.fullmatch(line.folded)
    if not found:
        return None
    at = line.span.start + found.end("headline")
    return (
        _title(page, index, line.span.start, at),
        Part(Span(at, line.span.end), None, "headline", _BEHIND),
    )


def _labelled(page: Page, index: int) -> Verdict | None:
    folded = page.lines[index].folded
    found = _LABELLED.fullmatch(folded) or (_is_posted(page, index) and _SORTED.fullmatch(folded)) or None
    if found and _stands_below(page, index, said_of(found["headline"])):
        return page.whole(index, None, "headline", _AGAIN)
    return _without(page, index, found.start("headline"), _LABEL) if found else None


def _is_posted(page: Page, index: int) -> bool:
    """Whether a line is the headline of a post in a forum."""
    below = page.lines[index + 1 : index + 2 + _NEAR]
    return any(DATE.search(line.folded) and _FORUM.search(line.folded) for line in below)


def _bulleted(page: Page, index: int) -> Verdict | None:
    found = _BULLETED.fullmatch(page.lines[index].folded)
    alone = found is not None and _is_alone(page, index)
    return _without(page, index, found.start("headline"), _BULLET) if found and alone else None


def _named(page: Page, index: int) -> Verdict | None:
    line = page.lines[index]
    found = _NAMED.fullmatch(line.folded)
    if not (found and _may_head(found["headline"]) and is_publication(found["site"], page.publications)):
        return None
    start, end = line.span
    bar, at = start + found.end("site"), start + found.start("headline")
    return (
        Part(Span(start, bar), BlockKind.DATELINE, "headline"),
        Part(Span(bar, at), None, "headline", _BAR),
        _title(page, index, at, end),
    )


def _signed(page: Page, index: int) -> Verdict | None:
    line = page.lines[index]
    found = _SIGNED.fullmatch(line.folded)
    if not (found and count_han(found["headline"]) >= _LEAST and read_bylines(found["writers"])):
        return None
    if found["writers"].endswith(_PICTURED) and not _WROTE_TOO.search(found["writers"]):
        return None  # a caption with its credit
    start, end = line.span
    return (
        _title(page, index, start, start + found.end("headline")),
        Part(Span(start + found.start("box"), end), BlockKind.BYLINE, "headline"),
    )


def _timed(page: Page, index: int) -> Verdict | None:
    line = page.lines[index]
    found = _TIMED.fullmatch(line.folded)
    if not found or count_han(found["headline"]) < _LEAST:
        return None
    start, end = line.span
    return (
        _title(page, index, start, start + found.end("headline")),
        Part(Span(start + found.start("clock"), end), BlockKind.DATELINE, "headline"),
    )


def _dated(page: Page, index: int) -> Verdict | None:
    line = page.lines[index]
    found = _DATED.fullmatch(line.folded)
    if not found or count_han(found["headline"]) < _LEAST:
        return None
    at = line.span.start + found.start("facts")
    return (
        _title(page, index, line.span.start, line.span.start + found.end("headline")),
        Part(Span(at, line.span.end), BlockKind.DATELINE, "headline"),
    )


def _barred(page: Page, index: int) -> Verdict | None:
    line = page.lines[index]
    found = _BARRED.fullmatch(line.folded)
    if not found or count_han(found["headline"]) < _LEAST or read_bylines(found["headline"]):
        return None
    start, end = line.span
    at = start + found.end("headline")
    return (_title(page, index, start, at), Part(Span(at, end), None, "headline", _BAR))


def _without(page: Page, index: int, size: int, reason: str) -> Verdict:
    """A headline without the first `size` characters of its line."""
    start, end = page.lines[index].span
    return (Part(Span(start, start + size), None, "headline", reason), _title(page, index, start + size, end))


def _stands_below(page: Page, index: int, headline: str) -> bool:
    """Whether the headline by itself stands between a line and the text."""
    below = page.lines[index + 1 : page.first_prose]
    return any(said_of(line.folded) == headline for line in below)


def _is_alone(page: Page, index: int) -> bool:
    """Whether a line with a bullet is of no list: the day or source stands below it, and no such line beside it."""
    beside = (*page.lines[max(index - 1, 0) : index], *page.lines[index + 1 : index + 3])
    below = next((line.folded for line in page.lines[index + 1 : index + 2]), "")
    dated = DATE.search(below) is not None or FACT_LABEL.search(below) is not None
    return dated and not any(_BULLETED.fullmatch(line.folded) for line in beside)


def _may_head(text: str) -> bool:
    """Whether what stands behind a site's name may be a headline, and no further facts (报纸网|发布:2021-1-29)."""
    return count_han(text) >= _LEAST and FACT_LABEL.match(text) is None


def _title(page: Page, index: int, start: int, end: int) -> Part:
    return Part(Span(start, end), BlockKind.TITLE, "headline", level=1 if page.lines[index].mark else 0)
