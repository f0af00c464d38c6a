"""What the frame around an article says of it: whose page it is, and of which day."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newsarchive.clean.facts.publication.page_owner import owner_of
from newsarchive.clean.lines import Line
from newsarchive.clean.page import Page
from newsarchive.clean.patterns import HAN
from newsarchive.clean.survey.extent import HEAD_LINES
from newsarchive.clean.verdict import Verdict, is_dropped
from newsarchive.clean.wording.breadcrumbs import steps_of_path
from newsarchive.clean.wording.days import DATE
from newsarchive.clean.wording.leaked_data import LEAKED_DATA
from newsarchive.clean.wording.names import (
    edition_in,
    is_masthead,
    is_publication,
    masthead_in,
    without_edition,
)
from newsarchive.clean.wording.sections import PAGE
from newsarchive.clean.wording.unnamed_publications import is_generic
from newsarchive.text import fold, said_of

_LONGEST_DROPPED = 60
"""Characters of a line of the frame at most that may name the site."""
_RIGHTS = re.compile(
    rf"(?:(?:本网站由)?(?P<before>{HAN}{{2,12}}?)(?:网站)?\s?[©®]?\s?版权所有|版权所有\s*[:©@]?\s?(?P<behind>(?!不得|未经|禁止|严禁){HAN}{{2,12}})|属<(?P<own>[^<>]{{2,12}})>所有"
    rf"|(?:copyright|©)\s?(?:©|\(c\))?\s?(?:(?:19|20)[\d\s~-]{{2,12}})?\s?(?P<signed>{HAN}{{1,8}}?(?:报|网|晚刊|周刊)))"
)
_LEAKED = re.compile(rf"(?P<name>{HAN}{{2,8}})\s+c(?:on(?:tent_)?)?\d{{3,}}\.html?")
"""A paper's name in what leaks from the editing system of many e-papers."""
_BACK = re.compile(rf"返回\s?(?P<name>{HAN}{{2,8}}?网)(?:首页|主页)")
_DECLARED = re.compile(
    rf"凡(?:本网站?)?注(?:明|有)(?:[^\",]{{0,8}}\")?(?:(?:稿件)?来源[:为]?\s?)?\"?(?P<name>(?!本){HAN}{{2,10}})(?:[\",]|的)"
    rf"|本网\((?P<ours>{HAN}{{2,10}})\)"
    rf"|未经(?P<owner>(?!本){HAN}{{3,12}}?)(?:书面)?(?:许可|授权|允许|同意)"
)
"""How a site speaks of its own articles in its notice (凡注明“来源:中国西藏网”)."""
_ISSUED = re.compile(
    rf"(?:^|机关报|[\s\d-])(?P<name>{HAN}{{2,8}}?报)(?:社(?:主办|出版|编印)|主管)"
    rf"|(?:主办|出版)(?:单位)?\s?:\s?(?P<by>{HAN}{{2,8}}?报)社(?!\w)"
)
"""Who publishes a paper, as it prints below its masthead (泸州日报社出版)."""
_ADDRESSED = re.compile(rf"^(?P<name>{HAN}{{2,10}}(?:报|晚刊|晨刊|周刊))社?\s+(?:报社)?地址\s?:")
"""A paper's name before its address."""
_ACCOUNT = re.compile(
    rf"[★☆※]?\s?(?:下载<?)?(?P<name>{HAN}{{2,8}}?)>?(?:官方)?(?:微信|微博|客户端|app)(?:公众号)?"
    rf"|[★☆※]\s?<(?P<reminds>{HAN}{{2,8}})>提醒您:?"
)
"""How a site names its account or app (林海日报官方微信), or itself in its advice to readers (★《年代新聞》提醒您)."""
_DATED = re.compile(rf"(?:(?:发布|发表|刊发|出版)(?:时间|日期)\s?:|(?<!\d)第)\s?(?P<day>{DATE.pattern})")
_BAR = re.compile(r"\s*[|｜_]\s*|\s+[-–—]\s+")
_LEAST_HEADLINE = 6
"""Characters of a headline at least."""
_ENTRY = 200
"""Characters at most of a line that enters an article in an e-paper's system."""
_SITE_NAME_SIZE = range(2, 17)
"""Characters of a site's name behind the headline in a browser's title."""
_NOTICE = 200
"""Characters of a notice at most that may name its site."""
_MOST_MASTHEADS = 2
"""Papers at most that a frame names as its own."""


class Imprint(NamedTuple):
    """What a page's frame prints of the issue or site."""

    site: str | None = None
    """The name of the paper or site."""
    day: str | None = None
    """The date, as printed."""
    read: str | None = None
    """The day on which the page was read, as it prints it above the text."""
    address: str | None = None
    """Its own address, as it prints it behind a label."""


def no_imprint() -> Imprint:
    """The imprint of a page of which only the article is at hand."""
    return Imprint()


def imprint_of(page: Page, verdicts: Sequence[Verdict | None]) -> Imprint:
    """The imprint of a page whose lines have these verdicts."""
    entries = list(_entries(page, verdicts))
    days = [match[0] for at in entries if (match := DATE.search(page.lines[at].folded))]
    day = next(iter(days), None) or _labelled_day(page, verdicts)
    return Imprint(_site(page, verdicts, entries), day, _read_on(page, verdicts), _address(page, verdicts))


def _address(page: Page, verdicts: Sequence[Verdict | None]) -> str | None:
    """The one address that lines of the frame print as the article's own (本文链接：…)."""
    found = {
        line.text[slice(*match.span("address"))]
        for line, verdict in zip(page.lines, verdicts, strict=True)
        if verdict and (match := _OWN.search(line.folded))
    }
    return found.pop() if len(found) == 1 else None


_OWN = re.compile(
    r"(?:^(?:链接|网址)|(?:本文|原文|文章|本页)(?:链接|地址|网址|来源))\s?:?\s?(?P<address>https?://\S{4,200})"
)


def _read_on(page: Page, verdicts: Sequence[Verdict | None]) -> str | None:
    """The bare date above the text that was left out."""
    above = zip(page.lines[: page.first_prose], verdicts, strict=False)
    return next(
        (line.text for line, verdict in above if is_dropped(verdict) and DATE.fullmatch(line.folded)), None
    )


def _labelled_day(page: Page, verdicts: Sequence[Verdict | None]) -> str | None:
    """The one day that lines of the frame print behind a label, or the path behind the number of an issue."""
    days = {
        match["day"]
        for line, verdict in zip(page.lines, verdicts, strict=True)
        if is_dropped(verdict) and (match := _DATED.search(line.folded))
    }
    return days.pop() if len(days) == 1 else None


def _site(page: Page, verdicts: Sequence[Verdict | None], entries: Sequence[int]) -> str | None:
    """The paper or site whose frame stands around the text: by its pager, its path, or its copyright line."""
    dropped = [
        at
        for at, verdict in enumerate(verdicts)
        if is_dropped(verdict) and len(page.lines[at].text) <= _LONGEST_DROPPED
    ]
    above = [at for at in dropped if at < page.first_prose]
    names = map(
        without_edition, (*_names(page, verdicts, [*above, *entries], dropped), *_declared(page, verdicts))
    )
    sites = [name for name in names if _is_site(fold(name), page)]
    if sites:  # a path may begin with a section that is called like its site (江城新闻, of 江城新闻网)
        return next((site for site in sites if fold(site) == f"{fold(sites[0])}网"), sites[0])
    return next(filter(None, (_behind_title(page, at) for at in above)), None) or owner_of(page, verdicts)


def _is_site(folded: str, page: Page) -> bool:
    return (
        not folded.endswith("频道") and not is_generic(folded) and is_publication(folded, page.publications)
    )


def _entries(page: Page, verdicts: Sequence[Verdict | None]) -> Iterator[int]:
    """Lines left out in which an e-paper's system enters an article: its headline among other facts."""
    for at, verdict in enumerate(verdicts):
        line = page.lines[at]
        if is_dropped(verdict) and _LEAST_HEADLINE < len(line.text) <= _ENTRY and DATE.search(line.folded):
            said = said_of(line.folded)
            entered = any(headline in said and headline != said for headline in page.headlines)
            if entered or LEAKED_DATA.search(line.folded):
                yield at


def _names(
    page: Page, verdicts: Sequence[Verdict | None], heads: Sequence[int], dropped: Sequence[int]
) -> Iterator[str]:
    """What lines of the frame may name it by, the surest first."""
    lines = [page.lines[at] for at in dropped]
    notices = [
        line
        for line, verdict in zip(page.lines, verdicts, strict=True)
        if is_dropped(verdict) and len(line.text) <= _NOTICE
    ]
    mastheads = {line.text: None for line in lines if is_masthead(line.folded, page.publications)}
    if 0 in dropped and _PAPER.fullmatch(page.lines[0].folded):
        mastheads[page.lines[0].text] = None
    few = len(mastheads) <= _MOST_MASTHEADS  # a page that names more lists them
    yield from filter(None, (edition_in(page.lines[at].text) for at in heads))
    if few:
        mastheads_in = (
            masthead_in(page.lines[at].text, page.publications)
            for at in heads
            if at not in page.paths and not _lists_page(page, at)
        )
        yield from filter(None, mastheads_in)
    yield from filter(None, (_site_of_path(page.lines[at]) for at in sorted(page.paths)))
    yield from (name for line in page.lines if ".htm" in line.text for name in _printed(line, _LEAKED))
    yield from (name for line in notices for name in _printed(line, _ISSUED))
    yield from (name for line in notices for name in _printed(line, _ADDRESSED))
    yield from (name.removesuffix("社") for line in notices for name in _printed(line, _RIGHTS))
    yield from mastheads if few else ()
    yield from (name for line in lines for name in _printed(line, _BACK))
    yield from (name for line in lines for name in _printed(line, _ACCOUNT, whole=True))


def _lists_page(page: Page, at: int) -> bool:
    """Whether a line names a page of the issue and its topic, which may be called like a paper (第08版：消防周刊)."""
    return PAGE.match(page.lines[at].folded) is not None


_PAPER = re.compile(rf"{HAN}{{2,6}}报")
"""A paper's name alone, as the first line of its page."""


def _site_of_path(line: Line) -> str | None:
    """The first step of a path, as the line prints it, without the issue or channel behind its name."""
    first, *rest = [step.removesuffix("首页") for step in steps_of_path(line.folded)[:2]] or [""]
    site = _BEHIND_SITE.split(first.lstrip("•·∙ ") or next(filter(_BEHIND_SITE.search, rest), ""))[0]
    start = line.folded.find(site)  # -1 where a gloss stands within it
    return (line.text[start : start + len(site)] if start >= 0 else site) or None


_BEHIND_SITE = re.compile(rf"\s*\||\s+第|-(?={HAN}{{2,6}}频道)")


def _printed(line: Line, pattern: re.Pattern[str], *, whole: bool = False) -> Iterator[str]:
    """The name that `pattern` finds in a line, folded, as the line prints it; in the `whole` of the line or part."""
    match = pattern.fullmatch(line.folded) if whole else pattern.search(line.folded)
    if match and match.lastgroup:
        yield line.text[slice(*match.span(match.lastgroup))]


def _declared(page: Page, verdicts: Sequence[Verdict | None]) -> Iterator[str]:
    """How notices of the frame name the source of its own articles."""
    for line, verdict in zip(page.lines, verdicts, strict=True):
        if is_dropped(verdict):
            yield from _printed(line, _DECLARED)


def _behind_title(page: Page, at: int) -> str | None:
    """The site that a browser's title names behind the headline (headline | 中國報 China Press)."""
    head, bar, site = (part.strip() for part in _BAR.sub("\0", page.lines[at].text).rpartition("\0"))
    said = said_of(fold(head))
    if not bar or len(said) < _LEAST_HEADLINE or len(site) not in _SITE_NAME_SIZE or is_generic(fold(site)):
        return None
    repeated = (page.window is not None and at == page.window.line) or any(
        said in said_of(line.folded) for number, line in enumerate(page.lines[:HEAD_LINES]) if number != at
    )
    return site.split()[0] if repeated else None
