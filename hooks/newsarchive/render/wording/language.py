"""The language of free texts of the corpus, for fonts and screen readers."""

import re
from functools import lru_cache

from newsarchive.model.article import Script
from newsarchive.render.markup.html import escape
from newsarchive.text import count_han

_LATIN = re.compile("[A-Za-z]")

CHINESE, ENGLISH = "zh-Hans", "en"

_LETTERS_A_CHARACTER = 3
"""The number of letters that count as one Chinese character."""

SCRIPTS = {Script.SIMPLIFIED: "zh-Hans", Script.TRADITIONAL: "zh-Hant"}
"""The language tag of a text as printed."""


def language(text: str) -> str:
    """`en` if a text consists mostly of Latin letters, else `zh-Hans`."""
    return ENGLISH if len(_LATIN.findall(text)) > _LETTERS_A_CHARACTER * count_han(text) else CHINESE


@lru_cache(maxsize=1024)
def said(text: str, name: str = "span") -> str:
    """A free text in an element with its language."""
    return f'<{name} lang="{language(text)}">{escape(text)}</{name}>'
