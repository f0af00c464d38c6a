"""The institution or app whose page an article stands on, where no paper or site names itself."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from newsarchive.clean.lines import Line
from newsarchive.clean.page import Page
from newsarchive.clean.patterns import HAN, HAN_RANGE
from newsarchive.clean.verdict import Verdict, is_dropped
from newsarchive.clean.wording.breadcrumbs import steps_of_path
from newsarchive.clean.wording.days import DATE
from newsarchive.clean.wording.interface import is_control
from newsarchive.clean.wording.names import is_publication
from newsarchive.clean.wording.unnamed_publications import is_generic
from newsarchive.text import fold

_ENDS = "公安厅|公安局|公安分局|司法厅|司法局|法院|检察院|人民政府|管理委员会|政法委|委员会|信访局|支队|大队|总队|派出所|消防局|交警队"
_INSTITUTION = re.compile(rf"{HAN}{{2,16}}?(?:{_ENDS})(?:办公室)?")
_RIGHTS = re.compile(
    rf"(?:版权所有|主办(?:单位)?)\s?[:©]?\s?(?P<behind>{_INSTITUTION.pattern})(?=\s|$|[,|(])"
    rf"|(?:^|[\s|])(?P<before>{_INSTITUTION.pattern})\s?版权所有"
)
_NOTICE = 200
"""Characters of a notice at most that may name its site."""
_TOP = 5
"""Lines of a page at most among which its name stands."""
_NAME = re.compile(rf"{HAN}[{HAN_RANGE}\w]{{2,9}}")
_LIST = re.compile(r"[|·、>]|\s")
"""What stands between the words of a menu or the links of a footer."""


def owner_of(page: Page, verdicts: Sequence[Verdict | None]) -> str | None:
    """Who keeps the site: by its path, a line on top, its rights, the app it offers, or the name it has most often.

    Args:
        page: the page.
        verdicts: what became of its lines.
    """
    lines = [line for line, verdict in zip(page.lines, verdicts, strict=True) if is_dropped(verdict)]
    above = [
        page.lines[at] for at in range(min(page.first_prose, len(page.lines))) if is_dropped(verdicts[at])
    ]
    return next(
        iter(
            (
                *_on_path(page),
                *_on_top(above),
                *_welcoming(above),
                *_by_rights(lines),
                *_as_account(above),
                *_as_app(above, lines),
                *_most_said(lines),
            )
        ),
        None,
    )


def _on_path(page: Page) -> Iterator[str]:
    for at in sorted(page.paths):
        line = page.lines[at]
        for step in steps_of_path(line.folded):
            if _INSTITUTION.fullmatch(step) and (start := line.folded.find(step)) >= 0:
                yield line.text[start : start + len(step)]


def _on_top(above: Sequence[Line]) -> Iterator[str]:
    yield from (line.text for line in above if _INSTITUTION.fullmatch(line.folded))


def _welcoming(above: Sequence[Line]) -> Iterator[str]:
    """The site to which a line on top welcomes its readers (欢迎光临 江城市人民法院网站)."""
    for line in above:
        if found := _WELCOME.fullmatch(line.folded):
            yield line.text[slice(*found.span("name"))]


_WELCOME = re.compile(rf"欢迎(?:您|你)?(?:光临|访问|来到|进入|浏览)\s*(?P<name>{HAN}{{4,16}})[!.]?")


def _by_rights(lines: Sequence[Line]) -> Iterator[str]:
    for line in lines:
        found = _RIGHTS.search(line.folded) if len(line.text) <= _NOTICE else None
        if found and found.lastgroup:
            yield line.text[slice(*found.span(found.lastgroup))]


def _as_account(above: Sequence[Line]) -> Iterator[str]:
    """A short name above the numbers of its articles and readers (平安岳麓 / 1286 / 文章 / 214万 / 总阅读)."""
    for line, *behind in zip(above, above[1:], above[2:], strict=False):
        counted = " ".join(other.folded for other in behind)
        if _NAME.fullmatch(line.folded) and not is_control(line.folded) and _COUNTED.match(counted):
            yield line.text


_COUNTED = re.compile(r"[\d.,]+万?\s?(?:文章|篇文章|粉丝|总阅读)")


def _as_app(above: Sequence[Line], lines: Sequence[Line]) -> Iterator[str]:
    """A short name on top that a line of the frame repeats with a request (香港01 … 按此下載香港01 App)."""
    for line in above[:_TOP]:
        if not _NAME.fullmatch(line.folded) or is_control(line.folded):
            continue
        if any(_is_said(line.folded, other.folded) for other in lines):
            yield line.text


def _is_said(name: str, line: str) -> bool:
    around = line.partition(name)
    return (
        around[1] == name
        and line != name
        and _APP.search(line) is not None
        and not _LIST.search(around[0].lstrip("> "))
    )


def _most_said(lines: Sequence[Line]) -> Iterator[str]:
    """The name of a paper or site that more lines of the frame have than any other, and three at least."""
    undated = (line for line in lines[:_FRAME_LINES] if not DATE.search(line.folded))
    words = dict.fromkeys(word for line in undated for word in _BETWEEN.split(line.text))
    names = [word for word in words if len(word) in _SITE_NAME_SIZE and _is_named(fold(word))]
    said = Counter({name: sum(name in line.text for line in lines[:_FRAME_LINES]) for name in names})
    (first, often), (_, less) = (said.most_common(2) + [("", 0)] * 2)[:2]
    if often >= _LEAST_MENTIONS and often > less:
        yield first


def _is_named(word: str) -> bool:
    return not is_generic(word) and is_publication(word)


_BETWEEN = re.compile(r"[\s|｜>·:：,，/_()（）\[\]【】<>《》-]+")
_LEAST_MENTIONS = 3
"""Lines at least that have the name of whoever keeps the site."""
_FRAME_LINES = 200
"""Lines of a frame that are looked at."""
_SITE_NAME_SIZE = range(3, 11)
"""Characters of a site's name."""
_APP = re.compile(r"app|客户端|打开|下载|关注|订阅|公众号|微信")
