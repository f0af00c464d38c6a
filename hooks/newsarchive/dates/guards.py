"""What a match of the grammar may not be: the neighbours that make it a count, a name or a word.

A guard looks at the parts that were read and at the characters before and behind them.
"""

import re
from collections.abc import Callable, Mapping

Parts = Mapping[str, str]
"""The named groups of a match that took part in it."""
Guard = Callable[[Parts, str, str], bool]
"""Tells from parts, the text before and the text behind whether the match must be refused."""

_COUNTING = re.compile(r"[0-9〇零一二三四五六七八九十百千万两几数多半第每近余][.]?\Z")
_NOT_AFTER_DIGITS = re.compile(
    r"均|游|后|前|内(?![塔阁政蒙务贾])|间|龄|产|用|以[上下内外前后来]|之|照|供|常(?![务委])|元(?!首)|历(?![时经])|化"
)
_NOT_AFTER_DAY = re.compile(
    r"均|元|本|语|前|产|军|方|美|货|程|常|用|租|游|后|内|间|益|子|龄|照|薪|记|报|历|志|化|光|新|以|之|来|为|夜|工|耳"
)
_NOT_AFTER_YEAR = re.compile(
    r"以上|历史|的历史|多?来|余|间的|古[城镇村寨树道寺都塔老窑井桥柏槐银榕茶]|前的|老"
)
_CALENDAR_ONLY = frozenset({"春运", "暑运", "高考", "全国两会", '全国"两会"', "新春", "暑假", "暑期", "寒假"})
_SEASONS = frozenset({"暑假", "暑期", "寒假"})
_TRAVEL_SEASONS = frozenset({"春运", "暑运"})
"""Times where they open a clause (2023年春运，…), events where they are what it tells of (2023年春运启动)."""
_NEEDS_HOLIDAY = frozenset({"十一", "五一", "三八", "六一", "七一", "八一"})
_NEAR_IT = re.compile("前夕?$|(?<!前)后$")
_HOLIDAY = re.compile(r"小?长假|假期|黄金周|假日|期间")
_FIGURATIVE = re.compile(
    r"(?:美好|美丽|灿烂|光明|辉煌|幸福|繁荣|更好)的?\Z|(?:的|为了|走到|发展到|[正就即]是|成为)\Z"
)
"""美好的明天 and 走到今天 are no days."""
_OF_A_REPORT = re.compile(
    r"[电讯至&]|在|对|向|宣布|说|表示|称|抵|会见|会晤|举行|召开|发表|致电|就|与|以.{1,12}[式名]|上午|下午|凌晨|晚"
)
_TERM = re.compile(r"(?:预计|在|于|将|至迟|力争|须|应|确保|争取)\Z")
_CLOCK = frozenset({"hour", "digital"})
_OF_A_CLOCK = _CLOCK | {"hour_unit", "minute", "half_past", "past", "tail", "exact"}
_YEARS = frozenset({"year", "rel_year", "short_year", "era_year", "minguo"})
_RELATIVE = frozenset({"rel_year", "rel_month", "rel_day", "rel_week"})
_UNCOUNTED = frozenset({"own_edge", "month", "own_month_edge", "middle", "day", "half", "bare_decade"})
_YEARLY = frozenset({"month", "lunar_month", "festival", "season", "quarter", "half", "own_edge"})
_NEEDING_YEAR = frozenset({"edge", "same", "whole", "season"})
_LONG = frozenset({"full_decade", "bare_decade", "century", "plan", "term"})
_WITHIN_A_YEAR = frozenset(
    {
        "month",
        "rel_month",
        "day",
        "hour",
        "digital",
        "weekday",
        "half",
        "quarter",
        "months",
        "festival",
        "season",
    }
)
_NOT_AFTER_HOUR = re.compile(
    r"代|期|速|长|尚|事|段|刻|空|光|价|评|装|效|差|局|半天|名|击|滴|头|对|建|意|要求|希望|建议|内容|措施|以上|多|明|子"
)

_REFUSED_BEFORE = {
    "去年": "过失", "上年": "以及送", "上一年": "以", "前一年": "学提目以", "这一年": "过", "来年": "年多十百几余近", "当年": "应", "当天": "应", "当日": "应", "前年": "一二两三四五六七八九十0123456789百",
    "后年": "一二两三四五六七八九十以此今", "上月": "以天海水山", "下月": "以一", "下周": "以一留", "上周": "以", "次月": "一二三四五六七八九十0123456789首", "次日": "一二三四五六七八九十0123456789首", "同年": "不", "后天": "先今此明", "前天": "目以", "前日": "目以", "第二天": "",
}  # fmt: skip
_REFUSED_BEHIND = {
    "后年": "均产龄轻", "后天": "性", "前天": "津", "上年": "纪画货", "同年": "级龄", "同日": "而", "今日": "头说报", "昨日": "报", "明日": "之报",
    "前年": "产", "次日": "均", "上周": "期年", "本周": "期年边", "下周": "期年", "当年": "轻", "上月": "球", "当日": "", "次年": "级", "次月": "球",
    "同月": "", "本年": "轻", "前日": "本", "今年": "轻", "前一年": "多半级", "上一年": "级", "这一年": "来多",
}  # fmt: skip


def refused(parts: Parts, before: str, behind: str) -> bool:
    """Whether any guard refuses the match; `before` ends, and `behind` begins, at the match."""
    if not parts or set(parts) == {"lunar_next"}:
        return True
    read = parts.keys()
    for about, guard in _GUARDS:  # noqa: SIM110  # a generator costs more, and every match is asked
        if not about.isdisjoint(read) and guard(parts, before, behind):
            return True
    return False


def _part_without_clock(parts: Parts, _before: str, _behind: str) -> bool:
    return set(parts) <= {"part", "tail", "hours"}


def _count_before(parts: Parts, before: str, _behind: str) -> bool:
    """两年底 and 第3月 count; 增长3.15 is a decimal; 个月 is a span of time."""
    if (_YEARS | {"rel_month"}) & parts.keys():
        return False
    return bool(_COUNTING.search(before)) or before.endswith(("个", "新", "全", "青", "老", "/"))


def _of_a_reign(parts: Parts, before: str, _behind: str) -> bool:
    """康熙五十年三月 and 秦始皇二十四年二、三月 are months of a reign, of which no calendar here knows."""
    return not _YEARS & parts.keys() and bool(_REIGN.search(before))


_REIGN = re.compile(
    r"(?<![0-9〇零○一二三四五六七八九十])(?:元|[一二三四五六七八九十]{1,3})年(?:[一二三四五六七八九十]{1,2}&)?\Z"
)


def _counted_from_event(parts: Parts, before: str, _behind: str) -> bool:
    """开幕前一天 and 入职第二年 count from what stands before them, not from where the story stands."""
    word = parts.get("rel_day") or parts.get("rel_year")
    return word in _COUNTED_FROM and (
        before[-1:] not in _BEFORE_STORY_DAY or bool(_COUNTING_ON.search(before))
    )


_COUNTING_ON = re.compile(r"(?:第一|首)[天日年][&和与,]\Z")
_COUNTED_FROM = frozenset({"第二天", "前一天", "前一日", "后一天", "前一晚", "第二年", "前一年"})
_BEFORE_STORY_DAY = frozenset(("", *",;:&\n\"'() 比较与和及跟在于从到至是就才但而则即了的为"))


def _every_year(_parts: Parts, before: str, _behind: str) -> bool:
    """往年是6月, 每年农历七月 and 每年元旦、春节 speak of every year."""
    return bool(_OF_EVERY_YEAR.search(before))


_OF_EVERY_YEAR = re.compile(r"(?:[每一]年的?|每逢|每到|历年|往年是?)(?:[^,;&]{1,4}[&和及])?\Z")


def _figurative(before: str, behind: str) -> bool:
    """Whether a day stands for an age: 美好的明天, 走到今天, 昨天的法兰西; 在今天的会上 is a day."""
    if _FIGURATIVE.search(before) or behind.startswith(("这样", "那样")):
        return True
    return behind.startswith("的") and not before.endswith(_AT) and not _OCCASION.search(behind)


_AT = ("在", "据", "从", "于", "对", "是", "比", "与")
_OCCASION = re.compile(r"[会赛仪演展活节报版集讲谈考]|行动|发言|声明")


def _word_around(parts: Parts, before: str, behind: str) -> bool:
    if parts.get("rel_day") in ("明天", "明日", "昨天", "今天") and _figurative(before, behind):
        return True
    for name in ("rel_year", "rel_month", "rel_day", "rel_week"):
        word = parts.get(name, "")
        if before[-1:] and before[-1:] in _REFUSED_BEFORE.get(word, ""):
            return True
        if len(set(parts)) == 1 and behind[:1] and behind[:1] in _REFUSED_BEHIND.get(word, ""):
            return True
    return False


def _edge_alone(parts: Parts, _before: str, _behind: str) -> bool:
    """底, 初, 同期, 全年 and a season say a time only with a year."""
    if "plan" in parts and parts.get("edge", "内") != "内":
        return False
    return not _YEARS & parts.keys()


def _festival_as_word(parts: Parts, before: str, behind: str) -> bool:
    """春节联欢晚会 and 五一商圈 name things; a festival dates with a year, a tail or on its own."""
    name, tail = parts["festival"], parts.get("festival_tail", "")
    if name in _NEEDS_HOLIDAY:
        return not _HOLIDAY.match(tail)
    if name in _CALENDAR_ONLY:
        timed = name in _SEASONS or (name in _TRAVEL_SEASONS and behind.startswith(","))
        named = timed and (_YEARS | {"deixis"}) & parts.keys()
        return not (tail or "tail" in parts or named)
    if _NEAR_IT.search(tail):
        return not _YEARS & parts.keys()
    if behind.startswith(("前", "后", "联欢", "晚会", "团拜", "文艺", "座谈")):
        return True
    if name == "除夕":
        return behind.startswith(("将至", "来临", "临近", "的"))
    alone = before[-1:] in ("", ",", ";", "\n") and behind[:1] in (",", "&")
    return not (tail or "tail" in parts or "deixis" in parts or _YEARS & parts.keys() or alone)


def _lone_day(parts: Parts, before: str, behind: str) -> bool:
    """A day without its month: 5日 dates, 5号 only with a time of day, 三日 only where it must."""
    if {"month", "rel_month"} & parts.keys():
        return False
    timed = bool(parts.keys() & {"part", *_CLOCK})
    if parts.get("tail") == "以内":
        return True
    if parts.get("day_unit") == "号":
        return not timed
    if (
        _YEARS & parts.keys()
        or before[-1:] in tuple("这那百首隔连·-+")
        or (not timed and _not_a_day(parts["day"], before, behind))
    ):
        return True
    short = not parts["day"][0].isdigit() and len(parts["day"]) == 1
    return short and not timed and not _reported(before, behind)


def _reported(before: str, behind: str) -> bool:
    """Whether 三日 stands where a report names its day, and counts no days: 总统三日宣布, not 食一日."""
    if before[-1:] in tuple("了过留时续仅达约近如有某每终食"):
        return False
    return bool(_OF_A_REPORT.match(behind)) or (behind[:1] == "," and before[-1:] in ("", ",", ";", "\n"))


def _not_a_day(number: str, before: str, behind: str) -> bool:
    """Whether the words behind make it a count; 3日前 is a day only where a term is set (在25日前)."""
    if behind.startswith("前"):
        return not _TERM.search(before)
    if behind.startswith("后") and before.endswith("预计"):
        return False
    return bool((_NOT_AFTER_DIGITS if number[0].isdigit() else _NOT_AFTER_DAY).match(behind))


def _lone_weekday(parts: Parts, _before: str, _behind: str) -> bool:
    """周五 may be read as many things; it says a time only beside another."""
    return set(parts) <= {"weekday", "tail"}


def _lone_clock(parts: Parts, before: str, behind: str) -> bool:
    """三点 may be three points; 21:18 a score; 一时 a word: a clock time shows that it is one."""
    if parts.keys() - _OF_A_CLOCK:
        return False
    if before[-1:] in tuple("第每:") or re.search(r"[0-9]\.$", before):
        return True
    if "digital" in parts:
        return not re.match(r"(?:-{1,2}|~|至|到)[0-9]{1,2}:", behind) or len(parts["digital"]) < len("08:30")
    if {"minute", "half_past", "exact"} & parts.keys():
        return False
    return parts.get("hour_unit") == "点" or not parts["hour"][0].isdigit()


def _not_a_clock(parts: Parts, _before: str, behind: str) -> bool:
    """时代, 时期, 点评 … go on behind what looks like an hour."""
    return not {"minute", "half_past", "exact"} & parts.keys() and bool(_NOT_AFTER_HOUR.match(behind))


def _not_a_year(parts: Parts, before: str, behind: str) -> bool:
    """3000年历史 and 近1500年 are spans of time."""
    if set(parts) != {"year"}:
        return False
    return bool(_NOT_AFTER_YEAR.match(behind)) or before.endswith(("近", "约", "逾", "超", "距今", "第"))


def _other_plan(parts: Parts, before: str, behind: str) -> bool:
    """六五普法 counts by itself; 一五 to 五五 need their noun; 星期五 and 二十五 are no plans."""
    if behind.startswith("普法") or before[-1:] in tuple("期周第0123456789二三四五六七八九百千万拜"):
        return True
    early = parts["plan"] in tuple("一二三四五")
    return early and not behind.startswith(("计划", "时期", "规划")) and "plan_tail" not in parts


def _long_with_months(parts: Parts, _before: str, _behind: str) -> bool:
    """A decade, a century, a plan or a school year has no months of its own; 2023财年前六个月 counts in it."""
    within = _WITHIN_A_YEAR & parts.keys()
    return bool(within) and not ("term" in parts and within <= _COUNTED_IN_TERM)


def _count_of_days(parts: Parts, before: str, _behind: str) -> bool:
    """两日 ends a list of days (8、9两日)."""
    return not before.endswith(_LIST_MARKS) and bool(parts)


def _count_of_years(_parts: Parts, before: str, _behind: str) -> bool:
    """五年 ends a stretch of years (2018至2022五年), whose right side is asked about without what stands before it."""
    return bool(before)


def _no_new_year_day(_parts: Parts, before: str, behind: str) -> bool:
    """初三 is also a form at school: as a day it stands where a clause names its time."""
    return before[-1:] not in _BEFORE_NEW_YEAR_DAY or not _AFTER_NEW_YEAR_DAY.match(behind)


_BEFORE_NEW_YEAR_DAY = frozenset(("", *",;:&\n从到于在至自"))
_AFTER_NEW_YEAR_DAY = re.compile(r",|[至到~-]+初|当[天晚]|这天|[上下]午|早|晚|凌晨")
_LIST_MARKS = tuple("&和与及或")
_COUNTED_IN_TERM = frozenset({"half", "quarter", "months"})


_GUARDS: tuple[tuple[frozenset[str], Guard], ...] = (
    (frozenset({"part", "tail", "hours"}), _part_without_clock),
    (_UNCOUNTED, _count_before),
    (frozenset({"month", "lunar_month"}), _of_a_reign),
    (_YEARLY, _every_year),
    (_RELATIVE, _word_around),
    (frozenset({"rel_day", "rel_year"}), _counted_from_event),
    (_NEEDING_YEAR, _edge_alone),
    (frozenset({"festival"}), _festival_as_word),
    (frozenset({"day"}), _lone_day),
    (frozenset({"weekday"}), _lone_weekday),
    (_CLOCK, _lone_clock),
    (frozenset({"hour_unit"}), _not_a_clock),
    (frozenset({"year"}), _not_a_year),
    (frozenset({"plan"}), _other_plan),
    (frozenset({"days"}), _count_of_days),
    (frozenset({"years"}), _count_of_years),
    (frozenset({"new_year"}), _no_new_year_day),
    (_LONG, _long_with_months),
)
"""Each with the parts that it is about; it is asked only where one of them was read."""
