"""The fold, and what else every stage needs to know of characters.

The fold makes two spellings of one text equal: NFKC, lower case, traditional to simplified by a
published one-to-one table, punctuation in one width. It never changes the number of code points, so
that a position in folded text is a position in the text.
"""

import re
import unicodedata
from functools import cache, lru_cache
from itertools import pairwise

from newsarchive.text.simplified import PAIRS

PUNCTUATION = str.maketrans(
    {
        "“": '"', "”": '"', "„": '"', "‟": '"', "「": '"', "」": '"', "『": '"', "』": '"', "〝": '"', "〞": '"',
        "‘": "'", "’": "'", "‛": "'",
        "、": ",", "，": ",", "。": ".", "｡": ".", "·": "·", "・": "·", "•": "·", "‧": "·", "﹒": "·", "．": ".",
        "—": "-", "–": "-", "―": "-", "－": "-", "‐": "-", "‑": "-", "−": "-", "─": "-",
        "～": "~", "〜": "~", "…": ".", "【": "[", "】": "]", "〔": "[", "〕": "]", "〈": "<", "〉": ">", "《": "<",
        "》": ">", "丨": "|", "｜": "|", "▏": "|", "▎": "|", "┃": "|", "│": "|", "∣": "|", "﹔": ";", "︰": ":", "∕": "/", "⁄": "/", "\u3000": " ", "\u00a0": " ",
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
        return fold_table().get(ord(char), char)  # most characters; the steps below would give the same
    plain = PUNCTUATION.get(ord(char), char)
    for form in (unicodedata.normalize("NFKC", plain), plain):
        folded = form.lower()
        if len(folded) == 1:
            folded = PUNCTUATION.get(ord(folded), folded)
            return fold_table().get(ord(folded), folded)
    return plain


class _FoldMap(dict[str, str]):
    def __missing__(self, char: str) -> str:
        folded = self[char] = _fold_character(char)
        return folded


_FOLD = _FoldMap()
_URO = range(0x4E00, 0xA000)
"""The CJK Unified Ideographs block, which holds the characters in common use."""
_FREQUENT = tuple(zip("，。、：；“”（）《》", ',.,:;""()<>', strict=True))
"""Most of what the fold changes in a simplified text; `str.replace` is the fastest way to change it."""
_SHORT = 24
"""Up to this many characters, a dozen calls of `str.replace` take longer than they save."""


@cache
def _changing() -> re.Pattern[str]:
    """Matches code points that the fold may change: neither lower-case ASCII nor common characters that it keeps."""
    edges = [_URO.start - 1, *sorted(code for code in fold_table() | PUNCTUATION if code in _URO), _URO.stop]
    same = "".join(f"{chr(a + 1)}-{chr(b - 1)}" for a, b in pairwise(edges) if b - a > 1)
    return re.compile(rf"[^\0-@\[-\x7f{same}]")


def fold(text: str) -> str:
    """`text` with every code point folded on its own, so that the length never changes."""
    if len(text) == 1:
        return _FOLD[text]
    if len(text) > _SHORT:
        for mark, plain in _FREQUENT:
            text = text.replace(mark, plain)
    return _changing().sub(lambda found: _FOLD[found[0]], text)


def not_plain(text: str) -> set[str]:
    """The characters of `text` that the fold may change, each once: all traditional ones are among them."""
    return set(_changing().findall(text))


_HAN = re.compile("[\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af]")
_HAN_RUN = re.compile(f"{_HAN.pattern}+")
_HAN_PAIR = re.compile(f"(?=({_HAN.pattern}{{2}}))")


def is_han(char: str) -> bool:
    """Whether `char` is a Chinese character (URO, extensions, compatibility) or 〇."""
    return _HAN.match(char) is not None


def has_han(text: str) -> bool:
    """Whether a Chinese character is in `text`."""
    return _HAN.search(text) is not None


def count_han(text: str) -> int:
    """How many Chinese characters are in `text`."""
    return sum(map(len, _HAN_RUN.findall(text)))


def han_pairs(text: str) -> list[str]:
    """All pairs of neighbouring Chinese characters in `text`, in order; they overlap."""
    return _HAN_PAIR.findall(text)


def with_han_as(sign: str, text: str) -> str:
    """`text` with `sign` for every run of Chinese characters."""
    return _HAN_RUN.sub(sign, text)


def unspaced(line: str) -> str:
    """A line that is set letter by letter (失 而 复 得), or word by word, without its spaces; any other as it is."""
    if " " not in line[1:4] or len(line) > _LONGEST:
        return line
    parts = line.split()
    joined = "".join(parts)
    return joined if len(parts) >= _PARTS and len(joined) <= _LETTERS * len(parts) else line


_LONGEST = 200
"""Characters of such a line at most."""
_PARTS, _LETTERS = 4, 1.6
"""Parts of such a line at least, and their letters on average at most; else it may be a row of names or sections."""


def squeezed(text: str) -> str:
    """The fold of `text` without white space."""
    return "".join(fold(text).split())


def squeeze(text: str) -> tuple[str, list[int]]:
    """`text` as `squeezed` gives it, with the position in `text` of each code point that is left."""
    folded = fold(text)
    return "".join(folded.split()), [index for index, char in enumerate(folded) if not char.isspace()]


@lru_cache(maxsize=4096)
def said_of(folded: str) -> str:
    """The letters and digits of a line after the fold: what it says, however it is set."""
    return _SIGNS.sub("", folded)


_SIGNS = re.compile(r"[\W_]+")


_MARKS = "\"'"
"""Quotation marks of all kinds, folded."""


def unquoted(quote: str) -> str:
    """`quote` without the quotation marks that an editor put around it."""
    folded = squeezed(quote)
    if len(folded) > 2 and folded[0] in _MARKS and folded[-1] in _MARKS:  # noqa: PLR2004  # both marks and something
        return quote.strip()[1:-1]
    return quote
