"""The front matter of a Markdown file: fields between two lines of dashes, which its keeper added above the text."""

import re

from newsarchive.clean.page import Page
from newsarchive.clean.patterns import HAN, YEAR
from newsarchive.clean.survey.window_title import without_site_names
from newsarchive.clean.verdict import Part, Verdict
from newsarchive.clean.wording.names import is_publication, split_names
from newsarchive.model.article import BlockKind
from newsarchive.model.spans import Span
from newsarchive.text import has_han, said_of

_FIELD = re.compile(rf"(?P<key>[a-z_-]{{2,24}}|{HAN}{{2,4}})\s?:\s*[\"']?(?P<value>.*?)[\"']?")
_DAY = re.compile(rf"{YEAR}[-/.年]\d{{1,2}}[-/.月]\d{{1,2}}.*")
_TITLE = frozenset({"title", "标题"})
_DATED = frozenset({"date", "published", "publish_date", "pubdate", "日期", "发布时间", "时间"})
_AUTHOR = frozenset({"author", "authors", "byline", "作者", "记者"})
_SOURCE = frozenset({"source", "publication", "publisher", "site", "media", "from", "来源", "出处"})
_REASON = "Front matter of a Markdown file: what its keeper noted above the text."


def front_matter(page: Page, index: int) -> Verdict | None:
    """Reads headline, day, author and source in the front matter, and leaves out the rest of it."""
    if index > page.front:
        return None
    line = page.lines[index]
    found = _FIELD.fullmatch(line.folded)
    kind = _kind(page, found["key"], found["value"]) if found and found["value"] else None
    if found is None or kind is None:
        return page.whole(index, None, "front_matter", _REASON)
    value = Span(line.span.start + found.start("value"), line.span.start + found.end("value"))
    label = Part(Span(line.span.start, value.start), None, "front_matter", _REASON)
    quote = Part(Span(value.end, line.span.end), None, "front_matter", _REASON)
    kept = Part(value, kind, "front_matter")
    return (label, kept, quote) if quote.span.size else (label, kept)


def _kind(page: Page, key: str, value: str) -> BlockKind | None:
    """What the value of a field is to a reader; None for what the article says itself or nobody needs."""
    if key in _TITLE:
        return None if not has_han(value) or _stands_below(page, value) else BlockKind.TITLE
    if key in _DATED:
        return BlockKind.DATELINE if _DAY.fullmatch(value) else None
    if key in _AUTHOR and split_names(value):
        return BlockKind.BYLINE
    if key in _AUTHOR | _SOURCE and is_publication(value, page.publications):
        return BlockKind.DATELINE
    return None


def _stands_below(page: Page, headline: str) -> bool:
    """Whether the headline is printed again below the front matter."""
    said = {said_of(rest) for rest in (headline, *without_site_names(headline))}
    return any(
        said_of(line.folded) in said for line in page.lines[page.front + 1 : page.front + _HEADLINE_WITHIN]
    )


_HEADLINE_WITHIN = 30
"""Lines below the front matter among which its headline may stand again."""
