"""Words before, in and behind a number that make it inexact, and the relation that each states."""

import re

from newsarchive.model.figures import Relation

_BEFORE = {
    Relation.AT_MOST: ("不超过", "不高于", "不多于", "最多", "至多"),
    Relation.AT_LEAST: ("不少于", "不低于", "至少", "起码", "最低", "上"),
    Relation.LESS: ("不足", "不到", "不满", "未满", "少于", "低于", "小于"),
    Relation.NEARLY: ("将近", "接近", "几近", "近"),
    Relation.ABOUT: ("大约", "大概", "约为", "约"),
    Relation.MORE: ("超过", "超出", "超", "突破", "逾", "高于", "多于", "大于", "破"),
}
_BEHIND = {
    Relation.AT_LEAST: ("以上", "之多"),
    Relation.AT_MOST: ("以下", "以内", "之内"),
    Relation.ABOUT: ("左右", "上下"),
}
WITHIN = {"余": Relation.AT_LEAST, "多": Relation.MORE, "来": Relation.ABOUT}
"""By character between a number and its unit: 1400余名, 5000多名, 十来个."""


def _meanings(words: dict[Relation, tuple[str, ...]]) -> dict[str, Relation]:
    return {word: relation for relation, forms in words.items() for word in forms}


def _any(words: dict[str, Relation]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


_BEFORE_MEANS, _BEHIND_MEANS = _meanings(_BEFORE), _meanings(_BEHIND)
_BEFORE_WORD = re.compile(rf"(?P<word>{_any(_BEFORE_MEANS)})了?\s*$")
_BEHIND_WORD = re.compile(_any(_BEHIND_MEANS))
_REACH = 6
_NO_WORD = re.compile(
    r"(?:附|最|新|远|靠|邻|走|亲|贴|临|契|特|制|签|节|侦|告|识|攻|打|撞|冲|合|预|大|公|条|依|违|赴|相|集|晚|加|马|以|向|北|南|海|岸|线|网|会|场|台|版)$"
)
"""Characters that form another word with 近, 约, 上 or 破 behind them: 附近, 节约, 网上."""


def before(text: str, start: int, *, scale_only: bool) -> tuple[Relation, int] | None:
    """The relation that the word before `start` states, and the start of that word; None without one.

    Args:
        text: folded.
        start: of the number.
        scale_only: whether the number is 百, 千 or 万 alone; only before these is 上 a relation.
    """
    match = _BEFORE_WORD.search(text, max(0, start - _REACH), start)
    if match is None:
        return None
    word, at = match["word"], match.start("word")
    if word == "上" and not scale_only:
        return None
    if len(word) == 1 and _NO_WORD.search(text, max(0, at - 1), at):
        return None
    return _BEFORE_MEANS[word], at


def behind(text: str, end: int) -> tuple[Relation, int] | None:
    """The relation that the word at `end` states, and the end of that word; None without one."""
    match = _BEHIND_WORD.match(text, end)
    return (_BEHIND_MEANS[match[0]], match.end()) if match else None
