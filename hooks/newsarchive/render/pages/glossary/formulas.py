"""Number formulas (三高四新, 五类风险, 1+3+N), recognised by the form of the headword alone.

A headword is a number formula if it begins with a numeral that counts something, or contains several numerals in a
row (百千万). Spans of time (三年, 百日), composite numbers (二十大, 十四五) and everyday words with a numeral (一体, 双方,
百姓) count nothing. Arabic digits form one if they ascend (which telephone numbers do not) or are joined by plus signs.
"""

import re
from functools import lru_cache
from itertools import pairwise

VALUES = {
    **{digit: int(digit) for digit in "123456789"},
    "一": 1,
    "二": 2,
    "两": 2,
    "双": 2,
    "三": 3,
    "四": 4,
    "五": 5,
    "六": 6,
    "七": 7,
    "八": 8,
    "九": 9,
    "十": 10,
    "百": 100,
    "千": 1000,
    "万": 10_000,
}
"""The value of each numeral."""

_HAN = "一二两双三四五六七八九十百千万"

_TIME = "年月日天周季旬时分秒点岁"
"""Characters that turn preceding numerals into a span or point of time."""

_WORDS = (
    "一体|一般|一线|一站|一号|一级|一次|一律|一手|一把|一定|一致|一些|一切|一旦|一直|两岸|两性|双方|双边|双重|双语|双手|"
    "双休|三轮|三角|三峡|三亚|四川|四季|四肢|五一|五四|六一|七一|八一|七夕|九江|九州|十分|十足|十一|百姓|百科|百货|千古|"
    "千秋|万一|万分|万众|万能"
)
"""Words in which the numeral counts nothing, or is part of the name of a day or a place."""

_COMPOSITE = re.compile(
    rf"[{_HAN}]*[十百千万][一二三四五六七八九]|[一二三四五六七八九]十|十[一二三四五六七八九]"
)
_NOTHING = re.compile("|".join([rf"[{_HAN}\d]+[{_TIME}]", _WORDS, rf"(?:{_COMPOSITE.pattern})++"]))
_ROW = re.compile(rf"[{_HAN}]{{2,}}")
_SUM = re.compile(r"\d(?:\+[\dNnXx])+")
_DIGITS = re.compile(r"(?<![\d·.:])\d{2,4}(?![\d·.:])")
_MASK = "\0"


@lru_cache(maxsize=4096)
def numerals(headword: str) -> tuple[str, ...]:
    """The numerals of a number formula in order; empty if the headword is not one.

    >>> numerals("三高四新")
    ('三', '四')
    """
    digits = _digits(headword)
    if digits:
        return digits
    bare = _masked(headword)
    counting = bare[:1] in VALUES and not bare[:1].isdecimal()
    return tuple(char for char in bare if char in _HAN) if counting or _ROW.search(bare) else ()


def pattern(headword: str) -> str:
    """A formula with ellipses for what it counts: `三…四…`."""
    return "".join(f"{numeral}…" for numeral in numerals(headword))


def _masked(headword: str) -> str:
    """The headword without leading quotation marks, and with numerals that count nothing masked."""
    return _NOTHING.sub(lambda match: _MASK * len(match[0]), headword.lstrip('“‘《「『"'))


def _digits(headword: str) -> tuple[str, ...]:
    """Digits joined by plus signs, or two to four ascending digits."""
    joined = _SUM.search(headword)
    if joined:
        return tuple(char for char in joined[0] if char in VALUES)
    row = _DIGITS.search(headword)
    rises = row and "0" not in row[0] and all(one < other for one, other in pairwise(row[0]))
    return tuple(row[0]) if row and rises else ()
