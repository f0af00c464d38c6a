"""Tells running text from the short lines around it, by the form of a line."""

import re
from collections.abc import Sequence

from newsarchive.clean.lines import Line
from newsarchive.clean.patterns import HAN, HAN_RANGE, NUMERALS, YEAR
from newsarchive.clean.wording.interface import is_row_between_bars

_SENTENCE = re.compile(rf"[。！？；…]|(?<=[{HAN_RANGE}”’\"')）])[.!?;｡﹔](?![\w/])")
"""A mark that ends a sentence or a main clause, but not a point within a number or an address."""
_STOP = re.compile("[。！？；….!?;｡﹔]")
"""Any such mark; tried first, since most short lines have none."""
_LONGEST_HEADING = 45
"""Characters of a heading without spaces at most; longer lines without a full stop are text that was cut."""
_MANY_CLAUSES = 3
"""Commas from which a line is running text."""
_LONGEST_SPACED_HEADING = 64
"""Characters of a heading with spaces at most."""
_LONGEST_REMARK = 24
"""Characters at the end in which a remark in brackets may follow the full stop."""
_LONGEST_QUESTION = 28
"""Characters at most of a headline that asks or calls out."""
PARAGRAPH_OPENING = re.compile(
    r"(?:大年|除夕|正月|农历|春节|元旦|国庆|(?:[上下本]?周|星期)[一二三四五六日天]|近年|近日|日前|目前|如今|今[年天日]|昨[天日]|去年|当[天日前时]|同时|此外|另外|另据|据[了介悉统报]|截至|随着|为[了切深进确更全加]|在此|在[^,.]{2,16}[,下上中]|对此|对于|作为|按照|根据|围绕"
    rf"|通过|下一步|接下来|其中|一方面|与此同时|值得|[{NUMERALS}]是|首先|其次|最后|\d{{1,2}}月\d{{1,2}}日|\d{{4}}年|(?:[上下中]午|凌晨|晚上?|傍晚|清晨)?\d{{1,2}}[点时]|记者|\"|自[^,.]{{2,14}}以来|[^,.]{{2,8}}(?:网|社|报)?消息)"
)
"""Common beginnings of paragraphs."""


CANNOT_END = re.compile(
    r"(?:的|或|把|将|被|让|使|(?<![温平谐饱总])和|(?<!参)与|(?<!普)及|(?<![针面应相反校核绝])对|(?<!服)从|(?<![方走动意倾流])向|(?<![存所现潜实内正])在|(?<![自理缘])由"
    r"|(?<!属)于|(?<![行作成因认])为|(?<![可所难得足])以|并且|而且|但是|通过|按照|根据|随着|为了|因为|如果|虽然|[、,(<\[]|(?<![\w)\]'\"])[\"'])$"
)
"""Words at the end of a line after which something must follow."""
RECENTLY = re.compile("(?:近日|日前|近期),")
"""With which texts in verse begin, and no headline or heading."""
ADVICE = re.compile(
    r"\[?(?:[\u3400-\u9fff]{2,4}(?=公安|交警|警方|法院|检察|消防))?(?:公安|法院|检察院?|法官|民警|警方|交警|消防|反诈|检察官|律师|专家|司法|记者|办案|公安|温馨|防骗|防范)?(?:提醒|提示|说法|寄语|点评|感言|手记|建议|释法)\]?:?"
    r"|记者(?:追踪|跟踪|调查|回访|走访|探访|观察|连线|感悟|札记):?"
)
"""The heading of what the police, a court or the paper add, which may have a colon (法官提醒：, 记者追踪：)."""
_SALUTATION = re.compile(
    rf"(?:编辑同志|编辑部|(?:尊敬|敬爱|亲爱)的(?![^:]*(?:用户|网友|读者|会员|访客|客户)){HAN}{{2,20}}):"
)
"""How a letter begins."""


def cannot_begin(folded: str) -> bool:
    """Whether a folded line begins with a character with which no Chinese sentence begins, unless it begins a word (过去)."""
    return folded[:1] in _NEVER_FIRST and folded[:2] not in _WORDS


_NEVER_FIRST = frozenset("的了着过们吗呢吧")
"""Particles with which no sentence begins."""
_WORDS = frozenset(
    (
        "过去",
        "过年",
        "过节",
        "过路",
        "过往",
        "过后",
        "过硬",
        "了解",
        "着力",
        "着眼",
        "着手",
        "着重",
        "的确",
        "的士",
        "的哥",
    )
)
"""Words that begin with such a character."""


def ends_sentence(folded: str) -> bool:
    """Whether a folded line ends with the end of a sentence, closing quotes and brackets aside."""
    last = folded[-1:]
    if last not in _CLOSERS:
        return last in _SENTENCE_ENDS
    tail = folded[-_LONGEST_REMARK:].rstrip("\"')]> ")
    if tail.endswith((".", "!", "?")):
        return True
    return folded.rstrip("\"' ").endswith(")") and _NOTED.search(tail) is not None


_SENTENCE_ENDS = frozenset(".!?")
"""Marks that end a sentence, folded."""
_CLOSERS = frozenset("\"')]> ")
"""Closing marks that may stand behind them, folded."""
_NOTED = re.compile(r"[.!?][\"')\] ]*(?:\([^()]{1,22})+$|[.!?][\"'\] ]*(?:\([^()]{1,22}\)\s?)+\([^()]{1,22}$")
"""A full stop followed by remarks in brackets, the last of them without its closing bracket."""


def is_prose(line: Line) -> bool:
    """Whether `line` is running text, or a piece of it, and not a headline, label or name."""
    folded = line.folded
    if (
        line.mark
        or is_contents_entry(folded)
        or (
            len(folded) > _LONGEST_HEADING // 2
            and (is_row_between_bars(folded) or is_row_of_headlines(line.text))
        )
    ):
        return False
    if (
        len(folded) > _LONGEST_SPACED_HEADING
        or is_agency_opening_with_title(folded)
        or _is_opening(folded)
        or _is_salutation(folded)
    ):
        return True
    if folded.endswith("--") and not _SENTENCE.search(line.text):
        return False  # a kicker, which names who or where
    if len(folded) > _LONGEST_HEADING and " " not in folded:
        return True
    if count_commas(line.text) >= _MANY_CLAUSES and len(folded) > _LONGEST_HEADING // 2:
        return True
    return bool(_STOP.search(line.text) and _SENTENCE.search(line.text)) and not _question(line.text)


def is_contents_entry(folded: str) -> bool:
    """Whether a folded line is one of a table of contents: a title, leaders and the number of its page."""
    return (
        folded[-1:] in _NUMBERED and len(folded) <= _CONTENTS_MOST and _CONTENTS.fullmatch(folded) is not None
    )


_CONTENTS = re.compile(r"\S.{2,60}?[.…·]{6,}\s?\(?\d{1,3}\)?")
_CONTENTS_MOST = 200
"""Characters of such a line at most."""
_NUMBERED = frozenset("0123456789)")
"""How such a line ends."""


def has_clauses_broken_within(lines: Sequence[Line]) -> bool:
    """Whether in many of some short lines a clause ends within: so a column's edge breaks a text, and verse hardly ever."""
    return 5 * sum(_WITHIN.search(line.text) is not None for line in lines) >= 2 * len(lines)


_WITHIN = re.compile(r"[，。；：！？、,;:!?](?=.)")


def count_commas(text: str) -> int:
    """The number of commas in a printed text, without the mark between the words of a list (、)."""
    return text.count("，") + text.count(",")


def is_row_of_headlines(text: str) -> bool:
    """Whether a text is a row of headlines with spaces between them, as sites set those of other articles."""
    if "。" in text or "；" in text or _FACTS.search(text):
        return False
    parts = text.split()
    return (
        len(parts) >= _LEAST_HEADLINES
        and sum(len(part) in _HEADLINE_SIZE for part in parts) * 4 >= len(parts) * 3
    )


_FACTS = re.compile(rf"来源|來源|作者|编辑|編輯|记者|記者|{YEAR}-\d\d")
"""What a dateline prints, and hardly any headline."""
_LEAST_HEADLINES = 5
"""Headlines of a row at least."""
_HEADLINE_SIZE = range(8, 45)
"""Characters of a headline, or of half of one."""


def is_agency_opening_with_title(folded: str) -> bool:
    """Whether a folded line is the opening of an agency report that repeats its headline (新华社长沙3月11日电 题：…)."""
    return "题" in folded and TITLED.match(folded) is not None


TITLED = re.compile(r".{4,24}[电讯]\s?题\s?:")
"""How the opening of an agency's report introduces the headline."""


def _is_opening(folded: str) -> bool:
    """Whether a line is all that opens a report: its house, day and reporters (江城日报3月3日讯(记者 张三))."""
    return folded.endswith(")") and _OPENING.fullmatch(folded) is not None


def _is_salutation(folded: str) -> bool:
    return folded.endswith(":") and _SALUTATION.fullmatch(folded) is not None


_OPENING = re.compile(r"[^,.:()]{2,20}[电讯]\s?\([^()]{0,24}(?:记者|通讯员)[^()]{2,40}\)")


def _question(text: str) -> bool:
    """Whether a short text has no sentence mark but a `?`, `!` or `…` at its end, as headlines may have."""
    body = text.rstrip("”’\"')）")
    if len(body) > _LONGEST_QUESTION or not body.endswith(("?", "!", "？", "！", "…")):
        return False
    return not _SENTENCE.search(body.rstrip("?!？！…"))


def has_open_pair(printed: str) -> bool:
    """Whether a text, as printed, ends inside quotation marks, brackets or a title (`“`, `（`, `《`)."""
    depth = 0
    for char in printed:
        if char in "“「『（(《〈【[":
            depth += 1
        elif char in "”」』）)》〉】]":
            depth = max(depth - 1, 0)
    return depth > 0
