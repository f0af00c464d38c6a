"""Guards for numbers that count or number something: 两年底, 近1500年, 三日 (three days)."""

import re

from newsarchive.dates.parts import CLOCK_PARTS, YEAR_PARTS, Parts

_COUNTING = re.compile(r"[0-9〇零一二三四五六七八九十百千万两几数半第每近余][.]?\Z")


def count_before(parts: Parts, before: str, _behind: str) -> bool:
    """两年底 and 第3月 are counts, 增长3.15 is a decimal, 个月 is a duration, 那年年底 is in an unknown year."""
    if (YEAR_PARTS | {"rel_month"}) & parts.keys():
        return False
    if "own_edge" in parts and before.endswith("年"):
        return True
    many = before.endswith("多") and not parts.get("day", "")[:1].isdigit()  # 西雅尔多12日表示 names a day
    return many or bool(_COUNTING.search(before)) or before.endswith(("个", "新", "全", "青", "老", "/"))


_NOT_AFTER_YEAR = re.compile(
    r"以上|历史|的历史|多?来|余|间的|古[城镇村寨树道寺都塔老窑井桥柏槐银榕茶]|前的|老"
)


_ROUND = re.compile("1[0-7]00")
"""Years that are more often a number of years: few events of so long ago are known to a round year."""


def not_a_year(parts: Parts, before: str, behind: str) -> bool:
    """3000年历史, 近1500年 and 斗争1000年 are durations."""
    if set(parts) != {"year"}:
        return False
    if _ROUND.fullmatch(parts["year"]):
        return True
    return bool(_NOT_AFTER_YEAR.match(behind)) or before.endswith(("近", "约", "逾", "超", "距今", "第"))


def lone_day(parts: Parts, before: str, behind: str) -> bool:
    """A day without its month: 5日 is a date, 5号 only with a time of day, 三日 only where the context requires it."""
    if {"month", "rel_month"} & parts.keys():
        return False
    timed = bool(parts.keys() & {"part", *CLOCK_PARTS})
    if parts.get("tail") == "以内":
        return True
    if parts.get("day_unit") == "号":
        return not timed
    if (
        YEAR_PARTS & parts.keys()
        or before[-1:] in tuple("这那百首隔连·-+")
        or (not timed and _not_a_day(parts["day"], before, behind))
    ):
        return True
    short = not parts["day"][0].isdigit() and len(parts["day"]) == 1
    return short and not timed and not _reported(before, behind)


_OF_A_REPORT = re.compile(
    r"[电讯至&]|在|对|向|宣布|说|表示|称|抵|会见|会晤|举行|召开|发表|致电|就|与|以.{1,12}[式名]|上午|下午|凌晨|晚"
)


def _reported(before: str, behind: str) -> bool:
    """Whether 三日 stands where a report names a day, not a number of days: 总统三日宣布, but not 食一日."""
    if before[-1:] in tuple("了过留时续仅达约近如有某每终食"):
        return False
    return bool(_OF_A_REPORT.match(behind)) or (behind[:1] == "," and before[-1:] in ("", ",", ";", "\n"))


_TERM = re.compile(r"(?:预计|在|于|将|至迟|力争|须|应|确保|争取)\Z")
_NOT_AFTER_DIGITS = re.compile(
    r"均|游|后|前|内(?![塔阁政蒙务贾])|间|龄|产|用|以[上下内外前后来]|之|照|供|常(?![务委])|元(?!首)|历(?![时经])|化"
)
_NOT_AFTER_DAY = re.compile(
    r"均|元|本|语|前|产|军|方|美|货|程|常|用|租|游|后|内|间|益|子|龄|照|薪|记|报|历|志|化|光|新|以|之|来|为|夜|工|耳"
)


def _not_a_day(number: str, before: str, behind: str) -> bool:
    """Whether the words behind it make it a count; 3日前 is a day only where a deadline is set (在25日前)."""
    if behind.startswith("前"):
        return not _TERM.search(before)
    if behind.startswith("后") and before.endswith("预计"):
        return False
    return bool((_NOT_AFTER_DIGITS if number[0].isdigit() else _NOT_AFTER_DAY).match(behind))
