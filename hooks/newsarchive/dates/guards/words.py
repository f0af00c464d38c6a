"""Guards for relative words (去年, 明天, 当天): inside other words, as figures of speech, or counted from an event."""

import re

from newsarchive.dates.parts import Parts

_REFUSED_BEFORE = {
    "去年": "失", "去春": "冬", "上年": "以及送", "前一年": "学", "来年": "年多十百几余近", "当天": "应", "上月": "天",
    "下周": "一留", "次月": "一二三四五六七八九十0123456789首", "次日": "一二三四五六七八九十0123456789首",
    "同年": "不", "后天": "先", "前天": "目", "前日": "目",
}  # fmt: skip
_REFUSED_BEHIND = {
    "后年": "均产龄轻", "后天": "性下", "上年": "纪画货味", "同年": "级龄", "同日": "而本方媒", "今日": "头说报", "昨日": "报",
    "明日": "之报", "上周": "期", "本周": "期", "下周": "期", "上月": "球", "次月": "球", "本年": "轻", "前日": "本", "今年": "轻",
    "这一年": "来多",
}  # fmt: skip


def word_around(parts: Parts, before: str, behind: str) -> bool:
    """失去年华, 十余年来年均 and 前天津市长 only contain the characters of a time; 美好的明天 is no day."""
    if parts.get("rel_day") in ("明天", "明日", "昨天", "今天", "后天") and _figurative(before, behind):
        return True
    for name in ("rel_year", "rel_month", "rel_day", "rel_week", "rel_season"):
        word = parts.get(name, "")
        if before[-1:] and before[-1:] in _REFUSED_BEFORE.get(word, ""):
            return True
        if len(set(parts)) == 1 and behind[:1] and behind[:1] in _REFUSED_BEHIND.get(word, ""):
            return True
    return False


_FIGURATIVE = re.compile(
    r"(?:美好|美丽|灿烂|光明|辉煌|幸福|繁荣|更好)的?\Z|(?:的|为了|走到|发展到|[正就即]是|成为|昨天&)\Z"
)
"""Words before a day that stands for an age."""
_OCCASION = re.compile(
    r"(?:(?<!社)会|[赛仪式演展活节报版集讲谈考试股价<午晚夜0-9]|通道|行动|发言|声明|天气|气温|客流|航班|航线|新闻|首发|致辞)"
)
"""Things that belong to one day: 今天的大会, 明天的比赛; but not 今天的中国."""


def _figurative(before: str, behind: str) -> bool:
    """Whether a day stands for an age: 美好的明天, 走到今天, 今天的中国, 今天和未来; 在今天的会上 is a day."""
    if _FIGURATIVE.search(before) or behind.startswith(("这样", "那样", "和未来", "与未来")):
        return True
    return behind.startswith("的") and not _OCCASION.search(behind.split(",", maxsplit=1)[0])


_COUNTED_FROM = frozenset({"第二天", "前一天", "前一日", "后一天", "前一晚", "第二年", "前一年"})
_ON_ITS_DAY = frozenset({"当天", "当日", "当晚", "前天"})
"""Behind 的 these mean the day of the event before them: 芯片正式发布的当天."""
_DATED = re.compile(r"[0-9一二三四五六七八九十]日[^,]*\Z")
_BEFORE_STORY_DAY = frozenset(("", *",;:&\n\"'() 比较与和及跟在于从到至是就才但而则即了的为"))
_COUNTING_ON = re.compile(r"(?:第一|首)[天日年][&和与,]\Z")


def counted_from_event(parts: Parts, before: str, _behind: str) -> bool:
    """开幕前一天 and 入职第二年 count from the event before them, not from the day of the story."""
    word = parts.get("rel_day") or parts.get("rel_year")
    if word in _ON_ITS_DAY and before.endswith("的") and not _DATED.search(before):
        return True
    return word in _COUNTED_FROM and (
        before[-1:] not in _BEFORE_STORY_DAY or bool(_COUNTING_ON.search(before))
    )
