"""Guards for festivals and lunar days: whether they name a time, or a thing (春节联欢晚会, 初三学生)."""

import re

from newsarchive.dates.parts import YEAR_PARTS, Parts

_CALENDAR_ONLY = frozenset({"春运", "暑运", "高考", "全国两会", '全国"两会"', "新春", "暑假", "暑期", "寒假"})
_SEASONS = frozenset({"暑假", "暑期", "寒假"})
_TRAVEL_SEASONS = frozenset({"春运", "暑运"})
"""Times where they open a clause (2023年春运，…), but events where the clause is about them (2023年春运启动)."""
_NEEDS_HOLIDAY = frozenset({"十一", "五一", "三八", "六一", "七一", "八一"})
_NEAR_IT = re.compile("前夕?$|(?<!前)后$")
_HOLIDAY = re.compile(r"小?长假|假期|黄金周|假日|期间")


def festival_as_word(parts: Parts, before: str, behind: str) -> bool:
    """春节联欢晚会 and 五一商圈 name things; a festival dates with a year, a tail or on its own."""
    name, tail = parts["festival"], parts.get("festival_tail", "")
    if name in _NEEDS_HOLIDAY:
        return not _HOLIDAY.match(tail)
    if name in _CALENDAR_ONLY:
        timed = name in _SEASONS or (name in _TRAVEL_SEASONS and behind.startswith(","))
        named = timed and (YEAR_PARTS | {"deixis"}) & parts.keys()
        return not (tail or "tail" in parts or named)
    if _NEAR_IT.search(tail):
        return not YEAR_PARTS & parts.keys()
    if behind.startswith(("前", "后", "联欢", "晚会", "团拜", "文艺", "座谈")):
        return True
    if name == "除夕":
        return behind.startswith(("将至", "来临", "临近", "的"))
    alone = before[-1:] in ("", ",", ";", "\n") and behind[:1] in (",", "&")
    return not (tail or "tail" in parts or "deixis" in parts or YEAR_PARTS & parts.keys() or alone)


def of_an_event(_parts: Parts, before: str, _behind: str) -> bool:
    """恢复高考以来 counts from what was done to it, in a year that is not named."""
    return before.endswith(("恢复", "取消", "实行", "改革"))


_BEFORE_NEW_YEAR_DAY = frozenset(("", *",;:&\n从到于在至自"))
_AFTER_NEW_YEAR_DAY = re.compile(r",|[至到~-]+初|当[天晚]|这天|[上下]午|早|晚|凌晨")


def no_new_year_day(parts: Parts, before: str, behind: str) -> bool:
    """初三 is also a school year; it is a day only where a clause names its time and an hour or another day follows."""
    timed = "part" in parts or bool(_AFTER_NEW_YEAR_DAY.match(behind))
    return before[-1:] not in _BEFORE_NEW_YEAR_DAY or not timed


_OF_EVERY_YEAR = re.compile(r"(?:[每一]年的?|每逢|每到|历年|往年是?|往常|通常|平常)(?:[^,;&]{1,4}[&和及])?\Z")


def every_year(_parts: Parts, before: str, _behind: str) -> bool:
    """往年是6月, 每年农历七月 and 每年元旦、春节 are about every year, not one."""
    return bool(_OF_EVERY_YEAR.search(before))
