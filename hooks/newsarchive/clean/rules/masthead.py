"""A publication's name on a line of its own: 法制周报·新湖南."""

import re

from newsarchive.clean.page import Page
from newsarchive.clean.patterns import HAN, HAN_RANGE
from newsarchive.clean.verdict import Verdict
from newsarchive.clean.wording.days import DATE
from newsarchive.clean.wording.names import is_masthead, is_publication
from newsarchive.model.article import BlockKind

_LONGEST_MASTHEAD = 30
"""Characters of a masthead at most."""


def masthead(page: Page, index: int) -> Verdict | None:
    """Marks a publication's name on a line of its own, except right below a long line of the text."""
    line = page.lines[index]
    if len(line.text) > _LONGEST_MASTHEAD:
        return None
    if not line.mark and _is_office(page, index):
        return page.whole(index, BlockKind.DATELINE, "account")
    if not line.mark and any(rule(page, index) for rule in (_names_source, _heads_page, _is_dated_below)):
        return page.whole(index, BlockKind.DATELINE, "masthead")
    if not is_masthead(line.folded.strip("()[]<>- "), page.publications):
        return None
    if page.zones[index] == "body" and any(
        len(other.text) > _LONGEST_MASTHEAD * 2 for other in page.lines[index - 1 : index]
    ):
        return None
    return page.whole(index, BlockKind.DATELINE, "masthead")


def _heads_page(page: Page, index: int) -> bool:
    """Whether a short name of a paper stands above the text beside the day of a printed page."""
    folded = page.lines[index].folded.strip("<>")
    near = page.lines[max(index - _NEAR, 0) : index + _NEAR + 1]
    return (
        page.zones[index] == "head"
        and _PAPER.fullmatch(folded) is not None
        and is_publication(folded, page.publications)
        and (
            any(DATE.fullmatch(line.folded) for line in near)
            or (index == 0 and any(_ISSUED.match(line.folded) for line in page.lines[:_TOP]))
            or (index == 0 and any(_NUMBERED.match(line.folded) for line in page.lines[1:_NEAR]))
        )
    )


def _is_dated_below(page: Page, index: int) -> bool:
    """Whether a short name above the headline stands again behind the hour of its dateline (2023-07-11 17:22 今日江城)."""
    folded = page.lines[index].folded
    return (
        page.zones[index] == "head"
        and _ACCOUNT.fullmatch(folded) is not None
        and any(
            folded in line.folded
            and (day := DATE.search(line.folded)) is not None
            and line.folded[day.end() :].lstrip().startswith(folded)
            for line in page.lines[index + 1 : index + 1 + _NEAR]
        )
    )


_ISSUED = re.compile(rf"(?:发布|出版)(?:日期|时间)\s?:\s?(?:{DATE.pattern})|当前版\s?:")
"""What an e-paper prints of its issue below its name."""
_NUMBERED = re.compile(rf"(?:{DATE.pattern})\s+(?:总?第?\d{{1,5}}期|星期|第?\d{{1,2}}版)")
"""The day and number of an issue."""
_TOP = 10
"""Lines at the top of a page among which an e-paper prints its issue."""
_PAPER = re.compile(rf"{HAN}{{2,6}}报")
_NEAR = 3
"""Lines on either side of a name among which the day of its page stands."""


def _names_source(page: Page, index: int) -> bool:
    """Whether a short name stands below a headline and next to a line with a date."""
    folded = page.lines[index].folded
    if (
        not index
        or page.zones[index] != "head"
        or len(folded) > _LONGEST_SOURCE
        or not (is_publication(folded, page.publications) or _is_account(page, index))
    ):
        return False
    beside = [page.lines[at].folded for at in (index - 1, index + 1) if at < len(page.lines)]
    return any(DATE.match(line) for line in beside) and any(
        len(line.text) >= _LEAST_HEADLINE and not DATE.search(line.folded) for line in page.lines[:index]
    )


def _is_office(page: Page, index: int) -> bool:
    """Whether the account of an office or place stands between a headline and the day, or any with the time since its post."""
    if page.zones[index] == "head" and _RECENT.fullmatch(page.lines[index].folded):
        return True
    return (
        page.zones[index] == "head"
        and index + 1 < len(page.lines)
        and _OFFICE.fullmatch(page.lines[index].folded) is not None
        and _HOUR.fullmatch(page.lines[index + 1].folded) is not None
        and any(
            len(line.text) >= _LEAST_HEADLINE and not DATE.search(line.folded) for line in page.lines[:index]
        )
    )


def _is_account(page: Page, index: int) -> bool:
    """Whether a name stands where WeChat prints the account of an article: 原创 / 平安天元 / 2022-12-03."""
    near = [line.folded for line in page.lines[max(index - 2, 0) : index + 3]]
    return _ACCOUNT.fullmatch(page.lines[index].folded) is not None and any(
        _POSTED.fullmatch(line) for line in near
    )


_POSTED = re.compile(rf"©?原创|(?:发表|发布)于{HAN}{{2,4}}|点击.{{0,6}}(?:蓝字|关注).{{0,16}}")
_OFFICE = re.compile(
    rf"(?:平安|法治|文明|今日|掌上|云上|健康|幸福){HAN}{{2,6}}"
    rf"|{HAN}{{2,6}}(?:公安|交警|特警|网警|警方|警事|警讯|消防|政法|检察|法院|司法|普法|禁毒|反诈|发布|融媒|融媒体)(?:在线|之窗|微发布)?"
)
"""How the accounts of offices and places are called (平安江城, 江城交警)."""
_RECENT = re.compile(
    rf"{HAN}[{HAN_RANGE}\w]{{1,11}}\s+(?:刚刚|[今昨前]天|\d{{1,2}}\s?(?:分钟|小时|天|周|个月)前)(?:\s?\d{{1,2}}:\d\d)?"
)
"""An account with the time that has passed since its post (洪福江城 昨天)."""
_HOUR = re.compile(rf"(?:{DATE.pattern})(?:\s*\d{{1,2}}:\d\d(?::\d\d)?)?")
_ACCOUNT = re.compile(rf"{HAN}[{HAN_RANGE}\w]{{1,13}}")
_LEAST_HEADLINE = 5
"""Characters of a headline above a publication's name at least."""
_LONGEST_SOURCE = 14
"""Characters at most of a name below a headline."""
