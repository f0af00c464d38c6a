"""A headline with what a site sets around it on its line: a label, its own name, the words of an aggregator."""

import re

from newsarchive.clean.labels import FACT
from newsarchive.clean.names import is_publication
from newsarchive.clean.page import Page, Part, Verdict
from newsarchive.model.article import BlockKind
from newsarchive.model.spans import Span
from newsarchive.text import count_han

_ADDED = re.compile(
    r"(?P<headline>.{8,80}?)\s*[-_|](?:全球|环球|世界|天天|今日|每日|当前|焦点|速看|即时|最新|热)[\u3400-\u9fff]{1,5}"
)
"""What aggregators put behind the headlines of others (…-全球今日报, …_焦点速看)."""
_LABELLED = re.compile(r"(?:帖子)?(?:主题|标题|题目)\s?:\s*(?P<headline>.{6,80})")
_NAMED = re.compile(r"(?P<site>[^|:,]{2,12})\|\s?(?P<headline>.{8,80})")
"""A paper's or site's name before the headline (扬子晚报网|…)."""
_LEAST = 6
"""Chinese characters of a headline at least."""
_BEHIND = "What the site that collects articles adds to their headlines."
_LABEL = "The label of the headline."
_BAR = "A bar between two fields."


def headline(page: Page, index: int) -> Verdict | None:
    """Divides a headline above the text from what stands around it on its line."""
    line = page.lines[index]
    if page.first_prose >= len(page.lines):
        return None
    start, end = line.span
    if found := _ADDED.fullmatch(line.folded):
        at = start + found.end("headline")
        return (_title(page, index, start, at), Part(Span(at, end), None, "headline", _BEHIND))
    if found := _LABELLED.fullmatch(line.folded):
        at = start + found.start("headline")
        return (Part(Span(start, at), None, "headline", _LABEL), _title(page, index, at, end))
    found = _NAMED.fullmatch(line.folded)
    if found and _may_head(found["headline"]) and is_publication(found["site"], page.publications):
        bar, at = start + found.end("site"), start + found.start("headline")
        return (
            Part(Span(start, bar), BlockKind.DATELINE, "headline"),
            Part(Span(bar, at), None, "headline", _BAR),
            _title(page, index, at, end),
        )
    return None


def _may_head(text: str) -> bool:
    """Whether what stands behind a site's name may be a headline, and no further facts (报纸网|发布:2021-1-29)."""
    return count_han(text) >= _LEAST and FACT.match(text) is None


def _title(page: Page, index: int, start: int, end: int) -> Part:
    return Part(Span(start, end), BlockKind.TITLE, "headline", level=1 if page.lines[index].mark else 0)
