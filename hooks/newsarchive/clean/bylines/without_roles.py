"""Reads names that stand without a role: alone on a line, behind their house, at the beginning of a text."""

import re

from msgspec.structs import replace

from newsarchive.clean.bylines.vocabulary import is_house, without_ending
from newsarchive.clean.patterns import HAN, HAN_RANGE
from newsarchive.clean.wording.names import PAPER_ENDING, is_name, is_publication, split_names
from newsarchive.model.article import Byline
from newsarchive.text import fold
from newsarchive.text.places import PROVINCES

BYLINE_SEPARATORS = " \t\u3000:/|,;·-[]"
"""Signs between the parts of a byline."""
HOUSE_IN_BRACKETS = re.compile(r"[^()]+\((?P<house>[^()]{2,20})\)")
"""People with their house in brackets behind them."""


def read_names(text: str) -> tuple[Byline, ...]:
    """The people of a byline without a role, perhaps after their house; their role is given as 作者."""
    folded = without_ending(fold(text))
    if folded.endswith(_SENT):
        return tuple(replace(person, role=_SENT) for person in read_names(text[: len(folded) - 2].rstrip()))
    if split_names(folded):
        return (Byline("作者", printed_names(text[: len(folded)], folded)),)
    if size := _behind_paper(folded) or _behind_post(folded):
        return (Byline("作者", printed_names(text[size : len(folded)], folded[size:]), text[:size]),)
    if (housed := HOUSE_IN_BRACKETS.fullmatch(folded)) and is_publication(housed["house"]):
        people = read_names(text[: housed.start("house") - 1].rstrip())
        return tuple(replace(person, affiliation=text[slice(*housed.span("house"))]) for person in people)
    house, _, rest = folded.partition(" ")
    if not rest or split_names(rest, housed=True) is None or not is_house(house):
        return ()
    return (Byline("作者", printed_names(text[len(house) + 1 : len(folded)], rest), text[: len(house)]),)


_SENT = "供稿"
"""The role of who sent a report in, behind the name."""
_GLUED = re.compile(rf"(?P<house>{HAN}{{2,6}}?(?:{PAPER_ENDING}|新闻网|在线))(?P<names>{HAN}{{2,4}})")
"""A writer's name set without a space behind that of the paper (江城晚报李明)."""


def _behind_paper(folded: str) -> int:
    """The length of a paper's name right behind which a line has its writers' and nothing else; 0 without."""
    glued = _GLUED.fullmatch(folded)
    return glued.end("house") if glued and split_names(glued["names"]) else 0


def _behind_post(folded: str) -> int:
    """The length of the post or place right behind which a line has one name and nothing else (江城市司法局局长李明); 0 without."""
    for size in (len(folded) - 3, len(folded) - 2):
        held = folded[:size] if size > 0 and is_name(folded[size:]) else ""
        if _POST.fullmatch(held) or (_PLACE.fullmatch(held) and held[:_PROVINCE_SIZE] in _PROVINCES):
            return size
    return 0


_POST = re.compile(
    rf"(?![专采]?访|走[近进访]|追?记|最美|致|悼|怀念|忆|学习)(?:(?![的了把被让说你他她])[{HAN_RANGE}、 ]){{3,36}}?(?:[局厅部司处科所院庭团校会社台站行省市县区乡镇村队组]长|(?:秘书|检察|董事)长|总监|总?编辑|导演|院士|总?经理|主任|书记|主席|研究员|教授|讲师|检察官|法官|律师|委员|政委|代表)"
)
"""An office with the post of who writes for it."""
_PLACE = re.compile(rf"{HAN}{{4,8}}[市县区镇乡村]|{HAN}{{4,12}}[部局院委校厂队所]")
"""Where somebody lives or works who writes to a paper."""
_PROVINCE_SIZE = 2
"""Characters by which the names of provinces differ from one another."""
_PROVINCES = frozenset(name[:_PROVINCE_SIZE] for name in PROVINCES)
"""The first two characters of a province's name, by which such a place begins."""


def leading_names(text: str, folded: str) -> tuple[str, ...]:
    """The names at the beginning of a text."""
    found: tuple[str, ...] = ()
    for match in re.finditer(r"[\s,/]*[^\s,/]+", folded):
        names = split_names(folded[: match.end()])
        if names is None:
            break
        found = printed_names(text[: match.end()], folded[: match.end()])
    return found


def names_behind_house(text: str, folded: str) -> tuple[tuple[str, ...], str] | None:
    """The names behind a house that opens a text (舞钢市人民法院 常玉峰, 高桥镇文思佳), and the house; None without both."""
    body = without_ending(folded).strip(BYLINE_SEPARATORS)
    start = folded.index(body)
    for cut in range(len(body) - 2, 1, -1):
        if is_house(body[:cut].strip()) and split_names(body[cut:], housed=True):
            names = printed_names(text[start + cut : start + len(body)], body[cut:])
            return names, text[start : start + cut].strip()
    return None


def printed_names(text: str, folded: str) -> tuple[str, ...]:
    """Names in the script of the source, from their folded forms."""
    names = split_names(folded, told=True) or []
    found: list[str] = []
    at = 0
    for name in names:
        letters = 0
        start = at
        taken = ""
        while letters < len(name) and at < len(folded):
            if folded[at] == name[letters]:
                taken += text[at]
                letters += 1
            elif not taken:
                start = at + 1
            at += 1
        found.append(taken or text[start:at])
    return tuple(found)
