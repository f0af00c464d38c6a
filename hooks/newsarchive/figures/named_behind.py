"""The name of what a figure counts, if it stands behind the figure: 59710起矛盾纠纷, 27人受伤, 两个15万吨的泊位."""

import re

from newsarchive.figures import lexicon
from newsarchive.figures.found import Found
from newsarchive.figures.phrases import any_of, any_outside, trimmed

_LONGEST = 24
_END = re.compile(
    r"[,;:!?\n\[\]0-9]|\((?![^()]{1,2}\)[^,;!?])|(?<!\([^()])(?<!\([^()]{2})\)"
    r"|(?<!的)在(?![京职校岗册押建读华编逃案])|(?<![对同平均相高中初优不])等(?!级|待)"
    rf"|&(?=[一二两三四五六七八九十]+[次个项条名位家种类])|{any_outside(lexicon.COUNTED_STOPS)}"
)
"""The end of a name."""
_NO_NAME = re.compile(
    rf"[&和与及/]|[一二两三四五六七八九十]+(?:[大个次项条]|步)|{any_of(lexicon.DEEDS)}"
    rf"|(?:{any_of((*lexicon.UP, *lexicon.DOWN))})[到至为]|[^的,;:!?]{{1,3}}了(?!解)|给"
)
"""Words behind a figure that are no name: 140万亿元四个大台阶, 八万人次发放, 356人减少到, 300人目睹了."""
_FATE = re.compile(r"遇难|死亡|丧生|身亡|受伤|轻伤|重伤|失踪|获救|被捕|被困|伤亡|感染|牺牲")
"""What happened to people, which is what they are counted for."""
_LINK = re.compile(r"(?:[深高长宽厚重远]?的(?:已|正在|将)?|左右|以上|人民币)+")
_SIZE = re.compile(r"[0-9]+(?:\.[0-9]+)?[万亿]?(?:[^0-9,;:!?&的]{1,3}的|岁(?:及?以[上下])?的?)")
"""A size or an age before the name: 15万吨的泊位, 3岁以下婴幼儿."""
_CLAUSE = re.compile(r"[^,;:!?]{2,16}的(?=[^,;:!?]{2})")
"""A clause before the name, skipped where the name would otherwise end at once: 获省奖的节目, 建于1957年的居民楼."""
_CLASSES = frozenset({"大类", "类", "门类", "大"})
_SECOND_COUNT = re.compile(r"[0-9]+(?:多|余)?[^0-9,;:!?&]")
"""Between a number of classes and their name: 6大类72种产品."""
_ONE_CHARACTER = frozenset("县市区镇乡村省州国厂店校桥站车船树")
"""Names of a single character: 301个县."""


def named_behind(text: str, folded: str, found: Found) -> str | None:
    """The name behind `found`, as printed; None where no name stands there."""
    start = _stepped(_LINK, folded, found.end)
    if found.unit in ("人", "名") and (fate := _FATE.match(folded, start)):
        return text[start : fate.end()]
    if _NO_NAME.match(folded, start):
        return None
    start = _stepped(_SIZE, folded, start)
    if found.unit in _CLASSES:
        start = _stepped(_SECOND_COUNT, folded, start)
    if _leaves_off(folded, start) - start <= 1:
        start = _stepped(_CLAUSE, folded, start)
    end = _leaves_off(folded, start)
    named = end - start > 1 or (end > start and folded[start] in _ONE_CHARACTER)
    return trimmed(text[start:end]) if named else None


def _stepped(what: re.Pattern[str], folded: str, start: int) -> int:
    """The position behind `what`, if it matches at `start`, else `start`."""
    match = what.match(folded, start)
    return match.end() if match else start


def _leaves_off(folded: str, start: int) -> int:
    """The end of the name that starts at `start`; the last word of a list belongs to the figure behind it."""
    last = min(len(folded), start + _LONGEST)
    match = _END.search(folded, start, last)
    end = match.start() if match else last
    if "&" in folded[start:end] and folded[end : end + 1].isdigit():
        return folded.rfind("&", start, end)
    return end
