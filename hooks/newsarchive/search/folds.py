"""What a browser cannot know of the fold by itself: the archive's table, in two parts."""

import unicodedata
from collections.abc import Iterator
from functools import cache

from newsarchive.search.bits import fixed, gamma, pack, signed
from newsarchive.text import PUNCTUATION, fold, fold_table, is_han

_PLAIN = ((0x20, 0x3400), (0xA000, 0xD800), (0xE000, 0xF900), (0xFB00, 0x10000))
"""Where characters stand that are not Chinese but may fold by a rule of ours; beyond, none do."""
_COMMON = (0x4E00, 0xA000)
"""The unified ideographs; a few fold as punctuation does."""


def by_unicode(char: str) -> str:
    """The fold as far as every browser knows it: NFKC, then lower case, if that is one character."""
    for form in (unicodedata.normalize("NFKC", char), char):
        lower = form.lower()
        if len(lower) == 1:
            return lower
    return char


@cache
def plain_folds() -> dict[str, str]:
    """Characters other than Chinese that do not fold by Unicode alone."""
    chars = [chr(code) for start, end in _PLAIN for code in range(start, end)]
    changed = {char: fold(char) for char in _touched(chars) if not is_han(char)}
    return {char: folded for char, folded in changed.items() if folded not in (char, _han(by_unicode(char)))}


def _touched(chars: list[str]) -> Iterator[str]:
    """Those of `chars` that may not fold to themselves: told for all at once, for there are tens of thousands."""
    unlike = unicodedata.normalize("NFKC", "\n".join(chars)).lower().split("\n")
    ours = fold_table().keys() | PUNCTUATION.keys()
    return (char for char, form in zip(chars, unlike, strict=True) if char != form or ord(char) in ours)


def _han(char: str) -> str:
    return fold(char) if is_han(char) else char


def directory_bits(chars: str) -> str:
    """The folds that common queries need: `plain_folds`, and those of the archive's own characters."""
    pairs = plain_folds() | {char: fold(char) for char in chars if is_han(char) and fold(char) != char}
    out = [gamma(len(pairs) + 1)]
    last = -1
    for char in sorted(pairs):
        out += gamma(ord(char) - last), fixed(ord(pairs[char]), 21)
        last = ord(char)
    return "".join(out)


@cache
def fold_file() -> bytes:
    """Every Chinese character that Unicode keeps and the fold changes."""
    chars = list(map(chr, sorted(fold_table().keys() | set(range(*_COMMON)))))
    pairs = {char: fold(char) for char in _touched(chars)}
    pairs = {char: folded for char, folded in pairs.items() if folded != char == by_unicode(char)}
    out = [gamma(len(pairs) + 1)]
    last = -1
    for char, folded in pairs.items():
        out += gamma(ord(char) - last), signed(ord(folded) - ord(char))
        last = ord(char)
    return pack(out)
