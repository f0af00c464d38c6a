"""Pinyin of a headword, where its entry gives none."""

from pypinyin import Style, lazy_pinyin


def pinyin_of(headword: str, words: list[str]) -> str:
    """Pinyin with tone marks, the syllables of a word joined: `Fēngqiáo jīngyàn` as `fēngqiáo jīngyàn`.

    Args:
        headword: In simplified script.
        words: The headword cut into words; joined they give it again.
    """
    if "".join(words) != headword:
        words = [headword]
    readings = lazy_pinyin(words, style=Style.TONE, v_to_u=True, errors=lambda other: [other])
    return " ".join(_grouped(words, readings))


def _grouped(words: list[str], readings: list[str]) -> list[str]:
    groups: list[str] = []
    at = 0
    for word in words:
        count = len(lazy_pinyin([word], errors=lambda other: [other]))
        groups.append("".join(readings[at : at + count]).strip())
        at += count
    return [group for group in groups if group]
