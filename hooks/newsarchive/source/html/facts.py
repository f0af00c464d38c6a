"""Finds the lines around an article that say who wrote it, when, and where it comes from."""

import re
from collections.abc import Iterator, Sequence

from newsarchive.model.spans import Span
from newsarchive.source.html import head
from newsarchive.source.html.body import Body
from newsarchive.source.html.dates import published_below
from newsarchive.source.html.headline import Headline
from newsarchive.source.html.page import PageLine, WebPage
from newsarchive.source.html.weight import is_linked, is_text
from newsarchive.text import fold, is_han

_FACT = re.compile(
    r"(?:19|20)\d\d\s?[-/.年]\s?\d{1,2}|(?:来源于?|稿源|作者|记者|通讯员|编辑|责编|文|图|摄影|摄|校对|审核|版次?|发布)\s?[:/|]|第\s?\w{1,4}\s?版|记者|通讯员|^©?原创\s+\S"
)
_FACT_NAME = re.compile(
    r"(?:^|[\s_-])\w*(?:source|author|byline|pubtime|date|time|laiyuan|zuozhe|editor)\w*(?=$|[\s_-])"
)
_CREDIT = re.compile(
    r"(?:来源|稿源|作者|记者|通讯员|编辑|责编|编审|审核|校对|监制|统筹|策划|供稿|文字?|图片?|撰文|摄影|摄)\s?[:/|]|[(\[]?(?:责任编辑|责编|编辑|记者|通讯员)"
)
_SOURCE = re.compile(r"(?:来源|來源|稿源)于?\s*[:：]\s*[\[【(（]?\s*([\u4e00-\u9fffA-Za-z0-9·\-]{2,20})")
_LATE = 3
"""Lines at the beginning of the text that may still be small print, if they print a date."""
_DATED = re.compile(r"(?:19|20)\d\d\s?[-/.年]\s?\d{1,2}")
_TOOLS = re.compile(r"评论|留言|参与|分享|举报|打印|收藏|订阅|关注|登录|首页|纠错|原文|更多|查看|[大中小]$")
_NAME = (2, 20)
"""Characters of a publication's name, at least and at most."""
_SHORT = 80
BELOW = 6
"""Lines below the text among which editors and sources are looked for."""


def fact_lines(lines: Sequence[PageLine], body: Body, headline: Headline | None) -> Iterator[Span]:
    """Lines between headline and text that state facts, and credits right below the text."""
    start = headline.last + 1 if headline else max(body.first - BELOW, 0)
    deck = headline.deck if headline else frozenset[int]()
    for number, line in enumerate(lines):
        between = start <= number < body.first and number not in deck
        late = body.first <= number < body.first + _LATE and _DATED.search(line.text) is not None
        below = number == body.end or body.last < number <= body.last + BELOW
        if ((between or late) and states_fact(line)) or (below and is_credit(line)):
            yield line.span


def states_fact(line: PageLine) -> bool:
    """Whether a line outside the text says who wrote it, when, or where it comes from."""
    if line.size > _SHORT or is_text(line) or (is_linked(line) and line.size - line.linked < line.linked / 3):
        return False
    names = f"{line.element.names} {line.element.block.names}"
    return _FACT.search(fold(line.text)) is not None or (
        _FACT_NAME.search(names) is not None and not is_linked(line)
    )


def is_credit(line: PageLine) -> bool:
    """Whether a line below the text credits people or a source."""
    plain = line.size <= _SHORT and 2 * line.linked <= line.size and not is_text(line)
    return plain and _CREDIT.search(fold(line.text)) is not None


def publication(page: WebPage, body: Body | None, facts: Sequence[Span]) -> str | None:
    """The publication: named after a label, else by the head, by the link beside the date, or as the site."""
    if body is None:
        return head.publication(page)
    below = [line.text for line in published_below(page.lines, body)]
    found = (_SOURCE.search(text) for text in (*(span.of(page.text) for span in facts), *below))
    labelled = next((match[1] for match in found if match), None)
    return (
        labelled
        or head.publication(page)
        or _linked_name(page.lines, facts)
        or head.site(page)
        or _publisher(page.lines)
    )


def _publisher(lines: Sequence[PageLine]) -> str | None:
    """The one paper that the page's foot names as its publisher (江城日报社出版)."""
    found = {
        line.text[slice(*match.span(match.lastindex or 0))]
        for line in lines[-_FOOT:]
        for match in _PUBLISHED.finditer(fold(line.text))
    }
    return found.pop() if len(found) == 1 else None


_FOOT = 30
"""Lines at the end of a page in which its publisher stands."""
_PROVINCES = "江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|四川|贵州|云南|陕西|甘肃|青海|辽宁|吉林|河北|山西"
"""With which the names of companies begin, in some of which papers bear the name of another place."""
_PUBLISHED = re.compile(
    r"([\u4e00-\u9fff]{2,6}?报)社\s?(?:主办|出版|主管|版权)"
    rf"|(?<![\u4e00-\u9fff])(?:(?:{_PROVINCES})([\u4e00-\u9fff]{{2}}(?:日|晚|晨|早|都市)报)|([\u4e00-\u9fff]{{2,6}}?报))有限公司"
)


def _linked_name(lines: Sequence[PageLine], facts: Sequence[Span]) -> str | None:
    """The only name linked on a line of facts with a date, as accounts and papers are named without a label."""
    for line in lines:
        if line.span in facts and _DATED.search(line.text):
            at = line.span.start
            texts = (line.text[link.start - at : link.end - at].strip() for link in line.links)
            names = list(filter(_may_be_name, texts))
            if len(names) == 1:
                return names[0]
    return None


def _may_be_name(text: str) -> bool:
    han = sum(map(is_han, text))
    return _NAME[0] <= len(text) <= _NAME[1] and 2 * han >= len(text) and not _TOOLS.search(text)
