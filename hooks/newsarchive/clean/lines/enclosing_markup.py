"""The marks around a line, of Markdown and HTML: of headings, lists, quotations, bold type, tags, links and tables."""

import re
from collections.abc import Callable
from itertools import islice
from typing import NamedTuple

from newsarchive.clean.lines.inline_markup import SPACE_ENTITY, TAG, URL

_HEADING = re.compile(
    r"(?P<mark>#{1,6})[ \t\u3000]\s*(?P<body>\S.*?)(?:\s+#{1,6})?(?:\s*\{[^{}]{1,80}\})?", re.DOTALL
)
"""A heading, perhaps closed by marks of its own or by attributes ({#id .class})."""
_CELL = re.compile(r"(?:\|\s*)*(?P<body>[^|]*[^|\s])\s*\|\s*\|[\s|]*")
"""The one cell of a table's row that is not empty (… | |)."""
_ROW = re.compile(r"\|\s*(?P<body>[^|]*[^|\s])\s*\|")
"""A table's row of one cell (| … |)."""
_LAST_CELL = re.compile(r"(?P<body>[^|]*[。！？；”）)])\s*\|")
"""A sentence and the end of its cell (…。 |)."""
_STRONG = re.compile(r"\*\*(?=\S)(?P<body>[^*]{1,80})(?<=\S)\*\*")
_ITALIC = re.compile(r"(?P<sign>[*_])(?=[^\s*_])(?P<body>[^*_]{6,200})(?<=\S)(?P=sign)")
_ITEM = re.compile(r"[*+][ \t\u3000]+(?P<body>[^\s*+].*)", re.DOTALL)
"""An item of a list; a dash or a point may be the paper's own."""
_QUOTATION = re.compile(r"(?:>[ \t\u3000]+)+(?P<body>[^\s>][^>]*)")
"""A line of a quotation; a path (> 首页 > 新闻) goes on with such signs."""
_LINK = re.compile(rf"(?:[•·-]\s+|\d{{1,2}}\.\s+)?\[\s*(?P<body>[^\[\]]{{1,120}}?)\s*\]\({URL}\)")
"""A link, perhaps an item of a list."""
_BEFORE = re.compile(rf"(?:(?>{TAG}|{SPACE_ENTITY})\s*)++", re.IGNORECASE)
_BEHIND = re.compile(rf"(?:\s*+(?>{TAG}|{SPACE_ENTITY}))++$", re.IGNORECASE)
_LEVEL = re.compile(r"<h([1-6])\b", re.IGNORECASE)
BOLD_LEVEL = 7
"""The level of a line all in bold type."""
_SENTENCE_ENDS = ("。", "；", "。”", "。）")
"""Ends of sentences, which no heading has."""
_FIRST_SIGNS = frozenset("#*_+|<&>")
"""Signs with which the marks around a line begin; tried first, since most lines have none."""
_LAST_SIGNS = frozenset("|*_>;)")
"""Signs with which they end."""
_TAIL = 400
"""Characters at the end of a line in which tags are looked for."""
_BREAKING = "p|div|h[1-6]|li|ul|ol|table|tbody|tr|td|th|blockquote|section|figure|figcaption|center"
_BREAK = re.compile(
    rf"(?:<|(?<=[?？]))/(?:{_BREAKING})>|<(?:br|hr)\s*/?>|(?=<(?:{_BREAKING})(?:\s[^<>]{{0,300}})?>)",
    re.IGNORECASE,
)
_MOST_BREAKS = 100_000
"""Breaks by tags in one source at most; with more, it is no text."""


class Wrapped(NamedTuple):
    """A line and the marks around it."""

    start: int
    """Where what is printed begins, in code points of the line."""
    end: int
    """Where it ends; as `start` where nothing is printed."""
    level: int = 0
    """Of a heading: 1 to 6 as marked, `BOLD_LEVEL` for a line all in bold type, 0 without a mark."""
    linked: bool = False
    """Whether the line is a link as a whole."""
    item: bool = False
    """Whether it is an item of a list."""
    quoted: bool = False
    """Whether it is marked as a line of a quotation, as steps of a path may look."""

    def within(self, inner: tuple[int, int]) -> "Wrapped":
        """The same around a stretch of what is printed."""
        return self._replace(start=self.start + inner[0], end=self.start + inner[1])


def unwrap(line: str) -> Wrapped:
    """What a line prints, without the marks around it.

    Args:
        line: a line without margins, not empty.
    """
    found = Wrapped(0, len(line))
    if line[0] not in _FIRST_SIGNS and line[-1] not in _LAST_SIGNS:
        return found
    for _ in range(_MOST_LAYERS):
        body = line[found.start : found.end]
        inner = next(filter(None, (layer(body, found) for layer in _LAYERS)), None) if body else None
        if inner is None:
            break
        found = inner
    return found


_LONGEST_HEADING = 400
"""Characters of a heading at most."""
_MOST_LAYERS = 12
"""Layers of marks around a line at most."""


def _cell(body: str, outer: Wrapped) -> Wrapped | None:
    if body[-1] != "|":
        return None
    found = next(filter(None, (form.fullmatch(body) for form in (_CELL, _ROW, _LAST_CELL))), None)
    return outer.within(found.span("body")) if found else None


def _heading(body: str, outer: Wrapped) -> Wrapped | None:
    found = _HEADING.fullmatch(body) if body[0] == "#" and len(body) <= _LONGEST_HEADING else None
    return outer.within(found.span("body"))._replace(level=len(found["mark"])) if found else None


def _bold(body: str, outer: Wrapped) -> Wrapped | None:
    found = _STRONG.fullmatch(body) if body.startswith("**") else None
    if found is None:
        return None
    level = outer.level or (0 if found["body"].endswith(_SENTENCE_ENDS) else BOLD_LEVEL)
    return outer.within(found.span("body"))._replace(level=level)


def _italic(body: str, outer: Wrapped) -> Wrapped | None:
    found = _ITALIC.fullmatch(body) if body[0] in "*_" else None
    return outer.within(found.span("body")) if found else None


def _item(body: str, outer: Wrapped) -> Wrapped | None:
    found = _ITEM.fullmatch(body) if body[0] in "*+" else None
    return outer.within(found.span("body"))._replace(item=True) if found else None


def _quotation(body: str, outer: Wrapped) -> Wrapped | None:
    found = _QUOTATION.fullmatch(body) if body[0] == ">" else None
    return outer.within(found.span("body"))._replace(quoted=True) if found else None


def _link(body: str, outer: Wrapped) -> Wrapped | None:
    found = _LINK.fullmatch(body) if body[-1] == ")" else None
    return outer.within(found.span("body"))._replace(linked=True) if found else None


def _tags(body: str, outer: Wrapped) -> Wrapped | None:
    before = _BEFORE.match(body) if body[0] in "<&" else None
    start = before.end() if before else 0
    behind = _BEHIND.search(body, max(start, len(body) - _TAIL)) if body[-1] in ">;" else None
    end = max(start, behind.start() if behind else len(body))
    if (start, end) == (0, len(body)):
        return None
    level = _LEVEL.search(before[0]) if before else None
    return outer.within((start, end))._replace(level=int(level[1]) if level else outer.level)


_LAYERS: tuple[Callable[[str, Wrapped], Wrapped | None], ...] = (
    _cell,
    _heading,
    _bold,
    _italic,
    _item,
    _quotation,
    _link,
    _tags,
)
"""Each takes off one layer of marks, if it finds one."""


def margin_in(mark: str) -> int:
    """How many characters of white space a mark before a line ends in, besides the one that belongs to it (`> `)."""
    plain = _ENTITY.sub("\u3000", mark)
    size = len(plain) - len(plain.rstrip())
    return max(size - 1, 0) if plain.strip() and set(plain.split()) <= _SPACED else size


_ENTITY = re.compile(SPACE_ENTITY, re.IGNORECASE)
_SPACED = frozenset({">", "*", "+", *("#" * level for level in range(1, 7))})
"""Marks of Markdown behind which a space must stand."""


def tag_breaks(text: str) -> list[int]:
    """The positions in `text` where a tag of HTML begins a new line, sorted."""
    if "<" not in text:
        return []
    found = [match.end() for match in islice(_BREAK.finditer(text), _MOST_BREAKS + 1)]
    return found if len(found) <= _MOST_BREAKS else []
