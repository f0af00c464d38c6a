"""Whether an expression is part of a name (a title, an award, a plan, an event, a slogan), and so dates nothing itself."""

import re

from newsarchive.text import fold

_OPEN = {"《": "》", "〈": "〉", "“": "”", "「": "」", "『": "』", "‘": "’", '"': '"', "【": "】"}
_CLOSE = {close: mark for mark, close in _OPEN.items() if mark != close}
_OPENING = re.compile("[" + re.escape("".join(_OPEN)) + "]")
_TITLES = frozenset("《〈")
_LONGEST = 40
_SPEECH = re.compile(r"[,!?;:]|[一-鿿]{3,}[了过着][一-鿿]")

_NOUN = (
    r"(?:战役|称号|奖|先进|优秀|评选|考核|表彰|示范|百强|十强|十佳|十大|最佳|榜|论坛|大会|峰会|年会|博览会|展览会|锦标赛"
    r"|会议|运动会|奥运会|冬奥会|世界杯|联赛|公开赛|巡回赛|文化节|艺术节|电影节|音乐节|宣传周|宣传月|白皮书|工作要点|工作计划|报告|蓝皮书|年鉴|春晚|世博会|亚运会|进博会|服贸会)"
)
_HONOUR = re.compile(
    rf'[^,;:!?<>的在了并\s]{{0,24}}?{_NOUN}|[^,;:!?&<>在\s"]{{0,12}}"[^"]{{1,20}}"[^,;]{{0,4}}'
    r"(?:计划|规划|行动|工程|活动|方案|项目|奖|称号)"
)
_MEETING = (
    r"(?:大会|[一-鿿]锦赛|大赛|全运会|残奥会|青奥会|大运会|论坛|峰会|年会|博览会|展[览销]会|联展|锦标赛|运动会|奥运会|冬奥会|世界杯|联赛|公开赛|巡回赛"
    r"|总决赛|艺术节|电影节|宣传周|宣传月|世博会|亚运会|亚冬会|春晚|晚会|音乐会|启动仪式|进博会|服贸会|消博会|广交会|交易会|招聘会|团拜会"
    r"|工作会议(?!期间|上)|非正式会议|亚沙会|[一-鿿]杯(?=[冠决赛])|行动|活动(?!家)|专场|议程|文化首都|文化之都|招聘月|敬老月|消费[季月]|惠民季|评选(?!出|为|了|中)|[名片清榜]单|目录|公报|工作报告|(?:工作|实施|行动)方案|发展计划)"
)
_NO_DEED = (
    r'(?:[新鼠牛虎兔龙蛇马羊猴鸡狗猪]年|[0-9][gd]|日本|经济和社会|服务月|"[^"]{2,8}"'
    r"|(?!开展|启动|部署|举办|实施|(?<!合作|工程)组织|召开|参加|举行|推进|发起|进行|出台|发布|公布|完成|集中|采取|通过|列入|获得|入选)"
    r'[^,;:!?&<>"的在了将和年月日\s0-9])'
)
"""A character or word inside the name of an event: 2026年春风行动, but not 2023年全市开展专项行动."""
_EVENT = re.compile(
    rf"<?(?:第[一二三四五六七八九十百0-9]+届)?{_NO_DEED}{{0,18}}?{_MEETING}"
    r"|(?:国际|世界|全国|中国)[^,;:!?&<>的在了]{1,10}日(?![子常前后])"
    r'|[^,;:!?&<>的在了将与和是为获"\s]{0,8}"[^"]{2,20}(?:"(?:活动|计划|评选|行动|启动仪式)|(?:行动|活动|计划|[年周月日展节赛奖会榜])")'
)
_NUMBERED = re.compile(r"第[0-9〇零一二三四五六七八九十百]+(?:号|届)")
"""2025年第18号公告, 2026年第1号洪水, 2025年第九届亚冬会: the year is part of what they are called."""
_QUOTED_NAME = re.compile(
    r'"[^",;:!?]{3,24}"(?!期间|时期|以来|后|前|中|时|之|政策|事件|爆发|成为|已|是|了|在|[建竣落]|启动|上线|投|运行|开[通播]|实施|获|入选|推出|首|正式|全|共|累计|覆盖|带动|[,;:!?])'
    r'|"[^",;:!?]{2,24}"(?:系列|主题|专项|示范|慰问|国际|全国)?[一-鿿]{0,4}?(?:活动|行动|项目|工程|会议|论坛|大会|[赛节周月季杯展])'
)
"""A name in quotation marks right behind a year: 2024年“最美教师”先进事迹, but not 1955年“万隆会议”期间."""
_PLAN = re.compile(
    r'"?(?:[^,;:!?&()<>"的\s]{1,10}(?:规划|计划|纲要)|行动|攻坚|攻关|计划|规划|纲要|工程|倍增|提升|整治|大庆)'
)
_PLAN_AFTER_DURATION = re.compile(r"(?:行动|攻坚|计划|规划|纲要|倍增|提升|整治|滚动)")


def in_name(text: str, behind: str, start: int, end: int, rule: str, *, relative: bool) -> bool:
    """Whether the expression `text[start:end]` is part of a name.

    Args:
        text: not folded, since only printed quotation marks show which ones open and which close.
        behind: compacted text that follows the expression.
        start: first code point of the expression.
        end: one past its last code point.
        rule: the rule of `recognise.py` that found it, or `year` for a year alone, or `plan` for a five-year plan.
        relative: whether the expression counts from publication (今年), as parts of names seldom do.
    """
    if rule == "named":
        return True
    if rule in ("plan", "duration") and (_PLAN if rule == "plan" else _PLAN_AFTER_DURATION).match(behind):
        return True
    if rule == "year" and not relative and _names_what_follows(text[start:end].rstrip(), behind):
        return True
    opening = _enclosing(text, start, end)
    if opening is None:
        return False
    if text[opening] in _TITLES:
        return True
    return not relative and not _speech(text, opening, start, end)


def _names_what_follows(year: str, behind: str) -> bool:
    """Whether a year by itself is the first word of a name: 2024年世界科技与发展论坛."""
    if year.endswith("度"):
        return bool(_HONOUR.match(behind))
    return any(name.match(behind) for name in (_EVENT, _NUMBERED, _QUOTED_NAME))


def _enclosing(text: str, start: int, end: int) -> int | None:
    """Position of the opening mark of the innermost quotation or title around the expression; None without one."""
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
    """Whether the quotation is speech, or holds nothing but the expression; neither is a name."""
    close = text.find(_OPEN[text[opening]], end)
    inside = text[opening + 1 : close]
    return (
        bool(_SPEECH.search(fold(inside.replace("。", ";").replace("、", "&"))))
        or not (inside[: start - opening - 1] + text[end:close]).strip()
    )
