"""Names of private persons, found by the word before them (居民李秀英) and their surname.

What follows a name need not be known. Where it is not, the text elsewhere tells how many characters the name has, and
else the longer name is offered: to mask a character too many does less harm than to leave one of a name.
"""

import re
from collections.abc import Iterator

from newsarchive.model.spans import Span
from newsarchive.source.privacy.common import WORDS
from newsarchive.source.privacy.masked import GIVEN
from newsarchive.source.privacy.words import (
    AFTER,
    COURTESY,
    GOES_ON,
    NO_GIVEN,
    NO_NICKNAME,
    PRIVATE,
    SURNAME,
    YOUNG,
)

_CUE = re.compile(
    rf"(?P<cue>{PRIVATE}|(?<!\d)\d{{1,3}}岁的)人?(?:[:、]|名?叫做?|姓名[:为是]?|系)?(?:\(?(?:[男女],)?\d{{1,3}}岁\)?,?)?"
)
_SURNAME = re.compile(SURNAME)
_COURTESY = re.compile(COURTESY)
_HAN = re.compile("[\u4e00-\u9fff]")
_END = rf"(?=(?:{AFTER.pattern}|{GOES_ON.pattern}))"
_NICKNAME = re.compile(
    rf"(?:{YOUNG})(?P<young>小(?![{NO_NICKNAME}]|孙[子女])[\u4e00-\u9fff])"
    rf"|(?:{PRIVATE})(?P<short>[小老阿]{SURNAME}){_END}"
    rf"|(?P<aged>小(?![{NO_NICKNAME}])[\u4e00-\u9fff]{{1,2}}|{SURNAME}[\u4e00-\u9fff]{{1,2}})(?=\((?:[男女],)?\d{{1,2}}岁|,[男女],\d)"
)
_FOREIGN = re.compile(rf"(?:(?![{NO_GIVEN}])[\u4e00-\u9fff]){{2,6}}·[\u4e00-\u9fff]{{1,8}}?{_END}")
"""Names of two parts, as Uyghurs have."""
_MASK = re.compile(f"某(?:某|{GIVEN})")
_AND = re.compile("[,和与及]")
_LISTED = re.compile(r"[,.和与及等(]")
_MANY = frozenset(("群众", "儿童", "孩子", "网友", "网民", "青年", "家长", "亲属", "大学生", "男子", "女子"))
"""Words that seldom stand before one person's name: a name behind them must end for certain."""
_UNSURE = frozenset("向常时单祝童解于")
"""Surnames that are more often something else: their names must end for certain."""


def names(folded: str) -> Iterator[Span]:
    """The names behind words for private persons in a folded text."""
    for cue in _CUE.finditer(folded):
        foreign = _FOREIGN.match(folded, cue.end())
        name = Span(*foreign.span()) if foreign else name_at(folded, cue.end(), sure=cue["cue"] in _MANY)
        while name:
            yield name
            name = _next(folded, name.end)
    for match in _NICKNAME.finditer(folded):
        name = Span(*match.span(match.lastgroup or 0))
        if folded[name.start : name.start + 2] not in WORDS:
            yield name


def name_at(folded: str, start: int, *, sure: bool = False) -> Span | None:
    """The name that begins at a position of a folded text; None where that is no surname, or begins another word.

    Args:
        folded: The text.
        start: The position.
        sure: Whether what follows must end a name for certain.
    """
    surname = _SURNAME.match(folded, start)
    if surname is None or folded[start : start + 2] in WORDS or _COURTESY.match(folded, surname.end()):
        return None
    if masked := _MASK.match(folded, surname.end()):
        return Span(start, masked.end())
    return _whole(folded, surname, sure=sure) if _is_given(folded, surname.end()) else None


def _whole(folded: str, surname: re.Match[str], *, sure: bool) -> Span | None:
    """The name behind a surname, by what follows its first and its second character."""
    short, long = (Span(surname.start(), surname.end() + size) for size in (1, 2))
    if AFTER.match(folded, short.end):
        return short
    ends = (
        folded[short.end - 1] == "某" or GOES_ON.match(folded, short.end) or not _is_given(folded, short.end)
    )
    if not ends and AFTER.match(folded, long.end):
        return long
    if sure or surname[0] in _UNSURE:
        return None
    return short if ends or _stands_alone(folded, short, long) else long


def _next(folded: str, end: int) -> Span | None:
    """The next name of a list of names (学生王小明、李小红)."""
    if not _AND.match(folded, end):
        return None
    name = name_at(folded, end + 1, sure=True)
    return name if name and _LISTED.match(folded, name.end) else None


def _is_given(folded: str, position: int) -> bool:
    return _HAN.match(folded, position) is not None and folded[position] not in NO_GIVEN


def _stands_alone(folded: str, short: Span, long: Span) -> bool:
    """Whether the text around has the shorter name again, and the longer one nowhere else."""
    around = folded[max(short.start - _AROUND, 0) : short.end + _AROUND]
    return around.count(long.of(folded)) == 1 < around.count(short.of(folded))


_AROUND = 5000
"""Characters before and behind a name in which it is looked for again."""
