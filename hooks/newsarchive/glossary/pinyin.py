"""Pinyin of a headword, where its entry gives none."""

import re
from unicodedata import normalize


def pinyin_of(headword: str, words: list[str]) -> str:
    """Pinyin with tone marks, the syllables of a word joined: `Fēngqiáo jīngyàn` as `fēngqiáo jīngyàn`.

    Args:
        headword: In simplified script.
        words: The headword cut into words; joined they give it again.
    """
    from pypinyin import Style, lazy_pinyin  # noqa: PLC0415 - 0.5 s, and rarely needed

    if "".join(words) != headword:
        words = [headword]
    spoken = (_joined(lazy_pinyin(word, style=Style.TONE, v_to_u=True)) for word in words)
    return " ".join(filter(None, spoken))


def initials_of(pinyin: str) -> str:
    """The first letter of each syllable, as people type it: `fqjy` for `fēngqiáo jīngyàn`.

    What is no syllable, such as a number or a Latin abbreviation, is kept whole. The orthography parts
    syllables without doubt: one that begins with a vowel has an apostrophe before it (GB/T 16159-2012, 4.5).
    """
    plain = _MARKS.sub("", normalize("NFD", pinyin.lower()))
    return "".join(match["first"] or match["other"] for match in _SYLLABLE.finditer(plain))


_MARKS = re.compile("[\u0300-\u036f]")

_SYLLABLE = re.compile(
    r"(?P<first>[a-z])(?:(?<=[zcs])h)?(?:(?<=[aeiou])|(?=[aeiou]))[aeiou]*(?:ng?|r)?(?![aeiou])"
    r"|(?P<other>[a-z0-9]+)"
)
"""A syllable; the n, g or r before a vowel begins the next."""


def _joined(syllables: list[str]) -> str:
    """One word's syllables; an apostrophe parts one that begins with a, e or o (GB/T 16159-2012, 4.5)."""
    first, rest = syllables[:1], syllables[1:]
    marked = [f"’{syllable}" if _begins_with_vowel(syllable) else syllable for syllable in rest]
    return "".join([*first, *marked]).strip()


def _begins_with_vowel(syllable: str) -> bool:
    return normalize("NFD", syllable)[:1] in {"a", "e", "o"}
