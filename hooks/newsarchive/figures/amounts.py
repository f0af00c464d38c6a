"""Amounts: a number with a unit, 3.1万余起, 近20亿元, 三四户, 数十人, 10%至15%."""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from newsarchive.figures import lexicon, relations
from newsarchive.figures.found import Found
from newsarchive.figures.numerals import approximate, to_value
from newsarchive.figures.patterns import ALONE, LOWER_END, NUMBER, NUMERAL, UNIT_AFTER_ARABIC, UNIT_AFTER_HAN
from newsarchive.model.figures import Measure, Relation

_SCALES = "十百千万亿"
_SHARES = frozenset({"%", "‰"})
_LOWER_REACH = 16
_POINTS_TO_COME = re.compile(r"[&和与][0-9.]+个百分点")
_BELOW_ZERO = re.compile(
    r"(?:(?<=[增长速率幅差为达是在到约:(])-|(?:(?<=[长速率幅为达是])|(?<![一-鿿]))负|零下)$"
)
"""A minus sign or a word for it. Elsewhere `-` is a dash, and 负 part of a verb (肩负3项任务)."""
_ONE_MEASURES = frozenset({*lexicon.MEASURES}) - {"米", "克", "升", "斤", "番"}


def amounts(text: str) -> Iterator[Found]:
    """All numbers in folded `text` with a unit, or with a scale and no unit."""
    for match in _numbers(text):
        found = _amount(text, match)
        if found:
            yield found


def _numbers(text: str) -> Iterator[re.Match[str]]:
    """All matches of `NUMBER`, which is tried only at numerals, as its look-behinds are expensive."""
    end = 0
    for numeral in NUMERAL.finditer(text):
        at = numeral.start()
        if at >= end and (match := NUMBER.match(text, at)):
            end = match.end()
            yield match


class _Number(NamedTuple):
    """The value of a match of `NUMBER`."""

    start: int
    """Of the number itself, a minus sign or the lower end of a range included."""
    value: Decimal | None
    upper: Decimal | None = None
    """Only of an interval."""
    reason: str | None = None


def _amount(text: str, match: re.Match[str]) -> Found | None:
    unit_match = (UNIT_AFTER_ARABIC if match["arabic"] else UNIT_AFTER_HAN).match(text, match.end())
    if unit_match is None and not _stands_alone(text, match):
        return None
    unit = _unit(text, unit_match) if unit_match else None
    end = unit_match.end() if unit_match else match.end()
    number = _number(text, match)
    relation, left = relations.before(text, number.start, scale_only=_is_scale(match)) or (None, number.start)
    if _idle(match, number.value, unit, relation, text[end : end + 2]):
        return None
    if not relation and number.start == match.start() and (ranged := _ranged(text, match, number, unit)):
        number = ranged
        left = (relations.before(text, number.start, scale_only=False) or (None, number.start))[1]
    after, right = relations.behind(text, end) or (None, end)
    stated = relation or after or relations.WITHIN.get(match["odd"] or match["odd_too"], Relation.EQUAL)
    return Found(
        left, right, number.value, stated if number.upper is None else Relation.RANGE, lexicon.UNIT_NAMES.get(unit or "", unit),
        Measure.SHARE if unit in _SHARES else Measure.NUMBER, number.upper, number.reason, number.start,
    )  # fmt: skip


def _unit(text: str, match: re.Match[str]) -> str:
    """The unit of a number, which may be printed only behind the last of a list: 高4.5个和1.3个百分点."""
    shared = match["unit"] == "个" and _POINTS_TO_COME.match(text, match.end())
    return "百分点" if shared else match["unit"]


def _stands_alone(text: str, match: re.Match[str]) -> bool:
    """Whether a number with a scale is an amount without a unit: 用户总数突破3000万."""
    scaled = bool(match["arabic"]) and match["scale"].strip()[-1:] in ("万", "亿")
    return scaled and ALONE.match(text, match.end()) is not None


def _is_scale(match: re.Match[str]) -> bool:
    return bool(match["han"]) and match["han"][0] in _SCALES[1:]


def _idle(
    match: re.Match[str], value: Decimal | None, unit: str | None, relation: Relation | None, then: str
) -> bool:
    """Whether a number in Chinese counts nothing: 一个 as an article, 百姓 and 万名干部 for "many"."""
    if match["arabic"] or relation or match["odd"] or match["odd_too"] or then == "以上":
        return False
    if value == 1:
        return unit not in _ONE_MEASURES
    return match["han"][0] in _SCALES[1:] or (match["han"] == "二" and unit == "次")


def _number(text: str, match: re.Match[str]) -> _Number:
    """The value of `match`, or both ends of an interval; no value where the number is unknown."""
    start, scale = match.start(), "".join((match["scale"] or "").split())
    try:
        if not match["arabic"]:
            return _Number(start, *_spelt(match["han"], scale))
        value = to_value(match["arabic"] + scale)
    except ValueError:
        return _Number(start, None, reason=f"{match[0].strip()}: no number that is known")
    below = _BELOW_ZERO.search(text, max(0, start - 3), start)
    return _Number(below.start(), -value) if below else _Number(start, value)


def _spelt(word: str, scale: str) -> tuple[Decimal, Decimal | None, str | None]:
    """Value, upper end and reason of a number in Chinese characters, which may name an interval."""
    factor = to_value("一" + scale) if scale else Decimal(1)
    if word[0] in "数几" or word.endswith("几"):
        low, high = _some(word, factor)
        return low, high, f"{word}{scale}: some multiple of it, not said which"
    ends = approximate(word)
    if ends:
        return ends[0] * factor, ends[1] * factor, f"{word}: the one or the other"
    return to_value(word) * factor, None, None


def _some(word: str, factor: Decimal) -> tuple[Decimal, Decimal]:
    """数十 is 10 to 99, 几百 100 to 999, 数十万 100,000 to 999,999; 十几 is 11 to 19, 十几万 110,000 to 199,999."""
    if word.endswith("几"):
        base = to_value(word[:-1])
        return (base + 1) * factor, (base + 10) * factor - 1
    step = to_value(word[1:]) * factor
    return step, step * 10 - 1


def _ranged(text: str, match: re.Match[str], number: _Number, unit: str | None) -> _Number | None:
    """The range whose upper end is `number`; None where no lower end stands before it."""
    lower = LOWER_END.search(text, max(0, match.start() - _LOWER_REACH), match.start())
    if lower is None or number.value is None or number.upper is not None:
        return None
    if lower["unit"] and lower["unit"] != unit:
        return None
    own = "".join((lower["scale"] or "").split())
    shared = "" if own or lower["unit"] else "".join((match["scale"] or "").split())
    try:
        value = to_value(lower["number"] + (own or shared))
    except ValueError:
        return None
    return _Number(lower.start(), value, number.value) if value <= number.value else None
