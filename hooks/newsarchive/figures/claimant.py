"""Who makes a claim, where the text says so: the speaker of the sentence, or the source that it quotes."""

import re

from newsarchive.figures.passage import Passage
from newsarchive.model.spans import Span

_VERBS = (
    "表示", "介绍说", "介绍", "透露", "指出", "强调", "告诉记者", "宣布", "披露", "通报称", "通报", "报告称", "报道称",
    "声明称", "认为", "称", "说",
)  # fmt: skip
_SAYS = "|".join(_VERBS)
_SOURCE = re.compile(
    r"(?:据|根据|按照|来自)(?P<who>[^,;!?:\"]{2,30}?)(?:的)?(?:最新|初步|不完全)?(?:介绍|统计|通报|消息|报道|数据|公布|测算|透露|发布|估计|预计|预测|监测|的说法|称)"
)
_SHOWS = re.compile(
    r"(?:^|[,;!?])(?P<who>[^,;!?:\"]{3,24}?)(?:发布|公布)?的?(?:最新|统计)*(?:数据|统计|报告|监测|结果)(?:显示|表明)"
)
_SPEAKER = re.compile(rf"(?:^|[,;!?\"\n])(?P<who>[^,;!?:\"\n]{{2,40}}?)(?P<verb>{_SAYS})(?=[,:\"!]|$)")
_CLOSING = re.compile(rf"\"[,]?(?P<who>[^,;!?:\"\n]{{2,40}}?)(?P<verb>{_SAYS})(?=[,:!;\n]|$)")
_TIME = re.compile(
    r"今天|昨天|近日|日前|当天|当日|[0-9年月]*[0-9]+日(?:晚|凌晨|上午|下午)?|上午|下午|晚|在?接受[^,;]*|当地时间[^,;]*|\([^)]*\)|[^,;]{0,12}(?:会|上|时|中)|则|还|也|同时|向记者|最新|发布消息|发表[^,;]*|本报讯|新华社[^,;]{0,12}电"
)
"""One phrase of time, place or manner behind the name of a speaker."""
_RULES = (
    (("据", "按照", "来自"), _SOURCE),
    (("显示", "表明"), _SHOWS),
    (_VERBS, _SPEAKER),
)
"""Rules, each with words of which its matches contain one, since most sentences contain none."""
_NOBODY = frozenset(
    {
        "",
        "了",
        "统计",
        "记者",
        "他",
        "她",
        "他们",
        "有关",
        "相关",
        "最新",
        "大家",
        "悉",
        "不完全",
        "了解",
        "的",
        "初步",
        "他们还",
        "也就是",
    }
)
_QUOTES = {"”": "“", "」": "「"}
_QUOTE_REACH = 400


def claimant(passage: Passage, sentence: Span, at: int) -> str | None:
    """The speaker or institution to whom `sentence` attributes the figure at `at`; None where it names none."""
    folded = passage.folded[sentence.start : sentence.end]
    closing = _closing_quote(passage, at)
    if closing is not None:
        match = _CLOSING.match(passage.folded, closing)
        who = match and _name(passage, match.start("who"), match.end("who"))
        if who:
            return who
    for hints, rule in _RULES:
        for match in rule.finditer(folded) if any(hint in folded for hint in hints) else ():
            if rule is _SPEAKER and match.start() + sentence.start > at and closing is None:
                break
            who = _name(passage, sentence.start + match.start("who"), sentence.start + match.end("who"))
            if who:
                return who
    return None


def _closing_quote(passage: Passage, at: int) -> int | None:
    """End of the quotation around `at`; None where `at` is not in one."""
    text = passage.text
    end = text.find("\n", at)
    closes = [text.find(mark, at, min(end if end >= 0 else len(text), at + _QUOTE_REACH)) for mark in _QUOTES]
    close = min((place for place in closes if place >= 0), default=-1)
    if close < 0 or text.find(_QUOTES[text[close]], at, close) >= 0:
        return None
    return close


def _name(passage: Passage, start: int, end: int) -> str | None:
    """The name in `text[start:end]`, without the time and place of speaking; None where it is none."""
    kept = _setting_begins(passage.folded[start:end]) or end - start
    who = "".join(passage.text[start : start + kept].split()).strip("“”‘’、，的")
    return None if who in _NOBODY or len(who) < 2 else who  # noqa: PLR2004  # one character is no name


def _setting_begins(words: str) -> int:
    """Start of the phrases of time, place and manner with which `words` end; their length where there are none.

    Each position is looked at once: one pattern for any number of phrases would try all ways to divide them.
    """
    begins = [len(words)]
    for start in range(len(words) - 1, -1, -1):
        if any(_TIME.fullmatch(words, start, end) for end in begins):
            begins.append(start)
    return begins[-1]
