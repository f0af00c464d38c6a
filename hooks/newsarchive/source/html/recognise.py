"""Recognises web pages, and reads the encoding that they claim."""

import re

_SUFFIXES = (".html", ".htm", ".xhtml", ".shtml")
_OPENING = re.compile(
    rb"^\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->).)*-->\s*)*<(?:!doctype\s+html|html)\b",
    re.IGNORECASE | re.DOTALL,
)
_CHARSET = re.compile(rb"<meta[^>]+charset\s*=\s*[\"']?\s*([A-Za-z0-9_-]+)", re.IGNORECASE)
_HEAD = 4096

_ALIASES = {
    **dict.fromkeys(("gb2312", "gbk", "gb18030", "x-gbk", "gb_2312-80", "cp936"), "gb18030"),
    **dict.fromkeys(("big5", "big5-hkscs", "x-x-big5", "cn-big5"), "big5"),
}
"""Labels of the Encoding Standard for the encodings that have to be guessed, with our names for them."""


def is_html(data: bytes, path: str) -> bool:
    """Whether a file is a web page, judged by its suffix or its first tag."""
    head = data[:_HEAD].replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe")
    return path.lower().endswith(_SUFFIXES) or _OPENING.match(head) is not None


def charset(data: bytes) -> str | None:
    """The encoding that a page's `<meta>` claims, by our name for it; None without one, or if it is Unicode."""
    claim = _CHARSET.search(data[:_HEAD])
    return _ALIASES.get(claim[1].decode().lower()) if claim else None
