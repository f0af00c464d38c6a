"""Bilingual titles, marked up by language so that the reader's choice of labels applies to them."""

import re
from collections.abc import Iterable
from html import escape, unescape

_HAN = "\u3400-\u9fff"
_BOTH = re.compile(rf"(?P<zh>[^A-Za-z]*[{_HAN}][^A-Za-z]*?) (?P<en>[A-Za-z][^{_HAN}]*)")
"""Chinese, a blank, English: bilingual titles of the navigation and of headings reach the theme in this form."""


def both(zh: str, en: str) -> str:
    """A text in both languages as HTML."""
    return (
        f'<span class="zh" lang="zh-Hans">{escape(zh)}</span><span class="en" lang="en"> {escape(en)}</span>'
    )


def in_both(title: str) -> str:
    """The title of a hand-written page or section as HTML, with its two languages marked up if it has two."""
    title = unescape(title).strip()  # MkDocs passes it as HTML
    found = _BOTH.fullmatch(title)
    return both(found["zh"], found["en"]) if found else escape(title)


def language_of(title: str, titles: Iterable[str]) -> str:
    """The CSS class of a table-of-contents entry in one language of a bilingual page: `zh` or `en`, else empty.

    Args:
        title: The section's title.
        titles: All titles of the table; if all are in one language, every entry is always shown.
    """
    kinds = set(map(_kind, titles))
    return _kind(title) if {"zh", "en"} <= kinds else ""


def _kind(title: str) -> str:
    if _BOTH.fullmatch(unescape(title).strip()):
        return ""
    return "zh" if re.search(f"[{_HAN}]", title) else "en"
