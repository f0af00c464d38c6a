"""The parts of the fold that a browser does not know: those in the directory, and those in a file of their own."""

import unicodedata
from collections.abc import Iterator
from functools import cache

from newsarchive.search.bits import fixed, gamma, pack, signed
from newsarchive.text import PUNCTUATION, fold, fold_table, is_han

_PLAIN = ((0x20, 0x3400), (0xA000, 0xD800), (0xE000, 0xF900), (0xFB00, 0x10000))
"""Ranges of code points outside Chinese in which a character may fold by a rule of the archive."""
_COMMON = (0x4E00, 0xA000)
"""The unified ideographs; a few fold as punctuation does."""


def by_unicode(char: str) -> str:
    """The part of the fold that every browser knows: NFKC, then lower case, if the result is one character."""
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
    """Those of `chars` that may not fold to themselves; they are normalised as one text, which is faster."""
    unlike = unicodedata.normalize("NFKC", "\n".join(chars)).lower().split("\n")
    ours = fold_table().keys() | PUNCTUATION.keys()
    return (char for char, form in zip(chars, unlike, strict=True) if char != form or ord(char) in ours)


def _han(char: str) -> str:
    return fold(char) if is_han(char) else char


def directory_bits(chars: str) -> str:
    """The folds that common queries need: `plain_folds`, and those of the characters of the archive."""
    pairs = plain_folds() | {char: fold(char) for char in chars if is_han(char) and fold(char) != char}
    out = [gamma(len(pairs) + 1)]
    last = -1
    for char in sorted(pairs):
        out += gamma(ord(char) - last), fixed(ord(pairs[char]), 21)
        last = ord(char)
    return "".join(out)


@cache
def fold_file() -> bytes:
    """The file of all Chinese characters that the fold changes and Unicode's own folding does not."""
    chars = list(map(chr, sorted(fold_table().keys() | set(range(*_COMMON)))))
    pairs = {char: fold(char) for char in _touched(chars)}
    pairs = {char: folded for char, folded in pairs.items() if folded != char == by_unicode(char)}
    out = [gamma(len(pairs) + 1)]
    last = -1
    for char, folded in pairs.items():
        out += gamma(ord(char) - last), signed(ord(folded) - ord(char))
        last = ord(char)
    return pack(out)
