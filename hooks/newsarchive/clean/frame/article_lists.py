"""Leaves out lists of other things on the site or in the paper: articles, pages of the issue."""

import re

from newsarchive.clean.frame.head import drop, head_of, is_unknown_short_line, may_be_headline
from newsarchive.clean.page import Page
from newsarchive.clean.patterns import HAN
from newsarchive.clean.survey.extent import is_cut_beginning, is_folded_summary
from newsarchive.clean.verdict import Verdict, Verdicts, is_dateline, is_dropped
from newsarchive.clean.wording.days import DATE
from newsarchive.clean.wording.prose import ends_sentence
from newsarchive.clean.wording.sections import PAGE
from newsarchive.model.article import BlockKind
from newsarchive.text import count_han

_KINDS = (
    "阅读|新闻|链接|推荐|文章|报道|资讯|排行|内容|专题|图集|热点|导读|要闻|图片|视频|文档|信息|热文|精选|回顾"
)
_RELATED = re.compile(
    rf"[\[(>]?(?:(?:相关|延伸|推荐|热门|精彩|更多|最新|新闻|图片|热点|同类|其他|今日|本周|一周|点击|往期|往期精彩|编辑|社会新闻|热)(?:{_KINDS})|猜你喜欢|您?可能(?:也?(?:会)?(?:感|有)兴趣|也?喜欢)|您也可能喜欢|大家(?:都在|最喜欢|正在)看|网友评论|为你推荐|相关推荐|新闻排行榜?|热词|热搜|热榜|友情链接|阅读下一篇|继续阅读|{HAN}{{2,12}}的(?:其[它他]|最新|更多)(?:文章|作品|新闻))[\])]?(?:[:>]*|\s?more)"
)
_REFERRING = re.compile(
    r"[\[(]?(?:相关|延伸|更多|其他)(?:新闻|阅读|报道|链接|文章)[\])]?\s?[:>|]+\s?\S.{5,60}"
)
_TEASER = re.compile(r"(?:\.{2,}|…)(?:\]|\[?详细\]?)?$")
_LEAST_IN_ROW = 3
"""Lines of one form at least before they are a list: pages of an issue, dates, ranks."""
_LIST = "A list of other articles."
_SUMMARY = "The beginning of the text, cut off as a summary."
_OTHER = "Another page of the same issue, from the paper's table of pages."


def drop_strung_headlines(page: Page, given: Verdicts) -> None:
    """Leaves out the headlines that a line above them strings together: those of the page's articles."""
    for index in page.listed:
        drop(page, given, index, _LIST)


def drop_table_of_pages(page: Page, given: Verdicts) -> None:
    """Leaves out the table of an issue's pages, except a first line above the text, which names this page if none else does."""
    labels = {
        index: found
        for index, verdict in enumerate(given)
        if page.zones[index] != "body" and (found := _page_label(page, verdict, index))
    }
    if len(set(labels.values())) < _LEAST_IN_ROW:
        return
    first = min(labels)
    named = any(at not in labels and _names_page(page, given[at], at) for at in head_of(page))
    for index in labels:
        if is_dropped(given[index]):
            continue
        if index != first or named or page.zones[index] == "tail":
            given[index] = page.whole(index, None, "edition", _OTHER)


def _page_label(page: Page, verdict: Verdict | None, index: int) -> str | None:
    """The page that a line of the table names (第A2版:要闻); None where it names none."""
    if verdict is not None and verdict[0].kind is not BlockKind.DATELINE and not is_dropped(verdict):
        return None
    folded = page.lines[index].folded
    found = PAGE.match(folded)
    return found["page"] if found and found.end() >= len(folded) - _LONGEST_TOPIC else None


def _names_page(page: Page, verdict: Verdict | None, index: int) -> bool:
    """Whether a line outside the table names the page at hand (当前版：03版)."""
    return is_dateline(verdict) and PAGE.search(page.lines[index].folded) is not None


_LONGEST_TOPIC = 12
"""Characters of a page's topic at most."""


def drop_rows_of_dates(page: Page, given: Verdicts) -> None:
    """Leaves out dates in a row below the text, which are those of other articles."""
    run: list[int] = []
    for index in range(page.last_prose + 1, len(page.lines) + 1):
        if index < len(page.lines) and _is_dated(page, given[index], index):
            run.append(index)
            continue
        if len(run) >= _LEAST_IN_ROW:
            for at in run:
                drop(page, given, at, _LIST)
        run = []


def drop_cut_summaries(page: Page, given: Verdicts) -> None:
    """Leaves out a cut summary above the text, and cut texts in a row below it, which are about other articles."""
    for index in head_of(page):
        if given[index] is None and is_folded_summary(page.lines[index]):
            given[index] = page.whole(index, None, "repeated_text", _SUMMARY)
    tail = [
        index for index in range(page.last_prose + 1, len(page.lines)) if is_cut_beginning(page.lines[index])
    ]
    for index in tail:
        if given[index] is None and (index - 1 in tail or index + 1 in tail):
            drop(page, given, index, _LIST)


def drop_double_teasers(page: Page, given: Verdicts) -> None:
    """Leaves out cut texts that stand twice in a row each, for a picture and for a sentence, with what is above them."""
    pairs = [at for at in head_of(page) if at and _is_pair(page, at)]
    if len(pairs) < _LEAST_PAIRS or not any(
        may_be_headline(page, given[at], at) for at in range(pairs[-1] + 1, head_of(page).stop)
    ):
        return
    for at in range(pairs[-1]):
        if is_unknown_short_line(page, given[at], at):
            drop(page, given, at, _LIST)


def _is_pair(page: Page, index: int) -> bool:
    """Whether a line without a full stop says what the line above it says."""
    folded = page.lines[index].folded
    return folded == page.lines[index - 1].folded and not ends_sentence(folded)


_LEAST_PAIRS = 3
"""Such texts at least; a headline or two may stand twice."""


def _is_dated(page: Page, verdict: Verdict | None, index: int) -> bool:
    kinds = {part.kind for part in verdict or ()}
    return kinds == {BlockKind.DATELINE} and DATE.match(page.lines[index].folded) is not None


def drop_rankings(page: Page, given: Verdicts) -> None:
    """Leaves out headlines below the text that bear their rank twice, as a list and as a ranking (1. 1标题)."""
    found = [at for at in range(page.last_prose + 1, len(page.lines)) if _RANKED.match(page.lines[at].folded)]
    if len(found) >= _LEAST_IN_ROW:
        for at in found:
            drop(page, given, at, _LIST)


_RANKED = re.compile(r"(\d{1,2})[.、]?\s+\1(?!\d)\s?\S")


def drop_related_articles(page: Page, given: Verdicts) -> None:
    """Leaves out 相关新闻 and the like with the headlines behind or below it, unless running text follows right away."""
    for index, line in enumerate(page.lines):
        if given[index] is None and _REFERRING.fullmatch(line.folded) and not ends_sentence(line.folded):
            drop(page, given, index, _LIST)
    for index in range(page.first_prose + 1, len(page.lines)):
        known = given[index] is None or is_dropped(given[index])
        if known and _RELATED.fullmatch(page.lines[index].folded):
            run = _headlines_below(page, given, index)
            if is_dropped(given[index]) and not any(is_headline(page, at) for at in run):
                continue
            if run or index + 1 == len(page.lines) or index > page.last_prose:
                for at in run if is_dropped(given[index]) else (index, *run):
                    drop(page, given, at, _LIST)


def is_headline(page: Page, index: int) -> bool:
    """Whether a line is long enough for the headline of another article."""
    return count_han(page.lines[index].text) >= _LEAST_HEADLINE


_LEAST_HEADLINE = 6
"""Chinese characters of a headline at least."""


def _headlines_below(page: Page, given: Verdicts, index: int) -> list[int]:
    """Numbers of the lines below a label of other articles that are headlines or teasers, up to the next text."""
    run: list[int] = []
    for at in range(index + 1, len(page.lines)):
        line = page.lines[at]
        if any(part.kind not in {None, BlockKind.DATELINE} for part in given[at] or ()):
            return run
        if given[at] is not None and line.folded.startswith("来源"):
            return run
        if page.prose[at] and (ends_sentence(line.folded) and not _TEASER.search(line.folded)):
            return run if run and _TEASER.search(page.lines[run[-1]].folded) else run[:-1]
        if not is_dropped(given[at]):
            run.append(at)
    return run
