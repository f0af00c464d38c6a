"""The marks around a line, of Markdown and HTML: of headings, bold type, tags, links and a table's empty cells."""

import re
from itertools import islice
from typing import NamedTuple

from newsarchive.clean.markup import SPACE, TAG, URL

_HEADING = re.compile(
    r"(?P<mark>#{1,6})[ \t\u3000]\s*(?P<body>\S.*?)(?:\s+#{1,6})?(?:\s*\{[^{}]{1,80}\})?", re.DOTALL
)
"""A heading, perhaps closed by marks of its own or by attributes ({#id .class})."""
_CELL = re.compile(r"(?:\|\s*)*(?P<cell>[^|]*[^|\s])\s*\|\s*\|[\s|]*")
"""The one cell of a table's row that is not empty (… | |)."""
_STRONG = re.compile(r"\*\*(?=\S)(?P<body>[^*]{1,80})(?<=\S)\*\*")
_LINK = re.compile(rf"(?:[*+•·-]\s+|\d{{1,2}}\.\s+)?\[\s*(?P<body>[^\[\]]{{1,120}}?)\s*\]\({URL}\)")
"""A link, perhaps an item of a list."""
_QUOTE = re.compile(r"(?:>[ \t\u3000]+)+(?=[^\s>])")
"""The mark of a quotation; a path (> 首页 > 新闻) goes on with such signs."""
_BEFORE = re.compile(rf"(?:(?:{TAG}|{SPACE})\s*)+", re.IGNORECASE)
_BEHIND = re.compile(rf"(?:\s*(?:{TAG}|{SPACE}))+$", re.IGNORECASE)
_LEVEL = re.compile(r"<h([1-6])\b", re.IGNORECASE)
_BOLD = 7
_STOPS = ("。", "；", "。”", "。）")
"""Ends of sentences, which no heading has."""
_FIRST = frozenset("#*|<&>")
_LAST = frozenset("|*>;)")
_TAIL = 400
"""Characters at the end of a line in which tags are looked for."""


_BREAKING = "p|div|h[1-6]|li|ul|ol|table|tbody|tr|td|th|blockquote|section|figure|figcaption|center"
_BREAK = re.compile(
    rf"</(?:{_BREAKING})>|<(?:br|hr)\s*/?>|(?=<(?:{_BREAKING})(?:\s[^<>]{{0,300}})?>)", re.IGNORECASE
)
_MOST = 100_000
"""Breaks by tags in one source at most; with more, it is no text."""


class Wrapped(NamedTuple):
    """A line and the marks around it."""

    start: int
    """Where what is printed begins, in code points of the line."""
    end: int
    """Where it ends; as `start` where nothing is printed."""
    level: int = 0
    """Of a heading: 1 to 6 as marked, 7 for a line all in bold type, 0 without a mark."""
    linked: bool = False
    """Whether the line is a link as a whole."""


def unwrap(line: str) -> Wrapped:
    """What a line prints, without the marks around it.

    Args:
        line: a line without margins, not empty.
    """
    found = Wrapped(0, len(line))
    if line[0] not in _FIRST and line[-1] not in _LAST:
        return found
    while found.start < found.end and (inner := _unwrap_once(line, found)) != found:
        found = inner
    return found


def _unwrap_once(line: str, outer: Wrapped) -> Wrapped:
    """One layer of marks less, or the same if there is none."""
    body = line[outer.start : outer.end]
    if body[-1] == "|" and (found := _CELL.fullmatch(body)):
        return _within(outer, found.span("cell"))
    if body[0] == "#" and (found := _HEADING.fullmatch(body)):
        return _within(outer, found.span("body"))._replace(level=len(found["mark"]))
    if (found := _QUOTE.match(body)) and ">" not in body[found.end() :]:
        return _within(outer, (found.end(), len(body)))
    if body.startswith("**") and (found := _STRONG.fullmatch(body)):
        level = outer.level or (0 if found["body"].endswith(_STOPS) else _BOLD)
        return _within(outer, found.span("body"))._replace(level=level)
    if body[-1] == ")" and (found := _LINK.fullmatch(body)):
        return _within(outer, found.span("body"))._replace(linked=True)
    return _without_tags(body, outer)


def _without_tags(body: str, outer: Wrapped) -> Wrapped:
    before = _BEFORE.match(body) if body[0] in "<&" else None
    start = before.end() if before else 0
    tail = max(start, len(body) - _TAIL)
    behind = _BEHIND.search(body, tail) if body[-1] in ">;" else None
    end = behind.start() if behind else len(body)
    level = _LEVEL.search(before[0]) if before else None
    return _within(outer, (start, max(start, end)))._replace(level=int(level[1]) if level else outer.level)


def _within(outer: Wrapped, inner: tuple[int, int]) -> Wrapped:
    return outer._replace(start=outer.start + inner[0], end=outer.start + inner[1])


def tag_breaks(text: str) -> list[int]:
    """The positions in `text` where a tag of HTML begins a new line, sorted."""
    if "<" not in text:
        return []
    found = [match.end() for match in islice(_BREAK.finditer(text), _MOST + 1)]
    return found if len(found) <= _MOST else []
