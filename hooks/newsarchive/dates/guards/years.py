"""Guards for parts of a year, reigns, plans and longer times: a year that they need, or months that they cannot have."""

import re

from newsarchive.dates.parts import CLOCK_PARTS, YEAR_PARTS, Parts


def edge_alone(parts: Parts, _before: str, _behind: str) -> bool:
    """底, 初, 同期, 全年 and a season are times only with a year."""
    if "plan" in parts and parts.get("edge", "内") != "内":
        return False
    return not YEAR_PARTS & parts.keys()


def pointed_at(_parts: Parts, before: str, _behind: str) -> bool:
    """一世纪 in 这一世纪 and 每一世纪 is not the first century."""
    return before.endswith(("这", "那", "每", "半"))


_REIGN = re.compile(
    r"(?<![0-9〇零○一二三四五六七八九十])(?:元|[一二三四五六七八九十]{1,3})年(?:[一二三四五六七八九十]{1,2}&)?\Z"
)


def of_a_reign(parts: Parts, before: str, _behind: str) -> bool:
    """康熙五十年三月 and 秦始皇二十四年二、三月 are months of a reign, which no calendar here covers."""
    return not YEAR_PARTS & parts.keys() and bool(_REIGN.search(before))


def other_plan(parts: Parts, before: str, behind: str) -> bool:
    """六五普法 is a plan of its own, 一五 to 五五 need 计划 behind them, 星期五 and 二十五 are no plans."""
    if behind.startswith("普法") or before[-1:] in tuple("期周第0123456789二三四五六七八九百千万拜"):
        return True
    early = parts["plan"] in tuple("一二三四五")
    return early and not behind.startswith(("计划", "时期", "规划")) and "plan_tail" not in parts


_WITHIN_A_YEAR = CLOCK_PARTS | {
    *(
        "month",
        "rel_month",
        "lunar_month",
        "day",
        "weekday",
        "half",
        "quarter",
        "months",
        "festival",
        "season",
    ),
}
_COUNTED_IN_TERM = frozenset({"half", "quarter", "months"})


def long_with_months(parts: Parts, _before: str, _behind: str) -> bool:
    """A decade, a century or a plan has no months or days; of a term only parts are counted (2023财年前六个月)."""
    within = _WITHIN_A_YEAR & parts.keys()
    return bool(within) and not ("term" in parts and within <= _COUNTED_IN_TERM)
