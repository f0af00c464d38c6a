"""Expressions that are part of a title, award, plan, event or slogan: they date no event of their own."""

import re

from newsarchive.text import fold

_OPEN = {"《": "》", "〈": "〉", "“": "”", "「": "」", "『": "』", "‘": "’", '"': '"', "【": "】"}
_CLOSE = {close: mark for mark, close in _OPEN.items() if mark != close}
_OPENING = re.compile("[" + re.escape("".join(_OPEN)) + "]")
_TITLES = frozenset("《〈")
_LONGEST = 40
_SPEECH = re.compile(r"[,!?;:]|[一-鿿]{3,}[了过着][一-鿿]")
_INDEPENDENT = re.compile(r"(?:期间|时期|以来)?$")

_NOUN = (
    r"(?:战役|称号|奖|先进|优秀|评选|考核|表彰|示范|百强|十强|十佳|十大|最佳|榜|论坛|大会|峰会|年会|博览会|展览会|锦标赛"
    r"|运动会|奥运会|冬奥会|世界杯|联赛|公开赛|巡回赛|文化节|艺术节|电影节|音乐节|宣传周|宣传月|白皮书|工作要点|工作计划|报告|蓝皮书|年鉴|春晚|世博会|亚运会|进博会|服贸会)"
)
_HONOUR = re.compile(
    rf'[^,;:!?<>的在了并\s]{{0,24}}?{_NOUN}|[^,;:!?&<>在\s"]{{0,12}}"[^"]{{1,20}}"[^,;]{{0,4}}'
    r"(?:计划|规划|行动|工程|活动|方案|项目|奖|称号)"
)
_MEETING = r"(?:大会|[一-鿿]锦赛|大赛|全运会|残奥会|青奥会|大运会|论坛|峰会|年会|博览会|展览会|锦标赛|运动会|奥运会|冬奥会|世界杯|联赛|公开赛|巡回赛|艺术节|电影节|宣传周|宣传月|世博会|亚运会|春晚|晚会|音乐会|启动仪式|达沃斯论坛|进博会|服贸会|消博会|广交会)"
_NO_DEED = (
    "(?:(?!开展|启动|部署|举办|实施|组织|召开|参加|举行|推进|发起|进行|出台|发布|公布|完成|集中|采取)"
    r'[^,;:!?&<>"的在了将与和年月日\s0-9])'
)
"""What a campaign's name is made of: 2026年春风行动, but not 2023年全市开展专项行动."""
_EVENT = re.compile(
    r"<?(?:第[一二三四五六七八九十百0-9]+届)?"
    rf"(?:全国|全省|全市|世界|国际|中国|亚洲|北京|杭州|上海|成都|巴黎|东京|[一-鿿]{{2,4}}(?:省|市|县|区|杯)?)?"
    rf"[^,;:!?&<>的在了将与和年月日\s]{{0,10}}{_MEETING}"
    r"|(?:国际|世界|全国|中国)[^,;:!?&<>的在了]{1,10}日(?![子常前后])"
    rf"|{_NO_DEED}{{2,18}}(?:行动|总决赛|议程|文化首都|文化之都|活动[周月]|招聘月|消费月|评选(?!出|为|了|中))"
    r'|[^,;:!?&<>的在了将与和是为获"\s]{0,8}"[^"]{2,20}(?:"(?:活动|计划|评选|行动|启动仪式)|(?:行动|活动|计划|[年周月日展节赛奖会榜])")'
)
_PLAN = re.compile(
    r'"?(?:[^,;:!?&()<>"的\s]{1,10}(?:规划|计划|纲要)|行动|攻坚|攻关|计划|规划|纲要|工程|倍增|提升|整治|大庆)'
)
_PLAN_AFTER_DURATION = re.compile(r"(?:行动|攻坚|计划|规划|纲要|倍增|提升|整治|滚动)")


def in_name(text: str, behind: str, start: int, end: int, rule: str, *, relative: bool) -> bool:
    """Whether the expression `text[start:end]` is part of a name.

    Args:
        text: as given, not folded: only the marks as printed tell an opening quote from a closing one.
        behind: what follows the expression, compacted.
        start: first code point of the expression.
        end: one past its last code point.
        rule: the rule of `recognise.py` that found it, `year` for a year alone, or `plan`.
        relative: whether it counts from publication (今年), which names seldom do.
    """
    if rule == "named":
        return True
    if rule in ("plan", "duration") and (_PLAN if rule == "plan" else _PLAN_AFTER_DURATION).match(behind):
        return True
    if rule == "year" and (_HONOUR if text[start:end].rstrip().endswith("度") else _EVENT).match(behind):
        return not relative
    opening = _enclosing(text, start, end)
    if opening is None:
        return False
    if text[opening] in _TITLES:
        return True
    return not relative and not _speech(text, opening, start, end)


def _enclosing(text: str, start: int, end: int) -> int | None:
    """Where the innermost quote or title opens that holds the expression, None where none does."""
    if not _OPENING.search(text, max(0, start - _LONGEST), start):
        return None
    depth = 0
    for at in range(start - 1, max(-1, start - _LONGEST), -1):
        char = text[at]
        if char in _CLOSE:
            depth += 1
        elif char in _OPEN:
            if depth == 0:
                return (
                    at if _OPEN[char] in text[end : end + _LONGEST] and "\n\n" not in text[at:start] else None
                )
            depth -= 1
    return None


def _speech(text: str, opening: int, start: int, end: int) -> bool:
    """Whether the quote is somebody's words, or marks the expression alone, not a name."""
    close = text.find(_OPEN[text[opening]], end)
    inside = text[opening + 1 : close]
    return (
        bool(_SPEECH.search(fold(inside.replace("。", ";").replace("、", "&"))))
        or not (inside[: start - opening - 1] + text[end:close]).strip()
    )
