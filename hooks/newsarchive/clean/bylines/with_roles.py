"""Reads a byline: roles, names, and the organisation (“house”) that people work for."""

import re
from collections.abc import Sequence
from functools import lru_cache

from msgspec.structs import replace

from newsarchive.clean.bylines.vocabulary import (
    EDITORS_BEHIND,
    HOUSE_LABEL,
    OWN_HOUSE_LAST,
    ROLE,
    ROLE_HINT,
    UNNAMED_PROVIDER,
    is_house,
    is_short_house,
    without_ending,
)
from newsarchive.clean.bylines.without_roles import (
    BYLINE_SEPARATORS,
    HOUSE_IN_BRACKETS,
    names_behind_house,
    printed_names,
)
from newsarchive.clean.patterns import HAN, HAN_RANGE
from newsarchive.clean.wording.names import is_name, is_publication, split_names
from newsarchive.model.article import Byline
from newsarchive.text import fold, unspaced

ORNAMENTS = " \t\u3000■□●○◎◆◇▲△★☆·•-|/"
"""Signs that may stand before or after a byline."""
_LONGEST_BYLINE = 140
"""Characters of a byline at most."""
_INNER = re.compile(f"[■□●○◎◆◇▲△★☆;]|(?<={HAN})[?](?=通[讯信]员|记者)")
"""What stands for a space between two roles: an ornament, or what a wrong encoding makes of it (李勇?通讯员 赵国富)."""
_PAIRS = ("()", "（）", "[]", "【】", "〔〕")
_EACH = re.compile(
    rf"(?P<wrote>(?:{HAN}{{1,8}}[报网社刊])?(?:全媒体|见习|特约)?(?:记者|通讯员)\s?[{HAN_RANGE}\s]{{2,12}})/文\s+(?P<took>{HAN}{{2,4}}/[图摄])"
)
"""Who wrote behind a role, and who took the pictures (本报记者 张三/文 李四/图)."""
_SPACED = re.compile("[本社] [报報]|[记記] 者|[讯訊信] ?[员員]|[习習] 生")
"""Words of a byline that is set letter by letter."""
_WINGDING = re.compile(rf"^[NLnl](?={HAN}{{0,6}}(?:本[报報]|[记記]者|通[讯訊][员員]|\s{HAN}))")
"""A letter that stood for a square in a font of symbols."""
_WORD = r"(?!(?:in|and|from)\b)[a-z][a-z'\-]+"
_ENGLISH = re.compile(
    rf"by\s+(?P<names>{_WORD}(?:\s{_WORD}){{1,3}}(?:\s?(?:,|\band\b|&)\s?{_WORD}(?:\s{_WORD}){{1,3}})*)"
    r"(?:\sin\s[a-z ]{3,30})?(?:\s?[|,/]\s?(?P<house>[a-z][a-z .]{3,30}))?"
)


_STOPPED = ("道。", "导。", "導。", "道.", "导.")
"""How a byline ends that closes with a full stop (記者張三/台北報導。), as printed and folded."""


def without_ornaments(text: str) -> str:
    """A byline without the ornaments and brackets around it."""
    text = _WINGDING.sub("", text.strip(ORNAMENTS).lstrip("?？\ufffd ")).rstrip(" |｜│")
    text = text[:-1] if text.endswith(_STOPPED) else text
    if text[:1] in {"(", "（"} and not any(mark in text for mark in ")）"):
        return text[1:]
    return text[1:-1] if text[:1] + text[-1:] in _PAIRS else text.strip("[]【】 ")


@lru_cache(maxsize=4096)
def read_bylines(text: str) -> tuple[Byline, ...]:
    """The people named in `text`, in its own script; none unless all of it is a byline.

    A role stands before its names (`记者 周圆`) or after them (`李四 供图`, `张三/文`). What stands before a role is the
    house (`株洲日报·掌上株洲记者`). Editors named after the reporters are ignored.
    """
    if len(text) > _LONGEST_BYLINE:
        return ()
    folded = _INNER.sub(" ", fold(text))
    if folded.startswith("by "):
        return _english_byline(text, folded)
    if not ROLE_HINT.search(folded):
        return ()
    if (housed := HOUSE_IN_BRACKETS.fullmatch(folded)) and is_house(housed["house"]):
        people = read_bylines(text[: housed.start("house") - 1])
        return (
            (*people[:-1], replace(people[-1], affiliation=text[slice(*housed.span("house"))]))
            if people
            else ()
        )
    if (editors := EDITORS_BEHIND.search(folded)) and editors.start():
        if not _are_people(folded[editors.start() :]):
            return ()
        text, folded = text[: editors.start()], folded[: editors.start()]
    folded = UNNAMED_PROVIDER.sub("", folded)
    roles = list(ROLE.finditer(folded))
    people = _people_by_role(text, folded, roles) if roles else ()
    return people or tuple(person for part in _readable_parts(text, folded) for person in read_bylines(part))


def _readable_parts(text: str, folded: str) -> tuple[str, ...]:
    """What a byline that cannot be read as it stands may be read as: without its spaces, or part by part."""
    if apart := _EACH.fullmatch(folded):
        return text[slice(*apart.span("wrote"))], text[slice(*apart.span("took"))]
    closed = unspaced(text) if _SPACED.search(text) else text
    return (closed,) if closed != text else ()


def _are_people(folded: str) -> bool:
    return all(
        split_names(part.strip(BYLINE_SEPARATORS))
        for part in EDITORS_BEHIND.split(folded)
        if part.strip(BYLINE_SEPARATORS)
    )


def _english_byline(text: str, folded: str) -> tuple[Byline, ...]:
    found = _ENGLISH.fullmatch(folded.strip())
    if not found:
        return ()
    names = re.split(r"\s?(?:,|\band\b|&)\s?", text[slice(*found.span("names"))])
    house = text[slice(*found.span("house"))].strip() if found["house"] else None
    return (Byline(text[:2], tuple(name.strip() for name in names if name.strip()), house),)


def _people_by_role(text: str, folded: str, roles: list[re.Match[str]]) -> tuple[Byline, ...]:
    """The people of a line, role by role; none if anything on it is neither role, name nor house."""
    opened = folded[: roles[0].start()].strip(BYLINE_SEPARATORS)
    before = HOUSE_LABEL.sub("", opened)
    found, affiliation = (
        _behind_opening(text, opened, before)
        or _of_another_desk(text, before)
        or _before_first_role(text, before, roles[0])
    )
    if affiliation is None:
        return ()
    held: str = affiliation
    for number, (role, end) in enumerate(
        zip(roles, [*(later.start() for later in roles[1:]), len(folded)], strict=True)
    ):
        start, last = role.end(), end == len(folded)
        following = None if last else roles[number + 1]
        names, house = _names_and_house(text[start:end], folded[start:end], following)
        own = folded[start:end].strip(BYLINE_SEPARATORS)
        if names:
            found.append(Byline(_printed_role(text, folded, roles, number), names, held or None))
        elif last and found and not without_ending(own).strip(BYLINE_SEPARATORS):
            break
        elif housed := names_behind_house(text[start:end], folded[start:end]):
            found.append(Byline(_printed_role(text, folded, roles, number), *housed))
        elif own and (following is None or not _may_employ(own, following)):
            return ()
        else:
            house = own or held  # 文/图 本报记者 张三
        held = house or ""
    return tuple(found)


def _behind_opening(text: str, opened: str, before: str) -> tuple[list[Byline], str] | None:
    """The writers right behind the opening of a report (本网讯 张三 通讯员 李四); None where there are none."""
    if before == opened or not opened.startswith("本") or not split_names(before):
        return None
    at = fold(text).index(before)
    return [Byline("作者", printed_names(text[at : at + len(before)], before))], ""


def _of_another_desk(text: str, before: str) -> tuple[list[Byline], str] | None:
    """The writer of another desk before the house of the first role (县报道组 徐娟 本报记者 洪祥); None where there is none."""
    writers, _, own = before.rpartition(" ")
    if own not in _OWN_HOUSES:
        return None
    at = _INNER.sub(" ", fold(text)).index(before)
    people = names_behind_house(text[at : at + len(writers)], writers)
    return ([Byline("作者", *people)], own) if people else None


_OWN_HOUSES = frozenset(("本报", "本网", "本刊", "本台", "本社"))


def _printed_role(text: str, folded: str, roles: Sequence[re.Match[str]], number: int) -> str:
    return text[slice(*_role_match(folded, roles, number).span())].replace(" ", "")


def _role_match(folded: str, roles: Sequence[re.Match[str]], number: int) -> re.Match[str]:
    """The role of the names after role `number`; the next one where roles follow their names (张三/文 李四/图)."""
    behind = [role for role in roles[number : number + 2] if folded[role.start() - 1 : role.start()] == "/"]
    return behind[1] if len(behind) > 1 else roles[number]


def _may_employ(house: str, role: re.Match[str]) -> bool:
    """Whether a text before a role names the house of who has it: a known one, a paper in title marks, or a short name before 记者."""
    if is_house(house.strip("<>")) or _TITLED.fullmatch(house):
        return True
    staffed = role["role"].endswith("记者") or (role["role"] == "实习生" and len(house) <= _LONGEST_PAPER)
    return staffed and is_short_house(house) and split_names(house) is None


_LONGEST_PAPER = 6
"""Characters of a paper's name before an intern at most; what happened may stand there too."""


def _before_first_role(text: str, before: str, role: re.Match[str]) -> tuple[list[Byline], str | None]:
    """The people named before the first role (张三 供图), and the house before it; None where it is neither."""
    at = _INNER.sub(" ", fold(text)).index(before) if before else 0
    printed = text[at : at + len(before)]
    adjacent = text[: role.start()] == text[: role.start()].rstrip() and role["role"].endswith(_STAFFED)
    if adjacent and role["role"] not in _STAFF and is_short_house(before):
        return [], printed
    told = role["role"] in _PICTURED and any(map(is_name, before.split()))
    told = told or text[role.start() - 1 : role.start()] in {"/", "／"}
    if before and split_names(before, told=told) and role["role"] not in _STAFF:
        colon = text[role.end() : role.end() + 1] in _COLONS
        behind = not (
            colon or role["role"].endswith(_BEFORE)
        )  # 张三 供图, but not 张三 供图：李四, 张三 实习生 李四
        label = text[role.start() : role.end()] if behind else "作者"
        return [Byline(label, printed_names(printed, before))], ""
    name, _, people = before.partition(" ")
    if split_names(people) and any(is_publication(part) for part in name.split("·") if part):
        return [Byline("作者", printed_names(printed[len(name) + 1 :], people), printed[: len(name)])], ""
    for cut in reversed([found.start() for found in re.finditer(" ", before)]):
        if split_names(before[:cut], housed=True) and _may_employ(before[cut + 1 :], role):
            return [Byline("作者", printed_names(printed[:cut], before[:cut]))], printed[cut + 1 :]
    house = _REPORT.sub("", printed).strip("[]【】〔〕《》〈〉 ")
    if _may_employ(before, role) or is_house(fold(house)):
        return [], house
    return [], None


_TITLED = re.compile(r"<[^<>]{2,12}>")
"""The name of a paper in title marks."""
_BEFORE = ("记者", "通讯员", "实习生", "见习生")
"""Ends of roles that stand before the names."""
_COLONS = frozenset(":：")
_STAFF = frozenset({"记者", "通讯员"})
_PICTURED = frozenset({"文/图", "图/文", "文图", "图文"})
"""Roles of those who both wrote and took the pictures."""
_STAFFED = ("记者", "通讯员")
"""Ends of roles right before which a house stands, though it may read like a name (黄冈全媒体记者)."""
_REPORT = re.compile(rf"(?<={HAN})[讯訊]?[】\]]?$|(?<={HAN})[讯訊]$")


def _names_and_house(
    text: str, folded: str, following: re.Match[str] | None
) -> tuple[tuple[str, ...], str | None]:
    """The names after a role, and the house before the role that follows."""
    if following is None:
        folded = without_ending(folded)
        text = text[: len(folded)]
    body = folded.strip(BYLINE_SEPARATORS)
    if not body:
        return (), None
    start = folded.index(body)
    told = following is None or folded.endswith(" ")
    if split_names(body, told=told) or (following is None and _OFFICE.fullmatch(body)):
        return printed_names(text[start : start + len(body)], body) or (
            text[start : start + len(body)],
        ), None
    if following is None:
        return (), None
    if (own := OWN_HOUSE_LAST.search(body)) and split_names(body[: own.start()]):
        return printed_names(text[start : start + own.start()], body[: own.start()]), own[0]
    for cut in reversed([found.start() for found in re.finditer(r"[ /,]", body)]):
        head, house = body[:cut], body[cut + 1 :].strip(BYLINE_SEPARATORS)
        if split_names(head, told=True) and _may_employ(house, following):
            at = start + body.index(house, cut)
            return printed_names(text[start : start + cut], head), text[at : at + len(house)]
    return (), None


_OFFICE = re.compile(rf"{HAN}{{1,3}}[宣轩]")
"""The pen name of a press office (通讯员 长公宣)."""
