"""What a browser cannot know of the fold by itself: the archive's table, in two parts."""

import unicodedata
from functools import cache

from newsarchive.search.bits import fixed, gamma, pack, signed
from newsarchive.text import fold, fold_table, is_han

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
    chars = _plain_characters()
    pairs = zip(chars, fold(chars), strict=True)
    changed = {char: folded for char, folded in pairs if folded != char}
    return {char: folded for char, folded in changed.items() if folded != _han(by_unicode(char))}


def _plain_characters() -> str:
    return "".join(char for start, end in _PLAIN for char in map(chr, range(start, end)) if not is_han(char))


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
    chars = "".join(map(chr, sorted(fold_table().keys() | set(range(*_COMMON)))))
    pairs = {char: folded for char, folded in zip(chars, fold(chars), strict=True) if char != folded}
    pairs = {char: folded for char, folded in pairs.items() if by_unicode(char) == char}
    out = [gamma(len(pairs) + 1)]
    last = -1
    for char, folded in pairs.items():
        out += gamma(ord(char) - last), signed(ord(folded) - ord(char))
        last = ord(char)
    return pack(out)
