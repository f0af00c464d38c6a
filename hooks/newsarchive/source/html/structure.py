"""The votes on a page put together: which of its text is the article, and why the rest is not."""

import re
from collections.abc import Iterator, Sequence

from newsarchive.model.source import Outside, Structure
from newsarchive.model.spans import Span
from newsarchive.source.html import head
from newsarchive.source.html.body import Body, find_body
from newsarchive.source.html.extractors import Votes
from newsarchive.source.html.headline import Headline, find_headline
from newsarchive.source.html.paragraphs import are_marked, captions, headings
from newsarchive.source.html.reader import PageLine, WebPage
from newsarchive.source.html.weight import STRONG, is_linked, is_strong, is_text, seat
from newsarchive.text import fold, is_han

_DATE = re.compile(r"(?P<y>(?:19|20)\d\d)\s?[-/.年]\s?(?P<m>\d{1,2})\s?[-/.月]\s?(?P<d>\d{1,2})日?")
_FACT = re.compile(
    r"(?:19|20)\d\d\s?[-/.年]\s?\d{1,2}|(?:来源于?|稿源|作者|记者|通讯员|编辑|责编|文|图|摄影|摄|原标题|校对|审核|版次?|发布)\s?[:/]|第\s?\w{1,4}\s?版|记者|通讯员"
)
_FACT_NAME = re.compile(
    r"(?:^|[\s_-])\w*(?:source|author|byline|pubtime|date|time|laiyuan|zuozhe|editor)\w*(?=$|[\s_-])"
)
_CREDIT = re.compile(
    r"(?:来源|稿源|作者|记者|通讯员|编辑|责编|编审|审核|校对|监制|统筹|策划|文|图|摄影|摄)\s?[:/]|[(\[]?(?:责任编辑|责编|编辑|记者|通讯员)"
)
_CAPTION = 6
"""Chinese characters of a caption at least: fewer stand beside icons."""
_SHORT = 80
_LATE = 3
"""Lines of the text's stretch at its beginning that may still be small print."""
_FAR_BELOW = 12
"""Lines below the text among which the day of publication is looked for."""
_PUBLISHED = re.compile(
    r"(?:发布|发表|更新|出版)?(?:日期|时间)\s?:|来源于?\s?:|发布于|(?:责任编辑|责编|编辑)\s?:"
)
_BELOW = 6
"""Lines below the text among which editors and sources are looked for."""
_ABOVE = "It stands above the headline."
_BELOW_TEXT = "It stands below the article."
_TOOLS = "It stands between headline and text, and tells nothing of the article."
_LINKS = "It consists of links."
_TOOL = re.compile(
    r"[【\[(（]?(?:返回.{0,8}|.{0,6}查看(?:更多|全文|原文)|打印.{0,4}|关闭.{0,4}|.{0,2}纠错|字[体号].{0,3}|大|中|小|收藏.{0,4}|分享.{0,6}|.{0,3}评论|我要.{0,6}"
    r"|更多.{0,4}|举报|复制链接|展开全文|阅读(?:原文|全文)|授权.{0,4}|下载.{0,6}|进入.{0,6}(?:首页|论坛)|我来说.{0,3}|推荐|[【\[(（]?\d{1,2})(?:[，,、]\s?查看更多)?[】\])）>＞»]*"
)
_CODE = re.compile(r"微信|微博|客户端|公众号|二维码|扫一?[扫描]|关注|app|下载|平台|分享|手机")
"""Words beside the square codes and icons that are no pictures of a report."""
_SOURCE = re.compile(r"(?:来源|來源|稿源)于?\s*[:：]\s*[\[【(（]?\s*([\u4e00-\u9fffA-Za-z0-9·\-]{2,20})")
_TOOL_LINK = "It is a link of the page's tools."
_DISPUTED = "is this of the article? it stands apart from the text, but an extractor counts it in"
_NAMED = "Its element is named as the page's furniture."


def structure_of(page: WebPage, votes: Votes | None = None) -> Structure:
    """What the form of a page says of its text.

    Args:
        page: The page as its reader sees it.
        votes: What an extraction library calls the article; it can save a paragraph, never remove one.
    """
    body = find_body(page.lines)
    headline = find_headline(page.lines, body, head.titles(page)) if body else None
    outside, doubts = _divided(page, tuple(_outside(page, body, headline)) if body else (), body, votes)
    facts = tuple(_facts(page.lines, body, headline)) if body else ()
    title = (
        Span(page.lines[headline.first].span.start, page.lines[headline.last].span.end) if headline else None
    )
    day, evidence, printed = _date(page, body)
    return Structure(
        title,
        outside,
        facts=facts,
        headings=tuple(headings(page.lines, body)) if body else (),
        captions=tuple(captions(page.lines, body)) if body else (),
        marked=body is not None and are_marked(page.lines, body),
        date=day,
        date_evidence=evidence,
        date_printed=printed,
        doubts=doubts,
        address=page.address,
        publication=_publication(page, body, facts) or head.publication(page),
    )


def _outside(page: WebPage, body: Body, headline: Headline | None) -> Iterator[Outside]:
    """Passages that are no part of the article; neighbours with one reason are one passage."""
    held: Outside | None = None
    for number, line in enumerate(page.lines):
        why = _verdict(page.lines, number, body, headline)
        if not why and (tools := list(_tools(line))):
            if held is not None:
                yield held
            held = None
            yield from tools
            continue
        if held is not None and held.why == why:
            held = Outside(Span(held.span.start, line.span.end), why)
            continue
        if held is not None:
            yield held
        held = Outside(line.span, why) if why else None
    if held is not None:
        yield held


def _divided(
    page: WebPage, outside: Sequence[Outside], body: Body | None, votes: Votes | None
) -> tuple[tuple[Outside, ...], tuple[Outside, ...]]:
    """What stays outside, and the strong paragraphs that an extractor calls article: these are kept."""
    if body is None or votes is None or not votes.given:
        return tuple(outside), ()
    lines = page.lines[: body.last + 1] if body.closed else page.lines
    saved = [line.span for line in lines if _is_disputed(line, body, votes)]
    inside = [span for span in saved if any(passage.span.contains(span) for passage in outside)]
    return tuple(_without(outside, inside)), tuple(Outside(span, _DISPUTED) for span in inside)


def _is_disputed(line: PageLine, body: Body, votes: Votes) -> bool:
    return is_strong(line) and body.scale.weight(line) > STRONG and votes.holds(line.text)


def _without(outside: Sequence[Outside], spans: Sequence[Span]) -> Iterator[Outside]:
    """The passages with `spans` cut out of them."""
    for passage in outside:
        at = passage.span.start
        for span in (one for one in spans if passage.span.contains(one)):
            if span.start > at:
                yield Outside(Span(at, span.start), passage.why)
            at = span.end
        if at < passage.span.end:
            yield Outside(Span(at, passage.span.end), passage.why)


def _tools(line: PageLine) -> Iterator[Outside]:
    """Links within a line of the article that are the page's tools, with the brackets around them."""
    for link in line.links:
        start, end = link.start - line.span.start, link.end - line.span.start
        if _TOOL.fullmatch(line.text[start:end].strip()):
            while start and line.text[start - 1] in "【[(（":
                start -= 1
            while end < len(line.text) and line.text[end] in "】])）":
                end += 1
            if line.text[start:end].strip():
                yield Outside(Span(line.span.start + start, line.span.start + end), _TOOL_LINK)


def _verdict(lines: Sequence[PageLine], number: int, body: Body, headline: Headline | None) -> str:
    """Why a line is no part of the article; empty where it is."""
    line = lines[number]
    if headline and (headline.first <= number <= headline.last or number in headline.deck):
        return ""
    if body.first <= number <= body.last:
        return _within(line, body)
    if number > body.last:
        return "" if number - body.last <= _BELOW and _credits(line) else _BELOW_TEXT
    if headline and number < headline.first:
        return _ABOVE
    if not headline and body.first - number > _BELOW:
        return _ABOVE
    return "" if _states_fact(line) or _is_caption(line, body) else _TOOLS


def _facts(lines: Sequence[PageLine], body: Body, headline: Headline | None) -> Iterator[Span]:
    for number, line in enumerate(lines):
        between = (headline.last + 1 if headline else body.first - _BELOW) <= number < body.first
        below = body.last < number <= body.last + _BELOW
        if (between and _states_fact(line) and number not in (headline.deck if headline else ())) or (
            below and _credits(line)
        ):
            yield line.span


def _within(line: PageLine, body: Body) -> str:
    if is_linked(line) and not (is_text(line) and seat(line) in body.seats):
        return _LINKS
    if body.scale.in_furniture(line) and not is_strong(line):
        return _NAMED
    return ""


def _states_fact(line: PageLine) -> bool:
    """Whether a line outside the text tells who, when or where from."""
    if line.size > _SHORT or is_text(line) or (is_linked(line) and line.size - line.linked < line.linked / 3):
        return False
    names = f"{line.element.names} {line.element.block.names}"
    return _FACT.search(fold(line.text)) is not None or (
        _FACT_NAME.search(names) is not None and not is_linked(line)
    )


def _is_caption(line: PageLine, body: Body) -> bool:
    """Whether a line right below a picture above the text may be its caption."""
    if not line.pictured or line.linked or body.scale.in_furniture(line) or _CODE.search(fold(line.text)):
        return False
    return sum(map(is_han, line.text)) >= _CAPTION and line.size <= _SHORT


def _credits(line: PageLine) -> bool:
    """Whether a line below the text names those who made it."""
    return (
        line.size <= _SHORT and 2 * line.linked <= line.size and _CREDIT.search(fold(line.text)) is not None
    )


def _date(page: WebPage, body: Body | None) -> tuple[str | None, str | None, bool]:
    """The day that the page prints outside the article, else the day that its head gives."""
    given = head.date(page)
    lines = [*reversed(page.lines[: body.first + _LATE]), *_below(page.lines, body)] if body else []
    for line in lines:
        found = _DATE.search(fold(line.text)) if line.size <= _SHORT and not is_text(line) else None
        if found:
            day = f"{found['y']}-{int(found['m']):02d}-{int(found['d']):02d}"
            return day, line.text[slice(*found.span())].strip(), True
    return (given.date, given.evidence, False) if given else (None, None, False)


def _below(lines: Sequence[PageLine], body: Body) -> list[PageLine]:
    """Lines below the text that say when it was published, or from where."""
    below = lines[body.last + 1 : body.last + 1 + _FAR_BELOW]
    return [
        line
        for line in below
        if 2 * line.linked <= line.size <= _SHORT and _PUBLISHED.search(fold(line.text))
    ]


def _publication(page: WebPage, body: Body | None, facts: Sequence[Span]) -> str | None:
    """The publication that a line of facts, or one below the text, names behind its label."""
    below = [line.text for line in _below(page.lines, body)] if body else []
    found = (_SOURCE.search(text) for text in (*(span.of(page.text) for span in facts), *below))
    return next((match[1] for match in found if match), None)
