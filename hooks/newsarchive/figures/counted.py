"""What a figure counts: the name behind it (59710起矛盾纠纷), or else the one before it (会商会议七次)."""

import re

from newsarchive.figures.found import Found
from newsarchive.figures.named_before import clause_before, named_before
from newsarchive.figures.named_behind import named_behind
from newsarchive.model.figures import Measure

_OF_WHAT_STANDS_BEFORE = frozenset({Measure.CHANGE, Measure.SHARE, Measure.RANK})
"""Measures of something that is named before them, except in 92.5%的行政许可事项."""
_RATIOS = frozenset({"%", "百分点", "倍", "‰"})
_SIZE = re.compile(
    r"(?:人口|规模|金额|总额|产值|时速|全长|总长|长度|高度|面积|重量|深度|海拔|气温|功率|直径|半径|距离|里程)"
    r"(?:仅|为|达|约|近|超过|不到)*$"
)
"""Before a number: the name of a size, which is what the number measures, whatever follows (时速350公里高铁)."""
_COMPARED = ("比", "较", "同比", "环比")


def counted(text: str, folded: str, found: Found) -> str | None:
    """The noun phrase that `found` counts or measures, as printed; None where none is found.

    Args:
        text: as printed.
        folded: the same text, folded.
        found: a figure with its final measure.
    """
    behind = None if _looks_back(folded, found) else named_behind(text, folded, found)
    if behind or (found.measure is Measure.CHANGE and _compares(folded, found)):
        return behind
    return (
        named_before(text, folded, found.start) or _topic(text, folded, found) or _deed(text, folded, found)
    )


def _topic(text: str, folded: str, found: Found) -> str | None:
    """The name in the clause before, where this clause continues it: 海洋经济日益重要，已占生产总值的16%."""
    start, clause = clause_before(folded, found.start)
    if (
        found.measure not in _OF_WHAT_STANDS_BEFORE
        or folded[start - 1 : start] != ","
        or not _GOES_ON.match(clause)
    ):
        return None
    return named_before(text, folded, start - 1)


_GOES_ON = re.compile(r"(?:已|约|仅|均|各|平均)*(?:占|增幅|降幅|涨幅|跌幅|增速|升幅|比重|占比)")


def _deed(text: str, folded: str, found: Found) -> str | None:
    """What people did, where they are counted without a name: 39万人达成就业意向."""
    match = _DONE.match(folded, found.end) if found.unit in _PEOPLE else None
    return text[found.end : match.end()] if match else None


_PEOPLE = frozenset({"人", "名", "人次"})
_DONE = re.compile(r"[^,;:!?\n0-9的了]{2,10}(?=[,;!?\n]|$)")


def _looks_back(folded: str, found: Found) -> bool:
    """Whether only a name before the figure can be what it counts."""
    if found.value == 0 or _SIZE.search(folded, max(0, found.start - 8), found.start):
        return True
    if found.unit == "人" and folded.startswith("等", found.start - 1):
        return True  # 各界友好人士等近1500人欢聚一堂
    return found.measure in _OF_WHAT_STANDS_BEFORE and not _names_behind(folded, found)


def _names_behind(folded: str, found: Found) -> bool:
    """Whether the name may stand behind a change or a share: 增加4000万元投资, 92.5%的行政许可事项."""
    if found.measure is Measure.CHANGE and found.unit not in _RATIOS:
        return True
    return found.measure is Measure.SHARE and folded.startswith("的", found.end)


def _compares(folded: str, found: Found) -> bool:
    """Whether the clause begins with a base of comparison, and so names nothing: …为3万亿元，较11月末上升2.1%."""
    return clause_before(folded, found.start)[1].lstrip().startswith(_COMPARED)
