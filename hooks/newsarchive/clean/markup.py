"""Finds marks of HTML and Markdown within a line: bold type, links, tags, entities for spaces."""

import re
from collections.abc import Iterator
from itertools import islice

from newsarchive.model.spans import Span

_TAGS = "p|br|b|i|u|em|strong|span|font|a|div|section|img|td|tr|th|table|tbody|h[1-6]|li|ul|ol|center|blockquote|sup|sub|hr|o:p|figure|figcaption"
_HINT = re.compile(r"[<*&\]]")
_MARK = re.compile(
    rf"</?(?:{_TAGS})(?:\s[^<>]{{0,300}})?/?>|&(?:nbsp|emsp|ensp|thinsp|zwnj|#160|#12288|#8203|#xa0|#x3000);|(?P<bold>\*\*)"
    r"|(?P<open>\[)(?=[^\[\]()]{1,80}\]\((?:https?:|/|#|javascript:)[^()\s]{0,300}\))|(?P<link>(?<=[^\[])\]\((?:https?:|/|#|javascript:)[^()\s]{0,300}\))",
    re.IGNORECASE,
)


_MOST = 100_000
"""Marks in one line at most; with more, the ledger would outgrow the source many times, and they stay."""


def marks(text: str) -> list[Span]:
    """The spans of the marks in a line, sorted and disjoint; bold marks and links count only if they are complete."""
    if not _HINT.search(text):
        return []
    found = list(islice(_MARK.finditer(text), _MOST + 1))
    if len(found) > _MOST:
        return []
    bold = sum(match["bold"] is not None for match in found)
    linked = sum(match["open"] is not None for match in found) == sum(
        match["link"] is not None for match in found
    )
    return [
        Span(*match.span())
        for match in found
        if (not match["bold"] or bold % 2 == 0) and (linked or not (match["open"] or match["link"]))
    ]


def trailing_control(text: str) -> Span | None:
    """The span of a control that a page sets right after a paragraph (……返回搜狐，查看更多); None without one."""
    found = _TRAILING.search(text[-_TAIL:]) if text.rstrip()[-1:] in _LAST else None
    return Span(len(text) - len(found[0]), len(text)) if found else None


_TAIL = 24
_LAST = frozenset("多馈部页表]】文起享到:：")
"""The last characters of the controls below."""
_TRAILING = re.compile(
    r"(?<=[。！？”）.!?)])\s*(?:返回搜狐[，,]查看更多|举报[/／]反馈|[\[【]?(?:责任编辑|编辑)?[:：]?\s?返回(?:顶部|首页|列表)[\]】]?|(?:点击)?(?:阅读全文|查看更多|展开全文|收起)|分享到?[:：]?)\s*$"
)


def between(whole: Span, gaps: list[Span]) -> Iterator[Span]:
    """The stretches of `whole` outside of `gaps`, which are sorted and lie within it."""
    at = whole.start
    for gap in gaps:
        if gap.start > at:
            yield Span(at, gap.start)
        at = gap.end
    if at < whole.end:
        yield Span(at, whole.end)
