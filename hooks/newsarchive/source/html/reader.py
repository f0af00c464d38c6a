"""Reads the visible text of a saved web page, in document order: the ground of an HTML source.

Line breaks follow the HTML Standard's `innerText`: two around a paragraph, one around any other block, a tab
between table cells. Nothing that a reader of the page could see is left out, also where
the page shows its text only when its scripts run; cleaning decides in its ledger which of
it is the article and which is furniture.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from html.parser import HTMLParser

from msgspec import Struct, field
from msgspec.structs import replace

from newsarchive.model.spans import Span
from newsarchive.source.html.elements import BLOCKS, CELLS, PARAGRAPHS, VOID, Element, element
from newsarchive.source.html.page import PageLine, WebPage
from newsarchive.source.html.tree import OpenElements

_BOGUS = re.compile(r"<!\[[^>]*>|<\?[^>]*>")
"""Conditional comments and processing instructions, which browsers do not show."""
_SAVED = re.compile(r"<!--\s*saved from url=\(\d+\)(https?://[^\s<>]{1,500})")
"""The comment that browsers write at the top of a page that they save."""
_HEAD = 2000
"""Characters of a page in which that comment is looked for."""
_RECORD = re.compile(r"<!--\s*enpproperty\s*((?:(?!-->).){1,4000}?)\s*/enpproperty\s*-->", re.DOTALL)
_FIELD = re.compile(r"<(\w{1,20})>([^<>]{1,400})</\1>")
"""The record of an article that the editing system of many e-papers leaves in a comment, and its fields."""
_TIMES = re.compile(
    r"\b(pub(?:lish)?(?:ed)?_?(?:time|date)|date_?published|release_?(?:time|date)|create_?time)[\"']?\s{0,4}[:=]\s{0,4}[\"']([12]\d{3}[^\"']{4,24})[\"']",
    re.IGNORECASE,
)
"""Variables and keys in which scripts hold the time of publication."""
_SPACE = re.compile(r"[ \t\n\r\f]+")
_SENTENCE_END = re.compile("[。！？]")
_NOWHERE = Element("body")


def read_page(page: str) -> WebPage:
    """What the reader of a page sees, and what its head says."""
    tame = _tame(page)
    reader = _read(tame, 0)
    if veiled := reader.veiled_text():
        reader = _read(tame, veiled)
    saved = _SAVED.search(page[:_HEAD])
    seen = reader.page()
    return replace(seen, metas=(*seen.metas, *_recorded(page)), address=saved[1] if saved else reader.address)


def _read(page: str, unveiled: int) -> "_Reader":
    reader = _Reader(unveiled)
    reader.feed(page)
    reader.close()
    return reader


def _recorded(page: str) -> tuple[tuple[str, str], ...]:
    """The fields of the only record of an article among the comments, as metadata (`enp:title`, `enp:date`)."""
    records = _RECORD.findall(page)
    return (
        tuple((f"enp:{name}", value.strip()) for name, value in _FIELD.findall(records[0]))
        if len(records) == 1
        else ()
    )


def visible_text(page: str) -> str:
    """The text of a page that its reader sees."""
    return read_page(page).text


def _tame(page: str) -> str:
    """The page without comments, and without constructs on which Python's parser takes quadratic time.

    A comment or tag that is never closed is escaped, and so read as text.
    """
    pieces = []
    at = 0
    while (start := page.find("<!--", at)) >= 0 and (end := page.find("-->", start + 4)) >= 0:
        pieces.append(page[at:start])
        at = end + 3
    pieces.append(page[at:].replace("<!--", "&lt;!--"))
    whole = _BOGUS.sub("", "".join(pieces))
    last = whole.rfind(">") + 1
    return whole[:last] + whole[last:].replace("<", "&lt;")


def _line(row: "_Row", text: str, at: int) -> PageLine:
    where = row.element or _NOWHERE
    links = tuple(Span(at + start, at + min(end, len(text))) for start, end in row.links if start < len(text))
    return PageLine(Span(at, at + len(text)), text, where, row.linked, not row.plain, row.pictured, links)


def _with_company(lines: Sequence[PageLine]) -> Iterator[PageLine]:
    """The lines, with `bare` set for those that share their block with other lines."""
    blocks = Counter(line.element.block for line in lines)
    around = {block.parent for block in blocks}
    for line in lines:
        block = line.element.block
        bare = block.tag not in PARAGRAPHS and (blocks[block] > 1 or block in around)
        yield replace(line, bare=True) if bare else line


def _web(address: str | None) -> str | None:
    return address if address and re.fullmatch(r"https?://[^\s<>\"]{1,500}", address) else None


class _Row(Struct):
    """A line that is being read."""

    parts: list[str] = field(default_factory=list)
    element: Element | None = None
    linked: int = 0
    plain: int = 0
    """Number of characters that are not bold."""
    pictured: bool = False
    links: list[tuple[int, int]] = field(default_factory=list)
    length: int = 0


class _Reader(HTMLParser):
    """Collects the text and the line breaks around elements."""

    def __init__(self, unveiled: int) -> None:
        super().__init__(convert_charrefs=True)
        self._unveiled = unveiled
        self._veiled: Counter[int] = Counter()
        self._open = OpenElements()
        self._rows = [_Row()]
        self._count = 0
        self._pictured = False
        self._breaks = 0
        self._pre = 0
        self._title: list[str] = []
        self._metas: list[tuple[str, str]] = []
        self._data: list[str] = []
        self._linked_data = False
        self._framed = False
        self._scripts = 0
        self._scripted: list[tuple[str, str]] = []
        self.address: str | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._open.prepare(tag)
        attributes = dict(attrs)
        self._note(tag, attributes)
        self._count += 1
        made = element(tag, attributes, self._open.innermost, self._count, self._unveiled)
        self._open.push(made)
        if not made.hidden:
            self._pictured = self._pictured or tag == "img"
            self._pre += tag == "pre"
            self._mark(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Reads `<br/>` as `<br>`; other tags that close themselves have an end, as in XHTML and SVG."""
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        hidden = self._hidden
        closed = self._open.close(tag) or tag in {"p", "br"}  # </p> and </br> alone make an element
        if closed and not hidden:
            self._pre -= tag == "pre" and self._pre > 0
            self._mark(tag)

    def handle_data(self, data: str) -> None:
        inside = self._open.innermost
        if inside is not None and inside.hidden:
            self._unseen(inside, data)
            return
        if self._pre:
            self._add_lines(data, inside or _NOWHERE)
        else:
            self._add(_SPACE.sub(" ", data), inside or _NOWHERE)

    def page(self) -> WebPage:
        """The page read so far, its lines without the spaces at their ends, which a browser does not show."""
        texts = ["".join(row.parts).rstrip(" \t") for row in self._rows]
        while len(texts) > 1 and not texts[-1]:
            texts.pop()
        lines = []
        at = 0
        for row, text in zip(self._rows, texts, strict=False):
            if row.element is not None and text.strip():
                lines.append(_line(row, text, at))
            at += len(text) + 1
        return WebPage(
            "\n".join(texts),
            tuple(_with_company(lines)),
            "".join(self._title).strip(),
            tuple(self._metas),
            tuple(self._data),
            self._framed,
            self._scripts,
            tuple(self._scripted),
        )

    @property
    def _hidden(self) -> bool:
        inside = self._open.innermost
        return inside is not None and inside.hidden

    def _note(self, tag: str, attributes: dict[str, str | None]) -> None:
        """Keeps what a tag of the head says."""
        if tag == "meta" and (content := attributes.get("content")):
            name = next(
                (attributes[key] for key in ("property", "name", "itemprop") if attributes.get(key)), ""
            )
            self._metas.append(((name or "").lower(), content.strip()))
        if tag == "link" and "canonical" in (attributes.get("rel") or "").lower():
            self.address = self.address or _web(attributes.get("href"))
        if tag == "meta" and attributes.get("property") == "og:url":
            self.address = self.address or _web(attributes.get("content"))
        self._framed = self._framed or tag in {"frame", "iframe"}
        self._linked_data = tag == "script" and "ld+json" in (attributes.get("type") or "")

    def veiled_text(self) -> int:
        """The number of the element that a style hides though more sentences stand in it than in all that is shown; 0 if none.

        Some pages hide their text until a script shows it, as those of WeChat do.
        """
        [(number, hidden)] = self._veiled.most_common(1) or [(0, 0)]
        shown = sum(len(_SENTENCE_END.findall(part)) for row in self._rows for part in row.parts)
        return number if hidden > shown else 0

    def _unseen(self, inside: Element, data: str) -> None:
        tag = inside.tag
        if inside.veil:
            self._veiled[inside.veil] += len(_SENTENCE_END.findall(data))
        if tag == "title" and not self._rows_begun:
            self._title.append(data)
        elif tag == "script":
            self._scripts += len(data)
            self._scripted += _TIMES.findall(data)
            if self._linked_data:
                self._data.append(data)

    @property
    def _rows_begun(self) -> bool:
        return len(self._rows) > 1 or bool(self._rows[0].parts)

    def _add_lines(self, data: str, inside: Element) -> None:
        for number, part in enumerate(data.split("\n")):
            if number:
                self._flush()
                self._rows.append(_Row())
            if part:
                self._flush()
                self._put(part, inside)

    def _add(self, text: str, inside: Element) -> None:
        row = self._rows[-1]
        if self._breaks or not row.parts or row.parts[-1].endswith((" ", "\t")):
            text = text.lstrip(" ")
        if text:
            self._flush()
            self._put(text, inside)

    def _put(self, text: str, inside: Element) -> None:
        row = self._rows[-1]
        row.parts.append(text)
        size = len("".join(text.split()))
        if row.element is None and size:
            row.element = inside
            row.pictured, self._pictured = self._pictured, False
        if inside.linked:
            row.linked += size
            row.links.append((row.length, row.length + len(text)))
        row.length += len(text)
        row.plain += 0 if size == 0 or inside.bold else size

    def _mark(self, tag: str) -> None:
        """Notes the line break around a tag; it is written before the next text."""
        if tag == "br":
            self._flush()
            self._rows.append(_Row())
        elif tag in PARAGRAPHS:
            self._breaks = 2
        elif tag in BLOCKS:
            self._breaks = max(self._breaks, 1)
        elif tag in CELLS and not self._breaks:
            self._tabulate(self._rows[-1])

    def _tabulate(self, row: _Row) -> None:
        if row.parts and not row.parts[-1].endswith("\t"):
            row.parts.append("\t")
            row.length += 1

    def _flush(self) -> None:
        """Writes the line breaks noted before; none above the first text."""
        if self._breaks and self._rows_begun:
            held = 0
            while held < min(self._breaks, len(self._rows)) and not self._rows[-1 - held].parts:
                held += 1
            self._rows += [_Row() for _ in range(self._breaks - held)]
        self._breaks = 0
