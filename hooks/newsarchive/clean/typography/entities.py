"""Restores the signs for which a plain text has entities of HTML that leaked into it (&ldquo; &#8220; &amp;hellip;).

The sign stands where the entity begins, and signs that print nothing fill its place, so that no position moves and the
rules see a text without entities. Those for spaces are marks, which `lines/inline_markup.py` knows.
"""

import re
from html import unescape

_ENTITY = re.compile(r"&(?:amp;){0,2}(?:[A-Za-z]{2,24}\d{0,2}|#\d{2,7}|#[xX][0-9A-Fa-f]{2,6});")
_REST = re.compile(r"(?:amp;){0,2}(?:\w{2,26}|#\w{2,7});")
_FILL = "\u200b"
ENTITY_START = "&"
"""How an entity begins."""
ENTITY_REASON = "An entity of HTML that leaked into the text, for the sign it names."


def with_entities(text: str) -> str:
    """`text` with the signs that its entities name, of the same length; the same object where it has none."""
    if ENTITY_START not in text or not _ENTITY.search(text):
        return text
    return _ENTITY.sub(_filled, text)


def is_rest(printed: str) -> bool:
    """Whether a stretch that prints nothing is an entity without its first sign."""
    return _REST.fullmatch(printed) is not None


def _filled(found: re.Match[str]) -> str:
    sign = unescape(unescape(unescape(found[0])))  # some are escaped twice, as &amp;ldquo;
    if len(sign) != 1 or not sign.isprintable() or sign.isspace():
        return found[0]
    return sign + _FILL * (len(found[0]) - 1)
