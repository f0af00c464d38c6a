"""The order of pinyin and English, and the letter under which an entry stands."""

import unicodedata
from functools import lru_cache

OTHER = "#"
"""Stands over entries that begin with no letter."""


def initial(text: str) -> str:
    """The first letter of `text` in capitals and without its accent, `#` where it is none."""
    letter = unicodedata.normalize("NFD", text.strip())[:1].upper()
    return letter if "A" <= letter <= "Z" else OTHER


@lru_cache(maxsize=4096)
def alphabetical(text: str) -> str:
    """`text` as it is sorted: letters without tones or accents, then with them."""
    plain = text
    if not text.isascii():
        plain = "".join(
            [char for char in unicodedata.normalize("NFD", text) if not unicodedata.combining(char)]
        )
    return f"{plain.lower()} {text}"
