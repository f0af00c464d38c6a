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
    readings = lazy_pinyin(words, style=Style.TONE, v_to_u=True)
    counts = [len(lazy_pinyin([word])) for word in words]
    return " ".join(_grouped(counts, readings))


def initials_of(headword: str) -> str:
    """The first letter of each syllable, as people type it: `fqjy` for 枫桥经验."""
    from pypinyin import Style, lazy_pinyin  # noqa: PLC0415 - 0.5 s, and rarely needed

    return "".join(lazy_pinyin(headword, style=Style.FIRST_LETTER)).lower()


def reads_as(headword: str, slug: str) -> bool:
    """Whether `slug` is a reading of `headword`, any of those its characters have.

    Syllables and runs of letters or digits are joined by hyphens; ü may be v, u or yu. Where two entries
    read alike, more may follow after a hyphen.
    """
    from pypinyin import Style, pinyin  # noqa: PLC0415 - 0.5 s, and rarely needed

    parts = pinyin(headword, style=Style.NORMAL, heteronym=True, errors=_ascii_runs)
    ways = ["|".join(re.escape(way).replace("v", "(?:v|u|yu)") for way in part if way) for part in parts]
    pattern = "[-_]?".join(f"(?:{way})" for way in ways if way)
    return re.fullmatch(f"{pattern}(?:-.+)?", slug) is not None


def _ascii_runs(text: str) -> str:
    return "-".join(re.findall(r"[a-z0-9_]+", text.lower()))


def _grouped(counts: list[int], readings: list[str]) -> list[str]:
    groups: list[str] = []
    at = 0
    for count in counts:
        groups.append(_joined(readings[at : at + count]))
        at += count
    return [group for group in groups if group]


def _joined(syllables: list[str]) -> str:
    """One word's syllables; an apostrophe parts one that begins with a, e or o (GB/T 16159-2012, 4.5)."""
    first, rest = syllables[:1], syllables[1:]
    marked = [f"’{syllable}" if _begins_with_vowel(syllable) else syllable for syllable in rest]
    return "".join([*first, *marked]).strip()


def _begins_with_vowel(syllable: str) -> bool:
    return normalize("NFD", syllable)[:1] in {"a", "e", "o"}
