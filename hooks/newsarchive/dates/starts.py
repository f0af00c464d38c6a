"""Where an expression can begin, decided by its first characters.

The grammar of `patterns.py` is expensive, so it is tried only where `starts` finds one of its openings: a word of the
lexicon, or a number followed by something that a date or a duration can have behind a number.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import product

from newsarchive.dates import lexicon

NUMERALS = "0123456789〇零○一二两三四五六七八九十百千半几廿卅"

_COUNT = re.compile(
    rf"[{NUMERALS}][{NUMERALS}.,]{{0,9}}[余多来]?(?:[年月日号时点天周季昼世学赛雪财:·]|(?<=[0-9]{4})[上下第](?=半年|[一二三四1-4]季度)|(?<=[0-9]{4})[1-4一二三四](?=季度)|[至到&~和与及或-]+(?=[{NUMERALS}次])"
    r"|个(?=多?月|多?小|季|星|钟|礼)|小时|星期|分钟|秒|(?<=[0-9]{4})[./-]|\.(?<=[0-9]{4}\.)"
    r'|(?<=五)(?="|期间|时期|规|计|纲|开局|收官|以来|末|初))'
)
"""A number and what can follow it in an expression."""
_POINT_ONLY, _LENGTH_ONLY = frozenset("月号点:"), frozenset("天周昼个钟秒")
"""Characters that follow a number only in a date, and only in a duration."""


def _joined(heads: Iterable[str], tails: Iterable[str] = NUMERALS) -> list[str]:
    return [head + tail for head, tail in product(heads, tails)]


_ANIMALS = "鼠牛虎兔龙蛇马羊猴鸡狗猪"
_PLANS = ("一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二", "十三", "十四", "十五")

_OPENINGS: dict[str, Iterable[str]] = {
    "point": (
        *lexicon.RELATIVE_YEARS, *lexicon.STORY_YEARS, *lexicon.RELATIVE_MONTHS, *lexicon.STORY_MONTHS,
        *lexicon.RELATIVE_DAYS, *lexicon.STORY_DAYS, *lexicon.RELATIVE_WEEKS, *lexicon.FESTIVALS, *lexicon.DAY_PAIRS, *lexicon.YEAR_PAIRS,
        *lexicon.RELATIVE_QUARTERS, *lexicon.RELATIVE_SEASONS, *lexicon.SEASON_PAIRS,
        *(part for part in lexicon.DAY_PARTS if len(part) > 1), *_joined("晚早晨夜前头周'"),
        *_joined(["第"], _joined("一二三四1234", "季&至到-")), *_joined('"', _joined(_PLANS, ["五"])),
        *_joined(["年"], lexicon.EDGES), "年内", "周日", "周天", "上半", "下半", "首季", "岁末", "月底", "月初", "月末",
        *_joined(["这个", "刚过去的", "刚刚过去的", "即将到来的"], lexicon.FESTIVALS), *_joined(_joined(_ANIMALS, ["年"]), lexicon.FESTIVALS),
        *_joined(["民国"]), "民国元", *_joined(["公元"]), *_joined(["公元前"]), "正月", "元月", "腊月", "冬月", "农历", "大年", *_joined(["初"], "一二三四五六七八九十"), "阴历", "上世", "本世", "下世", "上个世", "下个世", "上一世", "下一世", "上一个世", "下一个世",
        "星期", "礼拜",
    ),
    "set": (*_joined(["每"], lexicon.PERIODS), *_joined(["每"]), "每隔", *lexicon.ADVERBS),
    "duration": (
        *_joined("近约逾前后"),
        *_joined(["不到", "不足", "超过", "长达", "连续", "历时", "为期", "大约", "将近", "过去", "未来", "最近", "前后"]),
    ),
    "vague": (*lexicon.NOW, *lexicon.VAGUE),
    "during": _joined(lexicon.OCCASIONS, ["期间"]),
    "beside": _joined(_joined(lexicon.FESTIVALS, ["", "节"]), "前后"),
}  # fmt: skip
"""By rule of `recognise.py`: the words with which its expressions can begin."""


Openings = tuple[tuple[str, tuple[str, ...]], ...]
"""Rules with the words that open an expression for each; no words where the first two characters are enough."""


def _table() -> dict[str, Openings]:
    """By the first two characters of an expression: the rules that may read it, with their opening words."""
    table: dict[str, Openings] = {}
    for rule, words in _OPENINGS.items():
        openings: dict[str, list[str]] = {}
        for word in words:
            openings.setdefault(word[:2], []).append(word)
        for opening, longer in openings.items():
            known = () if opening in longer else tuple(longer)
            table[opening] = (*table.get(opening, ()), (rule, known))
    return table


_RULES = _table()
_HEADS = re.escape("".join(sorted({opening[0] for opening in _RULES} | set(NUMERALS))))
_SECONDS = re.escape(
    "".join(
        sorted(
            {opening[1] for opening in _RULES}
            | set(NUMERALS + "年月日号时点天周季昼世个小星分秒余多来学赛雪财上下第.:&/·~-至到和与及或")
        )
    )
)
_FIRST = re.compile(f"[{_HEADS}](?=[{_SECONDS}])(?<![0-9][0-9])")


def starts(text: str) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Places of compacted `text` at which an expression can begin, with the rules that may read it."""
    for match in _FIRST.finditer(text):
        at = match.start()
        opening = _RULES.get(text[at : at + 2])
        rules = _opened(text, at, opening) if opening else ()
        if match[0] in NUMERALS and (count := _COUNT.match(text, at)):
            rules = (*rules, *_counted(text[count.end() - 1]))
        if rules:
            yield at, rules


def _opened(text: str, at: int, opening: Openings) -> tuple[str, ...]:
    """The rules of `opening` that have one of their words at `at`."""
    return tuple([rule for rule, words in opening if not words or text.startswith(words, at)])


def _counted(unit: str) -> tuple[str, ...]:
    """The rules that can read a number behind which `unit` stands."""
    if unit == "·":
        return ("named",)
    if unit in _POINT_ONLY:
        return ("point",)
    return ("duration",) if unit in _LENGTH_ONLY else ("point", "duration")
