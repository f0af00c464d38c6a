"""Who published an article: by the source it names, the paper's own line, the opening, or the page it stood on."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from newsarchive.clean.frame.verdicts import is_dropped
from newsarchive.clean.labels import DATE, FACT, PAGE
from newsarchive.clean.names import EDITION, is_name, is_publication, masthead_in, split_names
from newsarchive.clean.page import HEAD, Page, Verdict, said_of
from newsarchive.clean.paths import crumbs
from newsarchive.model.article import Block, BlockKind, Byline
from newsarchive.text import fold

_SOURCE = re.compile(
    r"(?:稿件|信息|文章|新闻)?(?:(?:来源|稿源)于?\s?[:|/]\s?|^来源\s+)(?P<name>[^|,\s\]┆][^|,\]┆]{0,30}?)(?=\s|[|,\]┆)]|$|-*\s?\d{4}|(?:发布)?(?:时间|日期):|作者:|责任?编辑?:|编辑:|参与互动|我来说|评论|打印)"
)
_NAMED = re.compile(r"(?:当前)?报纸名称\s?:\s?(?P<name>[^\s,|]{2,16})")
_PLACE = r"(?:[\u3400-\u9fff]{2,6}?)?"
_ENDINGS = r"网(?:时刻)?(?:新闻)?|在线|时刻(?:新闻)?|客户端|日报|晚报|晨报|都市报|商报|时报|青年报|[\u3400-\u9fff]{2}报|新闻(?!网)|传媒|融媒"
_OPENING = re.compile(
    rf"\[(?P<special>[\u3400-\u9fff]{{2,6}}?)专讯\]"
    rf"|\[?(?P<name>[\u3400-\u9fff·]{{1,12}}?(?:{_ENDINGS}))(?:\([^()]{{2,12}}\))?(?:[\s,/]+[\u3400-\u9fff]{{2,8}}){{0,2}}?{_PLACE}讯?(?:\d{{1,2}}月)?(?:\d{{1,2}}日)?(?:讯|电|消息)(?=[\s(,\[:\]\"]|[\u3400-\u9fff])"
    rf"|\((?P<agency>[\u3400-\u9fff]{{2,4}}社)记者[^()]{{2,16}}?\d{{1,2}}日电\)"
    rf"|(?P<house>[\u3400-\u9fff·]{{2,12}}?(?:{_ENDINGS}))\((?:全媒体|见习|特约|首席)?记者"
    r"|(?P<account>[\u3400-\u9fff]{3,8})报道\((?:全媒体|见习|特约)?(?:记者|通讯员)"
)
"""How a report opens with the name of its paper or site (红网时刻6月2日讯, 人民网株洲5月18日电)."""
_OWN = ("本报", "本网", "本台")
_AGENCIES = ("新华社", "中新社", "新华网", "中新网", "中央社")
_GENERIC = frozenset(
    [
        "晚报",
        "日报",
        "晨报",
        "早报",
        "商报",
        "时报",
        "都市报",
        "新报",
        "午报",
        "快报",
        "新闻",
        "在线",
        "数字报",
        "电子报",
    ]
)
_NOBODY = frozenset(
    [
        "本站",
        "本网",
        "本网站",
        "网络",
        "互联网",
        "未知",
        "佚名",
        "转载",
        "原创",
        "综合",
        "不详",
        "网站",
        "本站原创",
        "本站编辑",
        "admin",
        "管理员",
    ]
)
_NEAR = 60
_RIGHTS = re.compile(
    r"(?:(?:本网站由)?(?P<before>[\u3400-\u9fff]{2,12}?)(?:网站)?\s?版权所有|版权所有\s*[:©@]?\s?(?P<behind>[\u3400-\u9fff]{2,12})|属<(?P<own>[^<>]{2,12})>所有"
    r"|(?:copyright|©)\s?(?:©|\(c\))?\s?(?:(?:19|20)[\d\s~-]{2,12})?\s?(?P<signed>[\u3400-\u9fff]{2,8}?(?:报|网|晚刊|周刊)))"
)
_RUNNING = frozenset({BlockKind.PARAGRAPH, BlockKind.LEAD})


def publication_of(
    small: Sequence[Block], people: Sequence[Byline], blocks: Sequence[Block], known: frozenset[str]
) -> str | None:
    """The publication that an article itself names: of a reprint the one that it was taken from.

    Args:
        small: its datelines and bylines.
        people: the people in its bylines.
        blocks: all its blocks.
        known: names of known publications, folded, without white space.
    """
    datelines = list(_whole(block.text for block in small if block.kind is BlockKind.DATELINE))
    for pattern in (_SOURCE, _NAMED):
        for text in datelines:
            if (match := pattern.search(fold(text))) and may_publish(match["name"]):
                return text[slice(*match.span("name"))].strip()
    for text in sorted(
        datelines, key=lambda text: DATE.search(fold(text)) is None
    ):  # the house beside the date
        if found := _unlabelled(text, known):
            return found
    houses = (person.affiliation for person in people if person.affiliation)
    return (
        next((house for house in houses if _is_paper(house, known)), None)
        or _opening(blocks)
        or _closing(blocks, known)
    )


def agency_of(blocks: Sequence[Block]) -> str | None:
    """The agency with whose name a report opens that names no paper and stands on no known page."""
    return _opening(blocks, agencies=True)


def site_of(page: Page, verdicts: Sequence[Verdict | None]) -> str | None:
    """The paper or site whose frame stands around the text: by its pager, its path, or its copyright line."""
    dropped = [
        at for at, verdict in enumerate(verdicts) if is_dropped(verdict) and len(page.lines[at].text) <= _NEAR
    ]
    heads = (masthead_in(page.lines[at].text, page.publications) for at in dropped if at < page.first_prose)
    path = (crumbs(page.lines[at].folded)[:1] for at in sorted(page.paths))
    sites = (step[0].removesuffix("首页") for step in path if step)
    rights = (match for at in dropped if (match := _RIGHTS.search(page.lines[at].folded)))
    named = ((match[match.lastgroup or 0]).removesuffix("社") for match in rights)
    leaked = (match["name"] for line in page.lines if (match := _LEAKED.search(line.text)))
    found = (
        name for name in (*heads, *sites, *named, *leaked) if name and is_publication(name, page.publications)
    )
    told = next((name for name in found if not name.endswith("频道") and name not in _GENERIC), None)
    return told or next(
        filter(None, (_behind_title(page, at) for at in dropped if at < page.first_prose)), None
    )


_LEAKED = re.compile(r"(?P<name>[\u3400-\u9fff]{2,8})\s+content_\d{3,}\.html?")
"""A paper's name in what leaks from the editing system of many e-papers."""


def _behind_title(page: Page, at: int) -> str | None:
    """The site that a browser's title names behind the headline (headline | 中國報 China Press)."""
    text = page.lines[at].text
    head, bar, site = (part.strip() for part in _BAR.sub("\0", text).rpartition("\0"))
    said = said_of(fold(head))
    if not bar or len(said) < _HEADLINE or not 2 <= len(site) <= _SITE:  # noqa: PLR2004  # a name's two characters
        return None
    repeated = any(
        said in said_of(line.folded) for number, line in enumerate(page.lines[:HEAD]) if number != at
    )
    return site.split()[0] if repeated else None


_BAR = re.compile(r"\s*[|｜_]\s*|\s+[-–—]\s+")
_HEADLINE = 6
_SITE = 16


def behind_source(text: str) -> str:
    """What a dateline says behind the source it names."""
    match = _SOURCE.search(fold(text))
    return text[match.end() :].strip() if match else ""


def may_publish(name: str) -> bool:
    """Whether what stands behind 来源 names a paper or site: no person, no date, and not only the page itself."""
    if DATE.match(name) or name.strip() in _NOBODY or _ADDRESS.search(name):
        return False
    return is_publication(name) or split_names(name) is None


_ADDRESS = re.compile(r"https?:|www\.|[:@]")


def is_nobody(name: str) -> bool:
    """Whether a name says only that nobody is named (本站, 佚名)."""
    return name in _NOBODY


def _opening(blocks: Sequence[Block], *, agencies: bool = False) -> str | None:
    """The site or paper with whose name the report opens, perhaps below its lead; agencies are reprinted by all."""
    running = (block for block in blocks if block.kind in _RUNNING)
    for block in islice(running, _FIRST):
        match = _OPENING.match(fold(block.text[:_NEAR]))
        if not match or not match.lastgroup:
            continue
        name = match[match.lastgroup]
        if name not in _GENERIC and not name.startswith(_OWN) and name.startswith(_AGENCIES) == agencies:
            return block.text[slice(*match.span(match.lastgroup))]
    return None


_FIRST = 3


def _closing(blocks: Sequence[Block], known: frozenset[str]) -> str | None:
    """The paper or site that stands in brackets behind the last sentence."""
    last = next((block for block in reversed(blocks) if block.kind in _RUNNING), None)
    match = _CLOSING.search(last.text[-_NEAR:]) if last else None
    return match["name"] if match and is_publication(fold(match["name"]), known) else None


_CLOSING = re.compile(r"[。！？.!?”\"]\s?[（(](?:来源[:：]\s?)?(?P<name>[^（）()]{3,16})[)）]$")


def _whole(texts: Iterable[str]) -> Iterator[str]:
    """Datelines, with a label on a line of its own put before its value."""
    held = ""
    for text in texts:
        yield held + text
        held = text if text.endswith((":", "：")) else ""


def _unlabelled(text: str, known: frozenset[str]) -> str | None:
    """The publication that a dateline prints without a label: `株洲日报 A3`, `2012-05-07 倪庆东 龙港网`."""
    folded = fold(text)
    taken = [match.span() for pattern in (DATE, PAGE, FACT) for match in pattern.finditer(folded)]
    start = 0
    for begin, end in [*sorted(taken), (len(folded), len(folded))]:
        rest = folded[start:begin].strip(_SIGNS)
        for name in (rest, *rest.split()):
            if name and is_publication(name, known):
                at = folded.index(name, start)
                return EDITION.sub("", text[at : at + len(name)])
        start = max(start, end)
    return _beside(text, folded)


_SIGNS = " |,/-()[]·<>"


def _beside(text: str, folded: str) -> str | None:
    """The one other word beside a day with its hour (`爱青岛 2020-07-24 21:40`), if it is nobody's name."""
    found = _HOUR.fullmatch(folded)
    name = found and next(filter(None, found.groups()))
    if not found or not name or is_name(name) or name in _NOBODY or _SECTION.search(name):
        return None
    at = folded.index(name)
    return text[at : at + len(name)]


_DAY = r"(?:19|20)\d\d[-年./]\d{1,2}[-月./]\d{1,2}日?\s+\d{1,2}:\d\d(?::\d\d)?"
_HOUR = re.compile(rf"([\u3400-\u9fff]{{2,8}})\s+{_DAY}|{_DAY}\s+([\u3400-\u9fff]{{2,8}})")
_SECTION = re.compile(
    r"(?:要闻|社会|新闻|资讯|国内|时政|正文|今日|本地|法治|民生|头条|即时|综合|原创|地方|政法|动态|频道|栏目)$"
)
"""How sections of a paper or site are named, which stand beside a day too."""


def _is_paper(house: str, known: frozenset[str]) -> bool:
    folded = fold(house)
    return (
        folded not in _GENERIC
        and "/" not in folded
        and any(is_publication(part, known) for part in folded.split("·"))
    )
