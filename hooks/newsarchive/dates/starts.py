"""Where an expression can begin, decided by its first two characters, so that most text costs little."""

import re
from collections.abc import Iterable, Iterator

from newsarchive.dates import lexicon

NUMERALS = "0123456789〇零○一二两三四五六七八九十百千半几廿卅"

_COUNT = re.compile(
    rf"[{NUMERALS}][{NUMERALS}.,]{{0,9}}[余多来]?(?:[年月日号时点天周季昼世学赛雪财/·:~&-]|[至到](?=[{NUMERALS}次])"
    r"|个(?=多?月|多?小|季|星|钟|礼)|小时|星期|分钟|秒|\.[0-9]"
    r'|(?<=五)(?="|期间|时期|规|计|纲|开局|收官|以来))'
)
"""A number and what can follow it in an expression."""


def _before_numeral(heads: str) -> list[str]:
    return [head + number for head in heads for number in NUMERALS]


_OPENINGS: dict[str, Iterable[str]] = {
    "point": (
        *lexicon.RELATIVE_YEARS, *lexicon.STORY_YEARS, *lexicon.RELATIVE_MONTHS, *lexicon.STORY_MONTHS,
        *lexicon.RELATIVE_DAYS, *lexicon.STORY_DAYS, *lexicon.RELATIVE_WEEKS, *lexicon.FESTIVALS, *lexicon.DAY_PAIRS,
        *lexicon.RELATIVE_QUARTERS, *lexicon.RELATIVE_SEASONS, *lexicon.SEASON_PAIRS, *(f"{animal}年" for animal in "鼠牛虎兔龙蛇马羊猴鸡狗猪"),
        *(part for part in lexicon.DAY_PARTS if len(part) > 1), *_before_numeral("晚早晨夜第前头周'\""),
        *(f"年{edge}" for edge in lexicon.EDGES), "年内", "周日", "周天", "上半", "下半", "首季", "岁末", "月底", "月初", "月末",
        "这个", "刚过", "刚刚", "即将", "正月", "元月", "腊月", "冬月", "农历", "大年", "阴历", "上世", "本世", "下世", "上个", "下个", "星期", "礼拜",
    ),
    "set": (*(f"每{period}" for period in lexicon.PERIODS), *_before_numeral("每"), "每隔", *lexicon.ADVERBS),
    "duration": (
        *_before_numeral("近约逾前后"), "不到", "不足", "超过", "长达", "连续", "历时", "为期", "大约", "将近", "过去", "未来", "最近", "前后",
    ),
    "vague": (*lexicon.NOW, *lexicon.VAGUE),
    "during": lexicon.OCCASIONS,
    "beside": lexicon.FESTIVALS,
}  # fmt: skip
"""Rules of `recognise.py`, and the words with which what they find can begin."""


def _table() -> dict[str, tuple[str, ...]]:
    table: dict[str, tuple[str, ...]] = {}
    for rule, words in _OPENINGS.items():
        for opening in {word[:2] for word in words}:
            table[opening] = (*table.get(opening, ()), rule)
    return table


_RULES = _table()
_COUNTED = ("point", "duration", "vague", "named")
_HEADS = re.escape("".join(sorted({opening[0] for opening in _RULES} | set(NUMERALS))))
_SECONDS = re.escape(
    "".join(
        sorted(
            {opening[1] for opening in _RULES}
            | set(NUMERALS + "年月日号时点天周季昼世个小星分秒余多来学赛雪财.:&/·~-至到")
        )
    )
)
_FIRST = re.compile(f"[{_HEADS}](?=[{_SECONDS}])(?<![0-9][0-9])")


def starts(text: str) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Places of compacted `text` at which an expression can begin, with the rules that may read it."""
    for match in _FIRST.finditer(text):
        at = match.start()
        rules = _RULES.get(text[at : at + 2])
        if rules:
            yield at, (*rules, *_COUNTED) if match[0] in NUMERALS else rules
        elif match[0] in NUMERALS and _COUNT.match(text, at):
            yield at, _COUNTED
