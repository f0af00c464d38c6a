"""Cuts a text to length between its signs: never within ……, ——, an entity, a number, or a character and its marks."""

import re
from collections.abc import Iterator

_MARKS = r"(?:[\u0300-\u036f\u20d0-\u20ff\ufe00-\ufe0f\U000e0100-\U000e01ef\U0001f3fb-\U0001f3ff]|\u200d.)*"
"""Marks upon a character, variants of it, and what is joined with it."""
_UNIT = re.compile(rf"&#?\w{{1,10}};|…+|—+|(?:[A-Za-z0-9]{_MARKS}[.,:/%-]?)+|.{_MARKS}", re.DOTALL)


def beginning(text: str, most: int) -> str:
    """The longest beginning of `text` of whole signs with at most `most` characters."""
    ends = [end for end in _ends(text[: 2 * most]) if end <= most]
    return text[: ends[-1]] if ends else text[:most]


def ending(text: str, most: int) -> str:
    """The longest end of `text` of whole signs with at most `most` characters."""
    tail = text[-2 * most :]
    starts = [start for start in (0, *_ends(tail)) if 0 < len(tail) - start <= most]
    return tail[starts[0] :] if starts else text[-most:]


def shortened(text: str, most: int) -> str:
    """`text`, or its beginning with … behind it, of at most `most` characters."""
    return text if len(text) <= most else f"{beginning(text, most - 1).rstrip('…')}…"


def _ends(text: str) -> Iterator[int]:
    return (unit.end() for unit in _UNIT.finditer(text))
