"""The fold, and what else every stage needs to know of characters.

The fold makes two spellings of one text equal: NFKC, lower case, traditional to simplified by a
published one-to-one table, punctuation in one width. It never changes the number of code points, so
that a position in folded text is a position in the text.
"""

import re
import sys
import unicodedata
from functools import cache
from typing import TYPE_CHECKING, Any

from newsarchive.text.simplified import PAIRS

if TYPE_CHECKING:
    from numpy.typing import NDArray

PUNCTUATION = str.maketrans(
    {
        "“": '"', "”": '"', "„": '"', "‟": '"', "「": '"', "」": '"', "『": '"', "』": '"', "〝": '"', "〞": '"',
        "‘": "'", "’": "'", "‛": "'",
        "、": ",", "，": ",", "。": ".", "｡": ".", "·": "·", "・": "·", "•": "·", "‧": "·", "﹒": "·", "．": ".",
        "—": "-", "–": "-", "―": "-", "－": "-", "‐": "-", "‑": "-", "−": "-", "─": "-",
        "～": "~", "〜": "~", "…": ".", "【": "[", "】": "]", "〔": "[", "〕": "]", "〈": "<", "〉": ">", "《": "<",
        "》": ">", "丨": "|", "｜": "|", "﹔": ";", "\u3000": " ", "\u00a0": " ",
    }
)  # fmt: skip
"""Punctuation to the one width in which it is compared."""


@cache
def fold_table() -> dict[int, str]:
    """The published one-to-one table: OpenCC's t2s character by character, and 著 to 着.

    The site publishes it for the browser with the search index, so both always fold alike.
    """
    table = dict(zip(map(ord, PAIRS[0::2]), PAIRS[1::2], strict=True))
    return table | {ord("著"): "着"}


def _fold_character(char: str) -> str:
    if unicodedata.is_normalized("NFKC", char) and char.lower() == char and ord(char) not in PUNCTUATION:
        return fold_table().get(ord(char), char)  # as most are; the rest of the way would come out here too
    plain = PUNCTUATION.get(ord(char), char)
    for form in (unicodedata.normalize("NFKC", plain), plain):
        folded = form.lower()
        if len(folded) == 1:
            folded = PUNCTUATION.get(ord(folded), folded)
            return fold_table().get(ord(folded), folded)
    return plain


class _FoldMap(dict[int, str]):
    def __missing__(self, code: int) -> str:
        folded = self[code] = _fold_character(chr(code))
        return folded


_FOLD = _FoldMap()


_SHORT = 32
"""Code points up to which a text is folded one by one; from there on, all at once takes less."""

_LONG = 200_000
"""Code points from which on folding all at once is worth loading numpy for."""


def fold(text: str) -> str:
    """`text` with every code point folded by itself: as many code points as before."""
    size = len(text)
    if size < _SHORT or (size < _LONG and "numpy" not in sys.modules):
        return text.translate(_FOLD)
    return _fold_at_once(text)


def _fold_at_once(text: str) -> str:
    """The same by indexing a table, in which 0 stands for what no text had before."""
    import numpy as np  # noqa: PLC0415 - not loaded for a few short texts

    codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype="<u4")
    table = _folded_codes()
    folded = table.take(codes)
    if np.count_nonzero(folded) < len(text):
        for code in set(codes[folded == 0].tolist()):
            table[code] = ord(_FOLD[code])
        folded = table.take(codes)
    return folded.tobytes().decode("utf-32-le", "surrogatepass")


@cache
def _folded_codes() -> "NDArray[Any]":
    import numpy as np  # noqa: PLC0415 - not loaded for a few short texts

    return np.zeros(sys.maxunicode + 1, dtype="<u4")


_HAN = re.compile("[\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af]")


def is_han(char: str) -> bool:
    """Whether `char` is a Chinese character (URO, extensions, compatibility) or 〇."""
    return _HAN.match(char) is not None


def has_han(text: str) -> bool:
    """Whether a Chinese character is in `text`."""
    return _HAN.search(text) is not None


def count_han(text: str) -> int:
    """How many Chinese characters are in `text`."""
    return len(_HAN.findall(text))


def squeezed(text: str) -> str:
    """The fold of `text` without white space."""
    return "".join(fold(text).split())


def squeeze(text: str) -> tuple[str, list[int]]:
    """`squeezed`, and the position in `text` of each of its code points."""
    folded = fold(text)
    return "".join(folded.split()), [index for index, char in enumerate(folded) if not char.isspace()]
