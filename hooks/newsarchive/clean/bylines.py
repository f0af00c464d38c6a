"""Reads a byline: roles, names, and the house that people work for."""

import re
from functools import lru_cache

from newsarchive.clean.names import is_publication, split_names
from newsarchive.model.article import Byline
from newsarchive.text import fold

_ROLE = re.compile(
    r"(?P<role>(?:全媒体|融媒体?|新媒体|见习|实习|特约|特派|首席|摄影|文字|资深|高级|小)*(?:记者|通讯员|撰稿人|评论员|观察员)|实习生|见习生|作者|撰文|撰稿|采写|执笔|供图|摄影|文字|图片(?=:)"
    r"|文\s?/\s?图|图\s?/\s?文|文图|图文|(?<![\u3400-\u9fff])文(?=\s?/)|(?<![\u3400-\u9fff])图(?=\s?/)|(?<![\u3400-\u9fff])摄(?=\s?/)|(?<![\u3400-\u9fff])文(?=[ :])|(?<![\u3400-\u9fff])图(?=[ :]))"
)
_HINT = re.compile(r"[者员生图文摄采执撰]")
"""A character without which no role is named."""
_TAIL = re.compile(
    r"(?:\s*[/|]?\s*(?:文\s?/?\s?图|图\s?/?\s?文|摄影报道|报道|综合报道|整理|采写|摄影|供图|发自[\u3400-\u9fff]{2,6})|\s[\u3400-\u9fff]{2,5}报道|(?:\s|[/|])\s*(?:文|图|摄))\s*$"
)
_OWN_LAST = re.compile(r"(?<=[\u3400-\u9fff])(?:本报|新华社|中新社|本刊)$")
ORNAMENT = " \t\u3000■□●○◎◆◇▲△★☆·•-|/"
"""Signs that stand before or behind a byline."""
_BETWEEN = " \t\u3000:/|,·-"
_HOUSE = 24
_PLAIN = re.compile(r"[\w·\-/ ]{2,24}")
_OWN = re.compile(
    r"(?:本[报网刊台社]|我[报网]|[总全]台|央广网?|央视|中新社|新华社)?(?:全媒体|融媒体|新媒体|客户端)?(?:驻[\u3400-\u9fff]{2,6})?"
)
RUN_IN = re.compile(r"[(（](?P<by>[^()（）。]{0,24}(?:记者|記者|通讯员|通訊員)[^()（）。]{1,60})[)）]")


@lru_cache(maxsize=4096)
def read_bylines(text: str) -> tuple[Byline, ...]:
    """The people named in `text`, in its own script; none where it is no byline from end to end.

    A role stands before its names (`记者 周圆`) or behind them (`李四 供图`); what stands before a role
    is the house (`株洲日报·掌上株洲记者`).
    """
    folded = fold(text)
    roles = list(_ROLE.finditer(folded)) if _HINT.search(folded) else []
    if not roles:
        return ()
    if len(roles) == 1 and roles[0].start() and (found := _names_first(text, folded, roles[0])):
        return found
    return _roles_first(text, folded, roles)


def read_run_in(text: str) -> tuple[Byline, ...]:
    """The people named in brackets in the text; strangers to the list of roles (大学学生 王晓晴) are passed over."""
    if found := read_bylines(text):
        return found
    folded = fold(text)
    roles = list(_ROLE.finditer(folded))
    people: list[Byline] = []
    for role, end in zip(roles, [*(later.start() for later in roles[1:]), len(folded)], strict=True):
        names = _leading_names(text[role.end() : end], folded[role.end() : end])
        house = folded[: role.start()].strip(_BETWEEN) if role is roles[0] else ""
        if names:
            people.append(
                Byline(text[role.start() : role.end()], names, house if house and _is_house(house) else None)
            )
    return tuple(people)


def _leading_names(text: str, folded: str) -> tuple[str, ...]:
    found: tuple[str, ...] = ()
    for match in re.finditer(r"[\s,/]*[^\s,/]+", folded):
        names = split_names(folded[: match.end()])
        if names is None:
            break
        found = _names(text[: match.end()], folded[: match.end()])
    return found


def read_names(text: str) -> tuple[Byline, ...]:
    """A byline without a role: names, perhaps behind their house; the role is given as 作者."""
    folded = fold(text)
    if split_names(folded):
        return (Byline("作者", _names(text, folded)),)
    house, _, rest = folded.partition(" ")
    if not rest or split_names(rest) is None:
        return ()
    return (Byline("作者", _names(text[len(house) + 1 :], rest), text[: len(house)]),)


def _names_first(text: str, folded: str, role: re.Match[str]) -> tuple[Byline, ...]:
    """`张三 李四 供图`, `张三/文`."""
    head = folded[: role.start()].strip(_BETWEEN)
    if folded[role.end() :].strip(_BETWEEN) or not split_names(head):
        return ()
    start = folded.index(head)
    return (Byline(text[role.start() : role.end()], _names(text[start : start + len(head)], head)),)


def _roles_first(text: str, folded: str, roles: list[re.Match[str]]) -> tuple[Byline, ...]:
    house = folded[: roles[0].start()].strip(_BETWEEN)
    if not _is_house(house):
        return ()
    found: list[Byline] = []
    affiliation = text[folded.index(house) :][: len(house)] if house else None
    edges = [*(role.start() for role in roles[1:]), len(folded)]
    for role, end in zip(roles, edges, strict=True):
        start = role.end()
        last = end == len(folded)
        names, following = _split(text[start:end], folded[start:end], last=last)
        if not names and last and found:
            break
        if not names and not last and (own := folded[start:end].strip(_BETWEEN)) and _is_house(own):
            affiliation = own  # 文/图 本报记者 张三
            continue
        if not names and not _doubled(folded[start:end]):
            return ()
        if names:
            found.append(Byline(text[role.start() : start].replace(" ", ""), names, affiliation))
        affiliation = following or (affiliation if not names else None)
    return tuple(found)


def _doubled(between: str) -> bool:
    """Whether two roles stand side by side (`文/图 记者 张三`)."""
    return not between.strip(_BETWEEN)


def _is_house(text: str) -> bool:
    if not text or _OWN.fullmatch(text):
        return True
    if len(text) > _HOUSE or not _PLAIN.fullmatch(text):
        return False
    return any(is_publication(part) for part in re.split(r"[·/ ]", text) if part) or _is_office(text)


def _is_office(text: str) -> bool:
    return text.endswith(
        (
            "报",
            "网",
            "社",
            "台",
            "局",
            "院",
            "部",
            "厅",
            "委",
            "队",
            "站",
            "中心",
            "客户端",
            "媒体",
            "在线",
            "办",
            "端",
        )
    )


def _split(text: str, folded: str, *, last: bool) -> tuple[tuple[str, ...], str | None]:
    """Names behind a role, and the house of the role that follows."""
    if last:
        folded = _TAIL.sub("", folded)
        text = text[: len(folded)]
    body = folded.strip(_BETWEEN)
    if not body:
        return (), None
    start = folded.index(body)
    if split_names(body):
        return _names(text[start : start + len(body)], body), None
    head, _, house = body.rpartition(" ")
    own = _OWN_LAST.search(body)
    if own and not head:
        head, house = body[: own.start()], own[0]
    if not last and head and split_names(head) and _is_house(house):
        at = start + len(body) - len(house)
        return _names(text[start : start + len(head)], head), text[at : at + len(house)]
    return (), None


def _names(text: str, folded: str) -> tuple[str, ...]:
    """Names in the script of the source, from their folded forms."""
    names = split_names(folded) or []
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
