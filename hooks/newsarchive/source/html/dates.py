"""Finds the day of publication: printed near the article, in the head or scripts, or in the page's address."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from newsarchive.source.html import head
from newsarchive.source.html.body import Body
from newsarchive.source.html.head import Dated
from newsarchive.source.html.headline import Headline
from newsarchive.source.html.page import PageLine, WebPage
from newsarchive.source.html.weight import is_linked, is_text
from newsarchive.text import fold

_DATE = re.compile(
    r"(?P<y>(?:19|20)\d\d)\s?[-/.年]\s?(?P<m>0?[1-9]|1[0-2])\s?[-/.月]\s?(?P<d>0?[1-9]|[12]\d|3[01])(?!\d)日?"
)
_APART = re.compile(
    r"^(?P<y>(?:19|20)\d\d)年?\s(?P<m>0?[1-9]|1[0-2])[-/.月](?P<d>0?[1-9]|[12]\d|3[01])日?(?:\s\d{1,2}:\d\d(?::\d\d)?)?$"
)
"""Year, day and time as some pages stack them beside the headline, one below the other."""
_STACK = 3
"""Lines of such a stack at most."""
_PUBLISHED = re.compile(
    r"(?:发布|发表|更新|出版)?(?:日期|时间)\s?:|来源于?\s?:|发布于|(?:责任编辑|责编|编辑)\s?[:|/丨]"
)
_TODAY = re.compile(r"今天是|现在是|当前(?:时间|日期)|欢迎")
"""Words before the day on which a page was saved."""
_PATH_DATE = re.compile(
    r"[/_t](?P<y>(?:19|20)\d\d)[-/_]?(?P<m>0[1-9]|1[0-2])[-/_]?(?P<d>0[1-9]|[12]\d|3[01])(?!\d)"
)
_SHORT = 80
_LATE = 3
"""Lines at the beginning of the text that may still be small print."""
_BESIDE = 6
"""Lines above the headline, or above the text where there is none, that may belong to the article."""
_FAR_BELOW = 12
"""Lines below the text among which the day of publication is looked for."""


def printed_date(page: WebPage, body: Body, headline: Headline | None) -> Dated | None:
    """The day printed nearest to the article; one far above it counts only if the head gives no date."""
    above = [
        line
        for line in page.lines[: body.first + _LATE]
        if not body.scale.in_teaser(line) and not _TODAY.search(line.text)
    ]
    title = page.lines[headline.first if headline else body.first].span.start
    below = [line for line in above if line.span.start >= title]
    beside = [line for line in above if line.span.start < title][-_BESIDE:]
    found = _nearest(below) or _nearest(published_below(page.lines, body)) or _nearest(beside)
    if found or head.date(page):
        return found
    alone = [line for line in above if not is_linked(line) and not body.scale.in_furniture(line)]
    return _nearest(alone) or _nearest(above)


def _nearest(lines: Sequence[PageLine]) -> Dated | None:
    return _first(reversed(lines)) or _stacked(lines)


def given_date(page: WebPage) -> Dated | None:
    """The day stated in the page's head or in a script, or contained in its address."""
    return head.date(page) or head.scripted_date(page) or _addressed(page.address or "")


def published_below(lines: Sequence[PageLine], body: Body) -> list[PageLine]:
    """Lines below the text that say when it was published, or where it comes from."""
    below = lines[body.last + 1 : body.last + 1 + _FAR_BELOW]
    return [
        line
        for line in below
        if 2 * line.linked <= line.size <= _SHORT and _PUBLISHED.search(fold(line.text))
    ]


def _first(lines: Iterable[PageLine]) -> Dated | None:
    for line in lines:
        found = _DATE.search(fold(line.text)) if line.size <= _SHORT and not is_text(line) else None
        if found and (day := head.calendar_date(found["y"], found["m"], found["d"])):
            return Dated(day, line.text[slice(*found.span())].strip())
    return None


def _stacked(lines: Sequence[PageLine]) -> Dated | None:
    """A day whose year stands on the line above it, or apart from it on the same line."""
    for text in _runs([" ".join(line.text.split()) for line in lines]):
        found = _APART.match(fold(text))
        if found and (day := head.calendar_date(found["y"], found["m"], found["d"])):
            return Dated(day, text)
    return None


def _runs(texts: Sequence[str]) -> Iterator[str]:
    """Each line that begins like a year, joined with the one or two lines after it, and alone."""
    for start, text in enumerate(texts):
        if text[:2] in {"19", "20"}:
            for size in range(_STACK, 0, -1):
                yield " ".join(islice(texts, start, start + size))


def _addressed(address: str) -> Dated | None:
    found = _PATH_DATE.search(address.partition("://")[2])
    day = head.calendar_date(found["y"], found["m"], found["d"]) if found else None
    return Dated(day, f"the address of the page: {address}") if day else None
