"""Reads names that stand without a role: alone on a line, behind their house, at the beginning of a text."""

import re

from msgspec.structs import replace

from newsarchive.clean.bylines.words import TAIL, is_house
from newsarchive.clean.wording.names import PAPER, is_publication, split_names
from newsarchive.model.article import Byline
from newsarchive.text import fold

BETWEEN = " \t\u3000:/|,;·-[]"
"""Signs between the parts of a byline."""
HOUSED = re.compile(r"[^()]+\((?P<house>[^()]{2,20})\)")
"""People with their house in brackets behind them."""


def read_names(text: str) -> tuple[Byline, ...]:
    """The people of a byline without a role, perhaps after their house; their role is given as 作者."""
    folded = TAIL.sub("", fold(text))
    if folded.endswith(_SENT):
        return tuple(replace(person, role=_SENT) for person in read_names(text[: len(folded) - 2].rstrip()))
    if (glued := _GLUED.fullmatch(folded)) and split_names(glued["names"]):
        names = printed_names(text[glued.start("names") : len(folded)], glued["names"])
        return (Byline("作者", names, text[: glued.end("house")]),)
    if split_names(folded):
        return (Byline("作者", printed_names(text[: len(folded)], folded)),)
    if (housed := HOUSED.fullmatch(folded)) and is_publication(housed["house"]):
        people = read_names(text[: housed.start("house") - 1].rstrip())
        return tuple(replace(person, affiliation=text[slice(*housed.span("house"))]) for person in people)
    house, _, rest = folded.partition(" ")
    if not rest or split_names(rest, housed=True) is None or not is_house(house):
        return ()
    return (Byline("作者", printed_names(text[len(house) + 1 : len(folded)], rest), text[: len(house)]),)


_SENT = "供稿"
"""The role of who sent a report in, behind the name."""
_GLUED = re.compile(
    rf"(?P<house>[\u3400-\u9fff]{{2,6}}?(?:{PAPER}|新闻网|在线))(?P<names>[\u3400-\u9fff]{{2,4}})"
)
"""A writer's name set without a space behind that of the paper (江城晚报李明)."""


def leading_names(text: str, folded: str) -> tuple[str, ...]:
    """The names at the beginning of a text."""
    found: tuple[str, ...] = ()
    for match in re.finditer(r"[\s,/]*[^\s,/]+", folded):
        names = split_names(folded[: match.end()])
        if names is None:
            break
        found = printed_names(text[: match.end()], folded[: match.end()])
    return found


def behind_house(text: str, folded: str) -> tuple[tuple[str, ...], str] | None:
    """The names behind a house that opens a text (舞钢市人民法院 常玉峰, 高桥镇文思佳), and the house; None without both."""
    body = TAIL.sub("", folded).strip(BETWEEN)
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
