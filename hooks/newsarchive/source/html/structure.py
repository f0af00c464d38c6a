"""Decides which lines of a page are the article, and why the others are not."""

import re
from collections.abc import Iterator, Sequence

from newsarchive.model.source import Outside, Structure
from newsarchive.model.spans import Span
from newsarchive.source.html import head
from newsarchive.source.html.body import Body, find_body
from newsarchive.source.html.dates import given_date, printed_date
from newsarchive.source.html.extractors import Votes
from newsarchive.source.html.facts import BELOW, fact_lines, is_credit, publication, states_fact
from newsarchive.source.html.headline import Headline, find_headline
from newsarchive.source.html.page import PageLine, WebPage
from newsarchive.source.html.paragraphs import are_marked, captions, headings
from newsarchive.source.html.weight import STRONG, is_linked, is_strong, is_text, seat
from newsarchive.text import fold, is_han

_CAPTION = 6
"""Chinese characters of a caption at least; lines beside icons have fewer."""
_SHORT = 80
_ABOVE_MOST = 0.4
"""Part of the body's weight above the headline, below which that part is taken for teasers of other reports."""
_ABOVE = "It stands above the headline."
_BELOW_TEXT = "It stands below the article."
_TOOLS = "It stands between headline and text, and tells nothing of the article."
_LINKS = "It consists of links."
_TOOL = re.compile(
    r"[【\[(（]?(?:返回.{0,8}|.{0,6}查看(?:更多|全文|原文)|打印.{0,4}|关闭.{0,4}|.{0,2}纠错|字[体号].{0,3}|大|中|小|收藏.{0,4}|分享.{0,6}|.{0,3}评论|我要.{0,6}"
    r"|更多.{0,4}|举报|复制链接|展开全文|阅读(?:原文|全文)|授权.{0,4}|下载.{0,6}|进入.{0,6}(?:首页|论坛)|我来说.{0,3}|推荐|[【\[(（]?\d{1,2})(?:[，,、]\s?查看更多)?[】\])）>＞»]*"
)
_CODE = re.compile(r"微信|微博|客户端|公众号|二维码|扫一?[扫描]|关注|app|下载|平台|分享|手机")
"""Words beside QR codes and icons, which are not pictures of the report."""
_FORMER = re.compile(r"[(\[]?(?:本文)?原标?题为?\s?:.*")
_FORMER_TITLE = "It names the title under which the text stood before."
_TOOL_LINK = "It is a link of the page's tools."
_DISPUTED = "is this of the article? it stands apart from the text, but an extractor counts it in"
_NAMED = "Its element is named as the page's furniture."


def structure_of(page: WebPage, votes: Votes | None = None) -> Structure:
    """What the form of a page says about its text.

    Args:
        page: The page as its reader sees it.
        votes: An extraction library's votes; they can keep a paragraph but never remove one.
    """
    body, headline = _article(page)
    outside = tuple(_outside(page, body, headline)) if body else ()
    doubts: tuple[Outside, ...] = ()
    if body and votes and votes.given:
        outside, doubts = _divided(_arguable(page.lines, body, headline), outside, body, votes)
    facts = tuple(fact_lines(page.lines, body, headline)) if body else ()
    title = (
        Span(page.lines[headline.first].span.start, page.lines[headline.last].span.end) if headline else None
    )
    printed = printed_date(page, body, headline) if body else None
    day = printed or given_date(page)
    return Structure(
        title,
        outside,
        facts=facts,
        headings=tuple(headings(page.lines, body)) if body else (),
        captions=tuple(captions(page.lines, body)) if body else (),
        marked=body is not None and are_marked(page.lines, body),
        date=day.date if day else None,
        date_evidence=day.evidence if day else None,
        date_printed=printed is not None,
        doubts=doubts,
        address=page.address,
        publication=publication(page, body, facts),
    )


def _article(page: WebPage) -> tuple[Body | None, Headline | None]:
    """The body and its headline; the body below the headline, if the first one found begins above it."""
    body = find_body(page.lines)
    headline = find_headline(page.lines, body, head.titles(page)) if body else None
    if body and headline and body.first < headline.first:
        weights = [max(body.scale.weight(line), 0.0) for line in page.lines[body.first : body.last + 1]]
        if sum(weights[: headline.first - body.first]) < _ABOVE_MOST * sum(weights):
            body = find_body(page.lines, headline.last + 1) or body
    return body, headline


def _outside(page: WebPage, body: Body, headline: Headline | None) -> Iterator[Outside]:
    """Passages that are not part of the article; neighbouring lines with the same reason form one passage."""
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


def _arguable(lines: Sequence[PageLine], body: Body, headline: Headline | None) -> Sequence[PageLine]:
    """The lines that may belong to the article: from a headline that the head states to the line that ends it."""
    start = headline.first if headline and headline.said else 0
    return lines[start:] if body.end is None else lines[start : body.end + 1]


def _divided(
    lines: Sequence[PageLine], outside: Sequence[Outside], body: Body, votes: Votes
) -> tuple[tuple[Outside, ...], tuple[Outside, ...]]:
    """The passages that stay outside, and as doubts the strong paragraphs that the extractor counts in."""
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
    """Links of the page's tools within a line of the article, with the brackets around them."""
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
    """Why a line is not part of the article; empty where it is part of it."""
    line = lines[number]
    if headline and (headline.first <= number <= headline.last or number in headline.deck):
        return ""
    if body.first <= number <= body.last:
        return _within(line, body)
    if number > body.last:
        return "" if number - body.last <= BELOW and is_credit(line) else _BELOW_TEXT
    if headline and number < headline.first:
        return _ABOVE
    if not headline and body.first - number > BELOW:
        return _ABOVE
    own = states_fact(line) or _is_caption(line, body) or _is_verse(line, body)
    return "" if own else _TOOLS


def _within(line: PageLine, body: Body) -> str:
    if _FORMER.fullmatch(fold(line.text.strip())) and line.size <= _SHORT:
        return _FORMER_TITLE
    if is_linked(line) and not (is_text(line) and seat(line) in body.seats):
        return _LINKS
    if body.scale.in_furniture(line) and not is_strong(line):
        return _NAMED
    return ""


def _is_verse(line: PageLine, body: Body) -> bool:
    """Whether a line above the text is a short paragraph of it: verse, a heading or its ordinal, beside the others."""
    plain = not line.linked and line.size <= _SHORT and not body.scale.in_furniture(line)
    return plain and line.element.block.tag == "p" and seat(line) in body.seats


def _is_caption(line: PageLine, body: Body) -> bool:
    """Whether a line above the text and right below a picture may be its caption."""
    if not line.pictured or line.linked or body.scale.in_furniture(line) or _CODE.search(fold(line.text)):
        return False
    return sum(map(is_han, line.text)) >= _CAPTION and line.size <= _SHORT
