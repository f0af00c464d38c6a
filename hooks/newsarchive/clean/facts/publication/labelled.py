"""The source that a dateline names behind a label (来源：株洲日报)."""

import re
from collections.abc import Sequence

from newsarchive.clean.patterns import HAN, HAN_RANGE, YEAR
from newsarchive.clean.wording.days import DATE
from newsarchive.clean.wording.names import PAPER_ENDING, is_publication, split_names
from newsarchive.clean.wording.unnamed_publications import is_nobody
from newsarchive.text import fold

_LABEL = rf"(?:稿件|信息|文章|新闻)?(?:(?:来源|稿源|出处|转自|转载自|摘自)于?\s?[:|/]\s?(?:来源(?={HAN}))?|^(?:来源|稿源)\s+|^(?:发布|原文)\s?:\s?|(?:(?<=\|)\s?|^)来自\s?:\s?)"
_DAY = rf"{YEAR}\s?[年.\-/]\s?\d{{1,2}}\s?[月.\-/]\s?\d{{1,2}}\s?日?"
_NEXT_LABEL = r"(?:发布|更新|发表|录入|添加)?(?:时间|日期):|作者:|责任?编辑?:|编辑:|(?:本报|全媒体|见习|特约|首席)*(?:记者|通讯员)\s|参与互动|我来说|评论|打印|字[号体]"
_SOURCE = re.compile(
    rf"{_LABEL}(?P<name>[^|,\s\]┆][^|,\]┆]{{0,30}}?)(?=(?<=>)|\s|[|,\]┆)]|$|-*\s?\d{{4}}|原创|收集|{_NEXT_LABEL})"
)
_TAKEN = re.compile(
    rf"(?:(?:转自|转载自|摘自|文章出处)\s?:\s?|^(?:转自|转载自|摘自)(?:[今昨]天|[今昨]日)?的?\s?<?(?={HAN}{{2,10}}报)|^\((?:转自|摘自)|以下文章来源于\s?)(?P<name>[{HAN_RANGE}·]{{2,16}})"
)
"""A source of which nobody would think that it is a person."""
_NAMED = re.compile(r"(?:当前)?报纸名称\s?:\s?(?P<name>[^\s,|]{2,16})")
_CITED = re.compile(
    rf"(?:据|(?:原载|摘自|选自|刊于|转自|载)于?(?:\s?{_DAY})?|本文[系为]|\({_DAY})\s?:?\s?<(?P<name>[^<>]{{2,16}})>"
)
"""A paper's name in title marks behind a word that takes the report from it (据《铜仁日报》)."""
_BOXED = re.compile(r"(?:转载?自|来源于)\s?:?\s?\[(?P<name>[^\[\]]{2,16})\]")
"""A source in brackets (本文转自【平安江城】)."""
_MAGAZINE = re.compile(rf"<?(?P<name>[{HAN_RANGE}·]{{2,12}})>?\s+{YEAR}年?第?\d{{1,2}}期")
"""A magazine with its issue, as collections of its articles name it."""
_AUTHOR = re.compile(r"作者\s?:\s?(?P<name>[^\s,|:]{1,14}(?:[报网社]|论坛))")
"""A paper or site in the place of a writer's name."""
_ISSUE = re.compile(rf"<\s?(?P<name>[^<>]{{2,16}}?)\s?>\s?\(\s?(?P<day>{_DAY})[^()]{{0,12}}版[^()]{{0,12}}\)")
"""How a reprint names the issue that it was taken from: 《人民日报》（2024年03月25日 10 版）, folded."""
_ADDRESS = re.compile(r"www\.|[:@]")
_SECTION = re.compile(rf"(?<={HAN})[.。](?={HAN})")
"""What stands between a site's name and its section (新湖南客户端.动态)."""
_BRANCH = re.compile(rf"[（(]{HAN}{{2,6}}[）)]?$")
"""The place of a paper that a portal adds to its name (潇湘晨报（长沙）)."""
_PERSON = re.compile(r"(?:本报|本网|特约)?(?:记者|通讯员|作者)(?!站)")
_NAMES = re.compile(rf"{HAN}|[a-z]{{3}}")
"""What a name has: a Chinese character, or three letters."""


_MARKS = "《》〈〉 \u3000"
"""The marks of a title, in which a paper's name may stand."""


def named_source(datelines: Sequence[str]) -> str | None:
    """The paper or site that a dateline names: by its issue, as the source, or as the paper at hand."""
    for pattern in (_ISSUE, _TAKEN, _SOURCE, _NAMED, _CITED, _BOXED, _MAGAZINE):
        for text in datelines:
            match = pattern.search(fold(text))
            if match and (pattern is _TAKEN or may_publish(match["name"])):
                name = _without_section(_without_branch(_closed(text, match)).strip(_MARKS))
                return _SECTION.split(name)[0] or name
    return None


def _without_section(name: str) -> str:
    """A paper's name without the section or writer set right behind it (法治日报平安建设, 南方+张三)."""
    folded = fold(name)
    found = _PAPER.match(folded)
    if not found or is_publication(folded) or is_publication(folded[found.end() :]):
        return name
    return name[: found.end()] if _REST.fullmatch(folded, found.end()) else name


_PAPER = re.compile(rf"{HAN}{{2,6}}?{PAPER_ENDING}|南方\+")
_REST = re.compile(rf"{HAN}{{2,4}}")


def _closed(text: str, match: re.Match[str]) -> str:
    """The name, with the bracket that closes one within it."""
    start, end = match.span("name")
    opened = any(mark in text[start:end] for mark in "(（") and text[end : end + 1] in {")", "）"}
    return text[start : end + opened]


def _without_branch(name: str) -> str:
    found = _BRANCH.search(name)
    return name if not found or is_publication(fold(found[0]).strip("()")) else name[: found.start()]


def named_author(bylines: Sequence[str]) -> str | None:
    """The paper or site that a byline names in the place of a writer."""
    found = ((text, _AUTHOR.search(fold(text))) for text in bylines)
    return next(
        (text[slice(*match.span("name"))] for text, match in found if match and may_publish(match["name"])),
        None,
    )


def is_issue(text: str) -> bool:
    """Whether a dateline names the issue of a paper, page and all."""
    return _ISSUE.search(fold(text)) is not None


def without_source(text: str) -> str:
    """What a dateline says behind the source it names."""
    match = _SOURCE.search(fold(text))
    return text[match.end() :].strip().removeprefix("原创") if match else ""


def may_publish(name: str) -> bool:
    """Whether what stands behind 来源 names a paper or site: no person, no date, and not only the page itself."""
    if DATE.match(name) or is_nobody(name.strip()) or _ADDRESS.search(name) or _PERSON.match(name):
        return False
    if is_publication(name) or _PAPER.match(name):
        return True
    return split_names(name) is None and _NAMES.search(name) is not None
