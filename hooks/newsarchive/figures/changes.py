"""Measures: whether a clause uses a number as a change, a share, a rate or a plain amount, and compared with what."""

import re

from msgspec.structs import replace

from newsarchive.figures import lexicon
from newsarchive.figures.found import Found
from newsarchive.model.figures import Measure


def _any(words: tuple[str, ...]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


_DIRECTION = re.compile(
    rf"(?:(?P<growth>(?:{_any(lexicon.GROWTH)})[^,;!?]{{0,4}}?)|(?P<down>{_any(lexicon.DOWN)})|(?P<up>{_any(lexicon.UP)}))"
    r"(?:幅度?|率)?(?:了|约|近|超过|超|逾|达|达到|为|将近|不到|不足|至少|高达|分别|[:\s])*$"
)
_COMPARED = frozenset({"多", "少", "高", "低", "节约", "节省"})
"""Words that make a number a change only where something is compared, or the number is a share."""
_FALLS = ("降", "跌", "下降率", "负")
_NO_DIRECTION = re.compile(r"(?:新增|众多|许多|最多|更多|至少|减至|多多|增多|增至|不少|至多|很多|大多|多达)$")
_BASE = re.compile(
    r"同比|环比|(?:比|较|与)(?:上年同期|去年同期|前年同期|上年|去年|上月|上周|昨天|上季度|同期|前一[年月天日])[^,;!?]{0,4}?|"
    r"(?:比|较)[^,;!?&]{2,14}?(?=增|减|上升|下降|提高|多|少|上涨|降|高|低|回落|扩大)"
)
_OF = re.compile(
    r"占(?P<whole>[^,;!?&]{1,18}?)(?:的比重|的|比重|比例)(?:约|近|超|超过|达|达到|为|将近|不足|的)*\s*$"
)
_RATE = re.compile(r"(?:人均|户均|日均|月均|年均|平均|每(?![次个]?月?底))[^,;!?]{0,22}$")
_FROM = re.compile(
    r"(?:由|从)(?P<base>[^,;!?]{1,16}?)(?:大幅|逐步|快速)?(?:提升|提高|增加|增长|上升|下降|降低|减少|降|升|压缩|缩短|扩大)(?:到|至|为)(?:了|现在的|如今的|目前的|约|近|超过|的)*\s*$"
)
_TO = re.compile(r"(?:到|至|为)\s*$")
_OBJECT = re.compile(
    r"(?P<verb>减少|降低|缩短|压缩|节约|节省|压减|提高|提升|增加)(?:了)?[^,;!?&率0-9占比]{2,9}$"
)
"""A verb and its object before a percentage: 节约项目前期时间60%以上."""
_CHANGE_UNITS = frozenset({"百分点"})
_REACH = 28


def sense(folded: str, clause: int, found: Found) -> tuple[Found, str | None]:
    """`found` with the measure and sign that its clause gives it, and its base of comparison.

    Args:
        folded: the text, folded.
        clause: start of the clause.
        found: a match of the grammar.
    """
    if found.measure is Measure.RANK:
        return found, None
    before = folded[max(clause, found.core - _REACH) : found.core]
    base = _base(before)
    sign = _direction(before, found) or _moved(before, found)
    if sign:
        return _changed(found, sign), base
    if found.unit in _CHANGE_UNITS:
        return replace(found, measure=Measure.CHANGE), base
    return _level(found, before, base)


def _level(found: Found, before: str, base: str | None) -> tuple[Found, str | None]:
    """A number that is no change, with its measure, and what it is a part of or what it was before."""
    whole = _OF.search(before)
    if whole:
        return replace(found, measure=Measure.SHARE), whole["whole"]
    start = _FROM.search(before)
    if start:
        return found, start["base"]
    if found.unit == "倍" or _RATE.search(before):
        return (found if found.measure is Measure.SHARE else replace(found, measure=Measure.RATE)), base
    return found, None


def _moved(before: str, found: Found) -> str | None:
    """The sign of a percentage behind a verb and its object: 节约项目前期时间60%以上."""
    match = _OBJECT.search(before) if found.unit == "%" and not _TO.search(before) else None
    return match and ("-" if match["verb"] in lexicon.DOWN else "+")


def _direction(before: str, found: Found) -> str | None:
    """`+` or `-` where the words right before a number make it a change, else None."""
    match = _DIRECTION.search(before)
    if match and match["growth"]:
        return "-" if match["growth"].startswith(_FALLS) else "+"
    if match is None or _TO.search(before) or _NO_DIRECTION.search(before.rstrip("了约近超逾达")):
        return None
    word = match["up"] or match["down"]
    if len(word) == 1 and match.start() and before[match.start() - 1] in "新众许最更至不很大递身海":
        return None
    if word in _COMPARED and not (_BASE.search(before) or (found.unit == "%" and word not in "高低")):
        return None
    return "-" if match["down"] else "+"


def _changed(found: Found, sign: str) -> Found:
    """`found` as a change; a fall is negative, so the ends of a range change places."""
    if sign == "+" or found.value is None:
        return replace(found, measure=Measure.CHANGE)
    if found.upper is None:
        return replace(found, measure=Measure.CHANGE, value=-found.value)
    return replace(found, measure=Measure.CHANGE, value=-found.upper, upper=-found.value)


def _base(before: str) -> str | None:
    matches = list(_BASE.finditer(before))
    return matches[-1][0] if matches else None


def continues(between: str) -> bool:
    """Whether `between` two figures only joins them: 61.6%、53.1%和31.5%."""
    return between in ("&", "和", "与", "及", "以及", ",")
