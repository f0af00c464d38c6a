"""The visible text of a saved web page, in document order: the ground of an HTML source.

Line breaks follow the HTML Standard's `innerText`: two around a paragraph, one around any other block,
a tab between table cells. Nothing that a reader of the page could see is left out; what of it is article
and what is furniture, cleaning decides in its ledger.
"""

import re
from html.parser import HTMLParser

_SUFFIXES = (".html", ".htm", ".xhtml")
_OPENING = re.compile(
    rb"^\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html)\b", re.IGNORECASE | re.DOTALL
)
_CHARSET = re.compile(rb"<meta[^>]+charset\s*=\s*[\"']?\s*([A-Za-z0-9_-]+)", re.IGNORECASE)
_HEAD = 4096

_ALIASES = {
    **dict.fromkeys(("gb2312", "gbk", "gb18030", "x-gbk", "gb_2312-80", "cp936"), "gb18030"),
    **dict.fromkeys(("big5", "big5-hkscs", "x-x-big5", "cn-big5"), "big5"),
}
"""Labels of the Encoding Standard for the encodings that are guessed."""

_NEVER_SHOWN = frozenset({"script", "style", "template", "noscript", "title", "select", "datalist", "svg"})
_PARAGRAPHS = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6"})
_BLOCKS = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "caption",
        "center",
        "dd",
        "details",
        "dialog",
        "dir",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "header",
        "hgroup",
        "hr",
        "html",
        "legend",
        "li",
        "main",
        "menu",
        "nav",
        "ol",
        "optgroup",
        "pre",
        "section",
        "summary",
        "table",
        "tbody",
        "tfoot",
        "thead",
        "tr",
        "ul",
    ]
)
_CELLS = frozenset({"td", "th"})
_VOID = frozenset(
    ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"]
)
_HIDING = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_BOGUS = re.compile(r"<!\[[^>]*>|<\?[^>]*>")
"""Conditional comments and processing instructions, which browsers do not show."""
_SPACE = re.compile(r"[ \t\n\r\f]+")


def is_html(data: bytes, path: str) -> bool:
    """Whether a file is a web page, by its suffix or its first tag."""
    head = data[:_HEAD].replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe")
    return path.lower().endswith(_SUFFIXES) or _OPENING.match(head) is not None


def charset(data: bytes) -> str | None:
    """The encoding that a page's `<meta>` claims, by the archive's name, where it is not Unicode."""
    claim = _CHARSET.search(data[:_HEAD])
    return _ALIASES.get(claim[1].decode().lower()) if claim else None


def visible_text(page: str) -> str:
    """What a reader of the page sees, from the first line to the last."""
    reader = _Reader()
    reader.feed(_tame(page))
    reader.close()
    return reader.text()


def _tame(page: str) -> str:
    """The page without what makes Python's parser search to its end again and again.

    Comments go; a comment or tag that nothing closes is no comment or tag, and stays as text.
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


class _Reader(HTMLParser):
    """Collects text and the line breaks that elements ask for."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._parts: list[str] = []
        self._breaks = 0
        self._hidden: tuple[str, int] | None = None
        self._pre = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if self._stays_hidden(tag, opened=1):
            return
        if tag not in _VOID and (tag in _NEVER_SHOWN or _hides(attrs)):
            self._hidden = (tag, 1)
        self._pre += tag == "pre"
        self._mark(tag)

    def handle_endtag(self, tag: str) -> None:
        if self._stays_hidden(tag, opened=-1):
            return
        self._pre -= tag == "pre" and self._pre > 0
        self._mark(tag)

    def handle_data(self, data: str) -> None:
        if self._hidden:
            return
        text = data if self._pre else _SPACE.sub(" ", data)
        if not self._pre and (self._breaks or not self._parts or self._parts[-1].endswith((" ", "\n", "\t"))):
            text = text.lstrip(" ")
        if text:
            self._flush()
            self._parts.append(text)

    def text(self) -> str:
        """Everything read, each line without the spaces that a browser would not show."""
        return "\n".join(line.rstrip(" \t") for line in "".join(self._parts).split("\n"))

    def _mark(self, tag: str) -> None:
        """Notes the break that a tag asks for; it is written before the next text."""
        if tag == "br":
            self._flush()
            self._parts.append("\n")
        elif tag in _PARAGRAPHS:
            self._breaks = 2
        elif tag in _BLOCKS:
            self._breaks = max(self._breaks, 1)
        elif (
            tag in _CELLS and not self._breaks and self._parts and not self._parts[-1].endswith(("\t", "\n"))
        ):
            self._parts.append("\t")

    def _flush(self) -> None:
        if self._breaks and self._parts:
            held = next((len(part) - len(part.rstrip("\n")) for part in reversed(self._parts[-1:])), 0)
            self._parts.append("\n" * max(0, self._breaks - held))
        self._breaks = 0

    def _stays_hidden(self, tag: str, opened: int) -> bool:
        """Whether a tag lies in an element that is not shown; ends that element where it closes."""
        if self._hidden is None:
            return False
        name, depth = self._hidden
        if name == "p" and opened > 0 and (tag in _BLOCKS or tag == "p"):
            self._hidden = None  # a block ends an open paragraph
            return False
        if tag == name:
            depth += opened
            self._hidden = (name, depth) if depth else None
        return True


def _hides(attrs: list[tuple[str, str | None]]) -> bool:
    return any(name == "hidden" or (name == "style" and _HIDING.search(value or "")) for name, value in attrs)
