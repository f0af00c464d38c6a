"""Guards: they refuse what looks like a figure and is none, such as ordinals, names, formulas, addresses, clock times."""

import re

from newsarchive.figures.found import Found
from newsarchive.figures.lexicon import FORMULAS
from newsarchive.model.figures import Measure

_OPEN, _CLOSE = "“‘「『《", "”’」』》"
_NAME = 12
"""Characters of the longest quotation that counts as a name or a slogan, if it holds no stop."""
_NEVER_NAMED = frozenset({"%", "百分点"})
_ORDINAL = re.compile(r"第\s*$")
_AFTER_CLOCK = re.compile(r"[时点][0-9零一二三四五六七八九十]*$")
_CHANGES_SCORE = re.compile(r"(?:上升|下降|提高|提升|增加|降低)了?$")
_SPAN_OF_WORK = re.compile(r"(?:累计|总计|共计|共|时长|节约|节省|缩短|减少|约|达|超|近|逾|超过)$")
_ADDRESS = re.compile(r"[0-9]*(?:单元|室|号楼)")
_ROAD = re.compile(r"(?:视频|高清|监控|摄像|图像|信号)")
_BIG_ROAD = 500
_LONG_WORK = 100
"""Hours from which a number of hours is an amount of work, not a duration."""
_SHIP_CLASS = re.compile(r"级(?!地震)")


def refused(text: str, folded: str, found: Found) -> bool:
    """Whether `found` is no claim.

    Args:
        text: as printed, for its quotation marks.
        folded: the same text, folded.
        found: a match of the grammar.
    """
    return (
        _ordinal(folded, found)
        or _formula(folded, found)
        or _session(folded, found)
        or _race(folded, found)
        or _first_places(folded, found)
        or _pointed_at(folded, found)
        or _quoted_name(text, found)
        or _unit_of_another_kind(folded, found)
    )


def _ordinal(folded: str, found: Found) -> bool:
    return (
        found.measure is not Measure.RANK
        and _ORDINAL.search(folded, max(0, found.core - 3), found.core) is not None
    )


def _formula(folded: str, found: Found) -> bool:
    return folded.startswith(FORMULAS, found.core)


def _session(folded: str, found: Found) -> bool:
    """十四届全国人大三次会议: the third session, not three of them."""
    return found.unit == "次" and folded.startswith(("会议", "全会", "全体会议"), found.end) and bool(
        _BODY.search(folded, max(0, found.core - 8), found.core)
    )  # fmt: skip


_BODY = re.compile(r"(?:届[^,;]{0,6}|人大|政协|常委会|委员会|理事会|代表大会|中央|党委)$")


def _first_places(folded: str, found: Found) -> bool:
    """前九位依次是: the first nine, not nine of them."""
    return found.unit in ("位", "名") and folded[found.core - 1 : found.core] == "前"


def _pointed_at(folded: str, found: Found) -> bool:
    """这两个年龄段 refers to what was counted before."""
    return found.unit not in _NEVER_NAMED and folded[found.core - 1 : found.core] in ("这", "那", "该")


def _race(folded: str, found: Found) -> bool:
    """女子400米自由泳: the name of an event."""
    return found.unit in ("米", "公里") and _EVENT.match(folded, found.end) is not None


_EVENT = re.compile(
    r"(?:个人|男子|女子|混合)?(?:自由泳|仰泳|蛙泳|蝶泳|混合泳|跨?栏|接力|短跑|长跑|赛跑|障碍|跳台|跳板|步枪|手枪|短池)"
)


def _quoted_name(text: str, found: Found) -> bool:
    """Whether it stands inside a short quotation without a stop: “四个平安”, 《…“十五条”举措》."""
    if found.core == 0 or found.unit in _NEVER_NAMED:
        return False
    for at in range(found.core - 1, max(-1, found.core - _NAME - 1), -1):
        if text[at] in _CLOSE or text[at] in "，。；！？":
            return False
        if text[at] in _OPEN:
            return _closes_soon(text, at, found.end)
    return False


def _closes_soon(text: str, opened: int, end: int) -> bool:
    close = _CLOSE[_OPEN.index(text[opened])]
    reach = opened + 1 + (_NAME if text[opened] != "《" else 4 * _NAME)
    closed = text.find(close, end, max(reach, end + 1))
    return closed >= 0 and not any(mark in text[opened:closed] for mark in "，。；！？")


def _unit_of_another_kind(folded: str, found: Found) -> bool:
    before = folded[max(0, found.core - 6) : found.core]
    after = folded[found.end : found.end + 8]
    if found.unit == "分":
        return not _CHANGES_SCORE.search(before) or _AFTER_CLOCK.search(before) is not None
    if found.unit == "小时":
        of_work = _SPAN_OF_WORK.search(folded[max(0, found.start - 2) : found.core])
        return not of_work or (found.value or 0) < _LONG_WORK
    if found.unit == "路":
        return not _ROAD.match(after) and (found.value or 0) < _BIG_ROAD
    if found.unit in ("栋", "层", "组"):
        return _ADDRESS.match(after) is not None
    return found.unit in ("米", "吨", "元", "立方米") and _SHIP_CLASS.match(after) is not None
