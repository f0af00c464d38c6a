"""Alphabetical order of pinyin and English, and the letters of an index."""

import unicodedata
from functools import lru_cache

OTHER = "#"
"""Heading of entries that do not begin with a letter."""


def initial(text: str) -> str:
    """The first letter of `text`, as a capital without accent; `#` if the text does not begin with a letter."""
    letter = unicodedata.normalize("NFD", text.strip())[:1].upper()
    return letter if "A" <= letter <= "Z" else OTHER


@lru_cache(maxsize=4096)
def alphabetical(text: str) -> str:
    """The sort key of `text`: its letters without tones and accents, then with them."""
    plain = text
    if not text.isascii():
        plain = "".join(
            [char for char in unicodedata.normalize("NFD", text) if not unicodedata.combining(char)]
        )
    return f"{plain.lower()} {text}"
