"""Reads bylines within the text: at the opening of a report, and where its writer signs at the end."""

import re
from collections.abc import Iterator

from newsarchive.clean.bylines.vocabulary import ROLE, is_house
from newsarchive.clean.bylines.with_roles import read_bylines
from newsarchive.clean.bylines.without_roles import leading_names, read_names
from newsarchive.clean.patterns import HAN, HAN_RANGE
from newsarchive.clean.wording.names import is_name, split_names
from newsarchive.clean.wording.prose import has_open_pair
from newsarchive.model.article import Byline
from newsarchive.text import fold

_EDGE = 60
"""Characters at either end of a paragraph in which people are named."""
_LONGEST_OPENING = 160
"""Characters of an opening at most, where a bracket that names people begins within `_EDGE` and ends behind it."""
_OPEN, _CLOSE, _INSIDE = r"[(（【〔\[]", r"[)）】〕\]]", r"[^()（）【】〔〕\[\]。]"
_PEOPLE = re.compile(
    rf"(?:{_OPEN}|(?<=[讯訊电電])(?![员員]))(?P<by>{_INSIDE}{{0,24}}(?:记者|記者|通讯员|通訊員){_INSIDE}{{1,60}})(?:{_CLOSE}|$)"
)
_OPENING = re.compile(
    rf"[^。，,]{{2,24}}?(?:[讯訊电電]|消息|[网報报][:：])\s?{_OPEN}(?P<by>{_INSIDE}{{2,40}}){_CLOSE}"
)
_SIGNED = re.compile(
    rf"[。！？.!?”\"]\s?{_OPEN}(?P<by>{_INSIDE}{{2,30}}){_CLOSE}(?:[线線]索提供[:：].{{2,6}})?[\s|｜]*$"
)
_OPENED = re.compile("[讯訊电電者员員]|消息|[网報报][:：]")
"""Characters of which one must stand near the beginning of a report that opens with a name."""
_GLUED = re.compile(rf"\d{{1,2}}月\d{{1,2}}日[讯訊电電]\s?{_OPEN}(?P<by>{_INSIDE}{{2,40}}){_CLOSE}")
"""An opening behind a lead or caption that stands on its line."""
_STAFF = re.compile("记者|記者|通讯员|通訊員")
_NAMED = re.compile(rf"[。！？.!?”\"]\s?(?P<by>{HAN}{{2,4}}(?:[\s\u3000]{HAN}{{2,4}})+)$")
"""Two or more names after the last sentence, without brackets."""
_ROLED = re.compile(
    r"[。！？.!?”\"]\s?(?P<by>(?:本报|本報|本网|本網)?(?:见习|特约|首席|全媒体)?(?:记者|記者|通讯员|通訊員)\s?[^。，,：:()（）]{2,30})(?<![摄攝])$"
)
"""Reporters with their role after the last sentence, without brackets."""
_ROLES = "(?:全媒体|见习|特约|首席)?(?:记者|記者|通讯员|通訊員|实习生|實習生)"
_PERSON = rf"\s*(?P<role>{_ROLES})\s?(?P<names>{HAN}{{2,4}})(?=\s)"
_ENDS = "(?:[讯訊电電]|消息)"
"""How the opening of a report ends."""
_PLAIN = re.compile(rf"[^。，,\s]{{2,24}}{_ENDS}\s{_PERSON}")
_REPORTED = re.compile(rf"[^。，,\s]{{2,24}}{_ENDS}\s(?P<names>[{HAN_RANGE}\s]{{2,16}}?)\s?[报報][道導][:：]")
_SPACES = r"\s{0,3}"
_LISTED = re.compile(
    rf"[^。，,\s]{{2,24}}{_ENDS}{_SPACES}(?P<by>(?:{HAN}{{2,3}}[\s、])?(?:(?:{_ROLES})[\s、]?[{HAN_RANGE}\s、]{{2,16}}?){{1,3}}?)\s?(?:摄影|攝影)?[报報][道導][:：\s“「]"
)
_ALONE = re.compile(
    rf"(?:【[^【】]{{2,10}}[訊讯]】\s?)?(?P<by>(?:本报|本網|本网|本報)?{_ROLES}[\s、]?[{HAN_RANGE}\s、]{{2,30}}?)\s?(?:摄影|攝影)?[报報][道導][:：\s]"
)
_QUOTED = re.compile(
    rf"(?P<by>(?:本报|本網|本网|本報)?{_ROLES}[\s、]?{HAN}{{2,4}}(?:[\s、]{HAN}{{2,4}}){{0,3}})\s?(?=[“「\"])"
)
"""The same right before words in quotes, with which the report begins."""
_HOUSED = re.compile(rf"(?P<by>[^。，,：:\s]{{2,12}}?{_PERSON})\s")
_PLACED = re.compile(
    rf"(?P<by>(?:本报|本網|本网|本報){_ROLES}\s?[{HAN_RANGE}\s、]{{2,30}}?\s{HAN}{{2,4}}[报報][道導])(?=\s)"
)
"""The same with the place that the report comes from (本报记者李明 通讯员王芳 娄底报道)."""
_NEXT_OR_DAY = rf"{_ROLES}[:：]|\d{{1,2}}[月日]"
_COLONED = re.compile(
    rf"(?:\s?{_ROLES}\s?[:：]\s?{HAN}{{2,4}}?(?:(?:[、\s]{HAN}{{2,3}}){{1,3}}(?={_NEXT_OR_DAY})|(?:、{HAN}{{2,4}})?(?=\s|{_NEXT_OR_DAY}))){{1,3}}"
)
"""People with their roles right before the text, on its line (特约记者：张三 通讯员：李四 昨日…, 记者:张三通讯员:李四9月3日…)."""
_NEXT_PERSON = re.compile(_PERSON)
"""A further person behind the first, on the same line."""
_SPACES_AROUND = "\u3000 "
"""White space around names, as printed."""


def run_in_bylines(text: str) -> Iterator[Byline]:
    """The people named within a paragraph.

    `本报讯（记者 张三 通讯员 李四）` or `电（张三）` at its start, `（记者 张三）` at its end.
    """
    for part in _ends_of(text):
        if "者" in part or "员" in part or "員" in part:
            for match in _PEOPLE.finditer(part):
                yield from _people_in(match["by"])
    if not _OPENED.search(text, 0, _EDGE):
        return
    yield from _unbracketed(text[:_EDGE])
    if (
        opened := _OPENING.match(text[:_EDGE]) or _GLUED.search(text[:_LONGEST_OPENING])
    ) and not _STAFF.search(opened["by"]):
        by = opened["by"].strip(_SPACES_AROUND)
        yield from read_names(by) or _people_in(by) or _likely_names(by)


def _likely_names(text: str) -> tuple[Byline, ...]:
    """The people of a short list of words of which the first is a name, and the others may be (尚自明 寸江河)."""
    words = _BETWEEN_NAMES.split(fold(text).strip())
    few = 1 < len(words) <= _MOST_NAMES
    if not few or not is_name(words[0]) or not split_names(" ".join(words), told=True):
        return ()
    return (Byline("作者", tuple(_BETWEEN_NAMES.split(text.strip()))),)


_BETWEEN_NAMES = re.compile(r"[\s,，、/]+")
_MOST_NAMES = 5
"""Names at most in a list in which only the first must look like one."""


def _ends_of(text: str) -> tuple[str, ...]:
    """The beginning and end of a text, in which people are named: the whole of a short one, and no bracket cut in two."""
    if len(text) <= 2 * _EDGE:
        return (text,)
    head = text[:_EDGE]
    if has_open_pair(head) and (closed := _CLOSING_BRACKET.search(text, _EDGE, _LONGEST_OPENING)):
        head = text[: closed.end()]
    return head, text[-_EDGE:]


_CLOSING_BRACKET = re.compile(_CLOSE)


def _unbracketed(text: str) -> Iterator[Byline]:
    """The people named after the opening without brackets (本报讯 记者徐鹏 通讯员李四 为切实提高 …)."""
    if coloned := _COLONED.match(text):
        yield from read_bylines(coloned[0])
    if placed := _PLACED.match(text):
        yield from read_bylines(placed["by"])
    if reported := _REPORTED.match(text):
        yield from read_names(reported["names"])
    if not placed and (listed := _LISTED.match(text) or _ALONE.match(text) or _QUOTED.match(text)):
        yield from _people_in(listed["by"], enclosed=False)
    found = _PLAIN.match(text)
    housed = None if found else _HOUSED.match(text)
    if housed and leading_names(housed["names"], fold(housed["names"])):
        yield from read_bylines(housed["by"])
    while found:
        following = _NEXT_PERSON.search(text, found.end())
        end = following.start() if following else _behind_names(text, found.end())
        between = text[found.start("names") : end]
        names = leading_names(between, fold(between))
        if not names:
            return
        yield Byline(found["role"], names)
        found = following if len("".join(names)) == len("".join(between.split())) else None


def _behind_names(text: str, at: int) -> int:
    """Where the names end that follow the first one, each between spaces (通讯员冯龙 刘建成 湖南省…)."""
    while (word := _WORD.match(text, at)) and is_name(fold(word["name"])):
        at = word.end()
    return at


_WORD = re.compile(rf"\s(?P<name>{HAN}{{2,3}})(?=\s)")


def sign_off_bylines(text: str) -> tuple[Byline, ...]:
    """The people named after the last sentence of a report, in brackets or several without."""
    tail = text[-_EDGE:]
    found = _SIGNED.search(tail) or _NAMED.search(tail) or _ROLED.search(tail)
    by = found["by"].strip(_SPACES_AROUND) if found else ""
    return read_bylines(by) or read_names(by)


def _whole_name(text: str) -> tuple[str, ...]:
    """The name between two roles, or a role and the bracket, if nothing else stands there, whatever its surname."""
    found = _WHOLE_NAME.fullmatch(text.strip(_SPACES_AROUND))
    return (found[1],) if found and found[1] not in _NO_NAMES else ()


_WHOLE_NAME = re.compile(rf"({HAN}{{2,3}})(?:\s?(?:摄影|攝影)?[报報][道導])?")
_NO_NAMES = frozenset((
    "综合", "綜合", "整理", "编辑", "編輯", "摄影", "攝影", "实习", "實習", "图文", "圖文", "采访", "採訪", "撰文", "供稿",
    "报道", "報道", "報導",
))  # fmt: skip


def signature_bylines(text: str) -> tuple[Byline, ...]:
    """The people named in a signature set below the text (作者：张三，江城公安局民警)."""
    return _people_in(text.strip("()（） "))


def _people_in(text: str, *, enclosed: bool = True) -> tuple[Byline, ...]:
    """The people named in a text; those with an unknown role (大学学生 王晓晴) are ignored.

    Args:
        text: what may name them.
        enclosed: whether it stands in brackets, so that what is between two roles can only be a name.
    """
    if found := read_bylines(text):
        return found
    folded = fold(text)
    roles = list(ROLE.finditer(folded))
    if not roles:
        return ()
    people = list(read_names(text[: roles[0].start()].strip(_SPACES_AROUND)))
    for role, end in zip(roles, [*(later.start() for later in roles[1:]), len(folded)], strict=True):
        start = role.end() + (folded[role.end() : role.end() + 1] == ":")
        names = leading_names(text[start:end], folded[start:end])
        names = names or (_whole_name(text[start:end]) if enclosed else ())
        house = folded[: role.start()].strip(" /|,:") if role is roles[0] else ""
        if names:
            people.append(
                Byline(text[role.start() : role.end()], names, house if house and is_house(house) else None)
            )
    return tuple(people)
