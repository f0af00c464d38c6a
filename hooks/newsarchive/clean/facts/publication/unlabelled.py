"""The publication that a dateline prints without a label (株洲日报 A3, 爱青岛 2020-07-24 21:40)."""

import re
from collections.abc import Iterator, Sequence

from newsarchive.clean.patterns import HAN, HAN_RANGE, NUMERALS, YEAR
from newsarchive.clean.wording.days import CLOCK, DATE
from newsarchive.clean.wording.interface import count_requests, is_control
from newsarchive.clean.wording.labels import COUNTER, FACT_LABEL
from newsarchive.clean.wording.names import (
    PAPER_ENDING,
    PARTED_PAPER_ENDING,
    edition_in,
    is_name,
    is_publication,
    without_edition,
)
from newsarchive.clean.wording.sections import PAGE
from newsarchive.clean.wording.unnamed_publications import is_generic, is_nobody
from newsarchive.text import fold
from newsarchive.text.places import PROVINCES

_ORIGINAL = re.compile(
    rf"©?原[创創]\s+(?:\S{{2,14}}\s+)?(?P<name>[^\s\d]\S{{1,13}})\s*?(?:\s{YEAR}.*|\s发[表錶]于.*)?"
)
"""How WeChat prints writer and account behind the word for an original text."""
_OFFICIAL = re.compile(
    rf".*?(?:\d\d\s*(?:发布于\s?)?|发布于\s?)(?P<name>{HAN}{{2,10}})官方(?:账|帐|賬|帳)[号號].*"
)
"""How a portal names the account of a paper behind the day and its province (2025-02-18 17:06江苏江城晚报官方账号)."""
_CHANNEL = re.compile(rf"(?P<name>[{HAN_RANGE}\w]{{2,16}})\s*·\s*公众号(?:\s*·.*)?")
"""How aggregators name an account."""
_SIGNS = " |,/-()[]·<>"
_DAY = rf"{YEAR}\s?[-年./]\s?\d{{1,2}}\s?[-月./]\s?\d{{1,2}}(?:\s?日)?"
_CLOCK = r"(?:\s+|(?<=日))\d{1,2}:\d\d(?::\d\d)?"
_HOUR = re.compile(
    rf"({HAN}{{2,8}}·{HAN}{{2,8}})\s+{_DAY}(?:{_CLOCK})?|({HAN}{{2,8}})[\s·]+{_DAY}{_CLOCK}(?:\s+(?:发表于)?{HAN}{{2,3}})?|({HAN}{{4,8}})\s+{_DAY}"
    rf"|\d\d-\d\d{_CLOCK}\s+({HAN}{{2,8}})"
    rf"|({HAN}{{4,8}})\s+\d{{1,2}}月\d{{1,2}}日\s+{HAN}{{2,3}}"
    rf"|{_DAY}{_CLOCK}[\s·|]*({HAN}{{2,8}})"
)
"""A word beside a day with its hour, or before a day alone."""
_SECTION = re.compile(
    r"(?:要闻|社会|新闻|资讯|国内|时政|正文|今日|本地|法治|民生|日期|时间|头条|即时|综合|原创|地方|政法|动态|频道|栏目)$"
)
"""How sections of a paper or site are named, which stand beside a day too."""


def unlabelled_publication(datelines: Sequence[str], known: frozenset[str]) -> str | None:
    """The publication that the datelines print by its name alone; first those with a day are asked."""
    edition = next(filter(None, map(edition_in, datelines)), None)
    if edition is not None:
        return edition
    if (poster := posted_by(datelines)) is not None:
        return poster
    dated_first = sorted(datelines, key=lambda text: DATE.search(fold(text)) is None)
    named = (_between_facts(text, known) or _beside_hour(text) for text in dated_first)
    return next(filter(None, named), None)


def posted_by(datelines: Sequence[str]) -> str | None:
    """The account behind the word for an original text."""
    forms = (_ORIGINAL, _CHANNEL, _OFFICIAL)
    original = next(filter(None, (form.fullmatch(text) for form in forms for text in datelines)), None)
    return _sent_from(original["name"]) if original else None


def _sent_from(name: str) -> str:
    """A name without the province from which a portal says that the post was sent."""
    found = _PROVINCE.match(fold(name))
    paper = name[found.end() :] if found else ""
    return paper if _OF_PLACE.fullmatch(fold(paper)) else name


_OF_PLACE = re.compile(rf"{HAN}{{2,4}}(?:{PAPER_ENDING}|新闻|电视台|发布)")
"""A paper or account that bears the name of a place of its own."""


def words_before_publication(text: str) -> str:
    """What a dateline prints before the name of a publication (宋利华 田梅 新湖南客户端 2025-12-19)."""
    words = [word for word in text.split() if not DATE.match(fold(word))]
    first = next((at for at, word in enumerate(words) if is_publication(fold(word))), 0)
    return " ".join(words[:first])


def _between_facts(text: str, known: frozenset[str]) -> str | None:
    """The publication that stands between, before or behind the day, the page and labels: a paper before the site that has it."""
    names = list(_names_between_facts(text, known))
    papers = [name for name in names if name.endswith(_PAPERS)]
    site = bool(names) and names[0].endswith(_SITES)
    return next(iter(papers if site and papers else names), None)


_PAGE = re.compile(rf"第[{NUMERALS}]{{1,3}}版")
"""The number of a page in Chinese numerals, as older papers print it."""
_PAPERS, _SITES = ("报", "報", "刊"), ("网", "網", "在线")


def _names_between_facts(text: str, known: frozenset[str]) -> Iterator[str]:
    """The publications that stand between, before or behind the day, the page and labels, one at most in each place."""
    folded = fold(text)
    taken = [
        match.span()
        for pattern in (DATE, PAGE, _PAGE, FACT_LABEL, COUNTER)
        for match in pattern.finditer(folded)
    ]
    start = 0
    for begin, end in [*sorted(taken), (len(folded), len(folded))]:
        rest = _GLUED.sub("", folded[start:begin].strip(_SIGNS))
        if (spaced := _spaced(rest)) and is_publication(spaced, known):
            at = folded.index(rest, start)
            yield "".join(text[at : at + len(rest)].split())
        elif parted := _PARTED.search(rest):
            at = folded.index(parted[0], start)
            yield "".join(text[at : at + len(parted[0])].split())
        elif name := next((one for one in (rest, *rest.split()) if _names(one, known)), ""):
            at = folded.index(name, start)
            yield _one_of(without_edition(text[at : at + len(name)].removeprefix("据")))
        start = max(start, end)


def _names(word: str, known: frozenset[str]) -> bool:
    return bool(word) and not _is_nothing(word) and is_publication(word, known)


_PARTED = re.compile(rf"(?<!\S){HAN}{{2,4}}{PARTED_PAPER_ENDING}")
"""A paper's name that recognition has set apart (江城 晚报)."""


def _is_nothing(name: str) -> bool:
    """Whether a word names no publication, though it may look like one (语音播报)."""
    return is_generic(name) or is_nobody(name) or is_control(name)


def _spaced(name: str) -> str:
    """A name that is set letter by letter (岳 阳 日 报) without its spaces; empty where it is not."""
    letters = name.split()
    return "".join(letters) if len(letters) > 1 and all(len(letter) == 1 for letter in letters) else ""


_GLUED = re.compile(r"(?<=.{4})(?:我要|网友|参与|发表)?(?:评论|打印|分享|收藏|纠错|举报)+$")
"""A control set right behind a name (中国新闻网我要评论)."""


def _one_of(names: str) -> str:
    """The paper among several names, where a site prints its own before it (大湘网 三湘都市报)."""
    parts = names.split()
    papers = [name for name in parts if name.endswith(_PAPERS)]
    return papers[0] if len(parts) > 1 and papers else names


def account_beside_day(datelines: Sequence[str]) -> str | None:
    """The one word on a dateline of its own beside one that is only a day, where posts print their account."""
    words = [text.strip() for text in datelines if _WORD.fullmatch(text.strip())]
    dated = any(DATE.fullmatch(fold(text).strip()) for text in datelines)
    return words[0] if dated and len(words) == 1 and not _is_other(fold(words[0])) else None


_WORD = re.compile(rf"{HAN}[{HAN_RANGE}\w]{{2,13}}")


_CONTROLS = re.compile(
    r"\s+(?:点击|阅读|浏览|打印|分享|字[号体]|评论|收藏)(?:[量数率次]*\s?:)?(?:\s.*|\[.*)?$"
)
"""Counters and controls at the end of a dateline."""


_PROVINCE = re.compile(
    rf"(?:{'|'.join(sorted(PROVINCES))})(?:[省市]|(?:壮族|回族|维吾尔)?自治区|特别行政区)?"
)
"""The provinces (GB/T 2260) from which sites say that a post was sent."""


def _is_other(name: str) -> bool:
    return (
        is_name(name)
        or _PROVINCE.fullmatch(name) is not None
        or is_nobody(name)
        or is_control(name)
        or count_requests(name) > 0
        or _SECTION.search(name) is not None
        or CLOCK.fullmatch(name) is not None
        or PAGE.fullmatch(name) is not None
    )


def _beside_hour(text: str) -> str | None:
    """The one other word beside a day with its hour, if it is nobody's name."""
    folded = _CONTROLS.sub("", fold(text)).removeprefix("原创")
    found = _HOUR.fullmatch(folded)
    name = found and next(filter(None, found.groups()))
    if not name or _is_other(name):
        return None
    at = fold(text).index(name)
    return text[at : at + len(name)]
