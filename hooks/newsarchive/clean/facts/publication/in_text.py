"""The publication that a report itself names, at its opening or behind its last sentence."""

import re
from collections.abc import Sequence
from itertools import islice

from newsarchive.clean.block_kinds import TEXT_KINDS
from newsarchive.clean.patterns import HAN, HAN_RANGE, YEAR
from newsarchive.clean.wording.names import PAPER_ENDING, is_publication
from newsarchive.clean.wording.prose import is_agency_opening_with_title
from newsarchive.clean.wording.unnamed_publications import is_generic
from newsarchive.model.article import Block, BlockKind
from newsarchive.text import fold

_ENDINGS = rf"{PAPER_ENDING}|电台|电视台|网(?:时刻)?(?:新闻)?(?:{HAN}{{2,4}}站)?|在线|时刻(?:新闻)?|客户端|周刊|文汇报|大公报|参考消息|{HAN}{{2}}报|新闻(?!网)|传媒|融媒(?:体(?:中心)?)?"
_NAME = rf"(?:[{HAN_RANGE}·]{{1,12}}?(?:{_ENDINGS})|{HAN}{{2}}报|(?:今日|掌上|平安){HAN}{{2,3}}|中国网·{HAN}{{2,6}}|(?:中新|中评|中央)社)"
_REPORTERS = rf"(?:\([^()]{{2,12}}\))?(?:[\s,/]+{HAN}{{2,8}}){{0,2}}?"
_PLACE_AND_DAY = rf"(?:{HAN}{{2,6}}?)?讯?(?:(?:{YEAR}年)?\d{{1,2}}月)?(?:\d{{1,2}}日)?"
_NO_PAPER = "记者|特派|特约|实习|通讯员|编辑|作者|综合|撰文|文/|图/"
_CABLE = "(?:新华|中新|中评|中央)社"
OPENINGS = (
    ("【江城专讯】", rf"\[(?P<special>{HAN}{{2,6}}?)专讯\]"),
    (
        "江城日报-江城网6月2日讯（",
        rf"[\[(]?(?P<name>{_NAME}(?:-{_NAME})?){_REPORTERS}{_PLACE_AND_DAY}(?:讯|电|消息)(?=[\s(,\[:/\])\"]|{HAN})",
    ),
    (
        "【江城头条 李明报道】",
        rf"\[(?P<wire>(?!{_CABLE}|本|{_NO_PAPER}){HAN}{{2,10}}?)(?:\d{{1,2}}月\d{{1,2}}日[讯电]|[\s/](?:记者)?{HAN}{{2,4}}(?:[\s/]{HAN}{{2,4}})?报[道导])\]",
    ),
    ("江城日报：近日，", rf"(?P<told>{_NAME}):(?=近日|日前|昨|今天|\d{{1,2}}[月日时])"),
    ("【江城晚报】今天", rf"\[(?P<bracketed>{_NAME})\](?={HAN})"),
    (
        "【江城网jiangcheng.com】3月",
        rf"\[(?P<domain>[a-z]{{0,6}}{HAN}{{2,10}})\s?[a-z\d-]{{2,20}}(?:\.[a-z]{{2,4}}){{1,3}}\](?=\d|\"|{HAN})",
    ),
    ("（江城社记者李明3月5日电）", rf"\((?P<agency>{HAN}{{2,4}}社)记者[^()]{{2,16}}?\d{{1,2}}日电\)"),
    (
        "江城时刻（记者",
        rf"(?P<house>[{HAN_RANGE}·]{{2,12}}?(?:{_ENDINGS}))(?:\([^()]{{2,14}}\))?\((?:融媒体|全媒体|见习|特约|首席|实习)*(?:记者|通讯员)",
    ),
    ("江城关注讯（", rf"(?P<posted>(?!本|据|综合|记者){HAN}{{3,8}})讯(?=\(|\s(?:全媒体)?记者)"),
    ("平安江城报道（", rf"(?P<local>(?:云上|掌上|今日|平安){HAN}{{2,4}})报道(?=[\s(,])"),
    ("江城之声报道（记者", rf"(?P<account>{HAN}{{3,8}})报道\((?:全媒体|见习|特约)?(?:记者|通讯员)"),
)
"""How a report opens with the name of its paper or site: an example, as printed, and its pattern, in folded text."""
_OPENING = re.compile(f"据?(?:{'|'.join(pattern for _, pattern in OPENINGS)})")
_CLOSING = re.compile(
    r"[。！？.!?”\"]\s?[（(](?:来源[:：]\s?|[^（）()]{0,8}据)?(?P<name>[^（）()]{3,16})[)）]$"
)
_CREDITED = re.compile(r"[。！？”]\s?(?:来源|來源)[:：]\s?(?P<name>[^\s。，,|:：]{3,16})[\s|]*$")
_TOLD = re.compile(rf"(?:告诉|[,.]对|接受)(?P<name>{HAN}{{2,8}}?(?:报|网|在线|新闻|客户端))记者")
"""How a report speaks of its own reporter."""
_OTHER = re.compile(
    r"^(?:本[报网台]|来自|最近|据|从|在|为|了)|本[报网台]$"
    r"|(?:(?:(?<!大)公|[通预情捷警申电简年月举战墙海]|(?<!文)汇)报|[省市县区州镇乡]$|[通资快喜电视短音简]讯|[电管官并上联路车国水热入触落法渔铁]网|因特网)$"
)
"""Names that end as those of papers and sites do, and name none."""
_AGENCIES = ("新华社", "中新社", "新华网", "中新网", "中央社", "中评社")
_EDGE = 60
"""Characters at the beginning of a paragraph, or at its end, that may name the paper."""
_LOST = '?？\ufffd"'
"""What a wrong encoding makes of the spaces with which a paragraph is indented, and a quote left over from data."""
_OPENING_PARAGRAPHS = 3
"""Paragraphs at most among which a report opens, below a lead or an editors' note."""


def publication_at_opening(blocks: Sequence[Block], *, agencies: bool = False) -> str | None:
    """The site or paper with whose name the report opens, perhaps below its lead; agencies are reprinted by all.

    Args:
        blocks: the blocks of the report.
        agencies: whether the name of an agency is wanted, and nothing else.
    """
    running = (block for block in blocks if block.kind in TEXT_KINDS or _is_cable(block))
    for block in islice(running, _OPENING_PARAGRAPHS):
        text = block.text.lstrip(_LOST)
        match = _OPENING.match(fold(text[:_EDGE]))
        if not match or not match.lastgroup:
            continue
        name = match[match.lastgroup]
        sure = match.lastgroup == "house" and not name.startswith("本")
        if is_generic(name) or (_OTHER.search(name) and not sure):
            continue
        if name.startswith(_AGENCIES) == agencies:
            placed = _PLACED.sub("", text[slice(*match.span(match.lastgroup))])
            return placed if not is_generic(placed) else None
    return None


def _is_cable(block: Block) -> bool:
    """Whether a dateline is the opening of an agency's report, whose headline follows it (中新网长沙5月6日电 题：)."""
    return block.kind is BlockKind.DATELINE and is_agency_opening_with_title(fold(block.text))


_PLACED = re.compile(rf"(?<={HAN}[报報]){HAN}{{2,3}}$")
"""The place behind a paper's name (今报鹿寨讯)."""


def publication_told(blocks: Sequence[Block]) -> str | None:
    """The one paper whose reporter was told what the report says (…告诉江城网记者)."""
    names = {
        block.text[slice(*match.span("name"))]
        for block in blocks
        if block.kind in TEXT_KINDS and ("记者" in block.text or "記者" in block.text)
        for match in _TOLD.finditer(fold(block.text))
        if not _OTHER.search(match["name"])
    }
    return names.pop() if len(names) == 1 else None


def publication_at_end(blocks: Sequence[Block], known: frozenset[str]) -> str | None:
    """The paper or site that stands in brackets behind the last sentence."""
    last = next((block for block in reversed(blocks) if block.kind in TEXT_KINDS), None)
    if last and (credited := _CREDITED.search(last.text[-_EDGE:])):
        return credited["name"]
    match = _CLOSING.search(last.text[-_EDGE:]) if last else None
    return match["name"] if match and is_publication(fold(match["name"]), known) else None
