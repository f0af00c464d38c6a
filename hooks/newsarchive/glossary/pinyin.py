"""Pinyin: of a headword whose entry gives none, as people type it, and as part of an address."""

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

    What is no syllable, such as a number or a Latin abbreviation, is kept whole. Syllables can be told apart without
    doubt, since one that begins with a vowel has an apostrophe before it (GB/T 16159-2012, 4.5).
    """
    plain = _MARKS.sub("", normalize("NFD", pinyin.lower()))
    return "".join(match["first"] or match["other"] for match in _SYLLABLE.finditer(plain))


def syllables_of(pinyin: str) -> list[str]:
    """The syllables as people type them, with v for ü: `["lv", "you"]` for `lǚyóu`; what is no syllable stays whole."""
    marked = normalize("NFD", pinyin.lower())
    plain = _MARKS.sub("", marked)
    typed = _MARKS.sub("", marked.replace("u\u0308", "v"))
    return [typed[match.start() : match.end()] for match in _SYLLABLE.finditer(plain)]


_MARKS = re.compile("[\u0300-\u036f]")

_SYLLABLE = re.compile(
    r"(?P<first>[a-z])(?:(?<=[zcs])h)?(?:(?<=[aeiou])|(?=[aeiou]))[aeiou]*(?:ng?|r)?(?![aeiou])"
    r"|(?P<other>[a-z0-9]+)"
)
"""A syllable; the n, g or r before a vowel begins the next."""


def reads_as(headword: str, slug: str) -> bool:
    """Whether `slug` is a reading of `headword`, by any reading that its characters have.

    Syllables and runs of letters or digits may be joined by hyphens; ü may be v, u or yu. More may follow after a
    hyphen, to tell apart entries that read alike. The slug of a long headword may stop after four or more syllables.
    """
    from pypinyin import Style, pinyin  # noqa: PLC0415 - 0.5 s, and rarely needed

    parts = pinyin(headword, style=Style.NORMAL, heteronym=True, errors=_ascii_runs)
    ways = ["|".join(re.escape(way).replace("v", "(?:v|u|yu)") for way in part if way) for part in parts]
    read = [f"(?:{way})" for way in ways if way]
    least = _BEGINNING if len(headword) > _LONG else len(read)
    patterns = ("[-_]?".join(read[:count]) for count in range(len(read), least - 1, -1))
    return any(re.fullmatch(f"{pattern}(?:-.+)?", slug) for pattern in patterns)


_LONG = 8
"""Characters; the slug of a longer headword may stop early."""

_BEGINNING = 4
"""Syllables that such a slug must have at least."""


def _ascii_runs(text: str) -> str:
    return "-".join(re.findall(r"[a-z0-9_]+", text.lower()))


def _joined(syllables: list[str]) -> str:
    """One word's syllables, with an apostrophe before any but the first that begins with a, e or o (GB/T 16159-2012, 4.5)."""
    first, rest = syllables[:1], syllables[1:]
    marked = [f"’{syllable}" if _begins_with_vowel(syllable) else syllable for syllable in rest]
    return "".join([*first, *marked]).strip()


def _begins_with_vowel(syllable: str) -> bool:
    return normalize("NFD", syllable)[:1] in {"a", "e", "o"}
