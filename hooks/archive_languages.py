"""Titles in both languages, set apart so that the reader's switch of labels knows them."""

import re
from collections.abc import Iterable
from html import escape, unescape

_HAN = "\u3400-\u9fff"
_BOTH = re.compile(rf"(?P<zh>[^A-Za-z]*[{_HAN}][^A-Za-z]*?) (?P<en>[A-Za-z][^{_HAN}]*)")
"""Chinese, a blank, English: as the navigation and a heading in two languages come to the theme."""


def both(zh: str, en: str) -> str:
    """A text in both languages as HTML."""
    return (
        f'<span class="zh" lang="zh-Hans">{escape(zh)}</span> <span class="en" lang="en">{escape(en)}</span>'
    )


def in_both(title: str) -> str:
    """The title of a hand-written page or section as HTML, its two languages apart where it has two."""
    title = unescape(title).strip()  # MkDocs hands it over as HTML
    found = _BOTH.fullmatch(title)
    return both(found["zh"], found["en"]) if found else escape(title)


def language_of(title: str, titles: Iterable[str]) -> str:
    """The class of a hand-written section that stands on its page in either language; else empty.

    Args:
        title: Of the section.
        titles: The whole table of contents; where all is in one language, all is always shown.
    """
    kinds = set(map(_kind, titles))
    return _kind(title) if {"zh", "en"} <= kinds else ""


def _kind(title: str) -> str:
    if _BOTH.fullmatch(unescape(title).strip()):
        return ""
    return "zh" if re.search(f"[{_HAN}]", title) else "en"
