"""What aggregators put behind the headlines of others (…-全球今日报, …_焦点速看)."""

import re

from newsarchive.clean.page import Page, Part, Verdict
from newsarchive.model.article import BlockKind
from newsarchive.model.spans import Span

_HEADLINE = re.compile(
    r"(?P<headline>.{8,80}?)\s*[-_|](?:全球|环球|世界|天天|今日|每日|当前|焦点|速看|即时|最新|热)[\u3400-\u9fff]{1,5}"
)


def aggregated(page: Page, index: int) -> Verdict | None:
    """Divides a headline above the text from the words that an aggregator of news adds to all of them."""
    line = page.lines[index]
    found = _HEADLINE.fullmatch(line.folded)
    if not found or page.first_prose >= len(page.lines):
        return None
    start, end = line.span
    at = start + found.end("headline")
    return (
        Part(Span(start, at), BlockKind.TITLE, "aggregated", level=1 if line.mark else 0),
        Part(
            Span(at, end), None, "aggregated", "What the site that collects articles adds to their headlines."
        ),
    )
