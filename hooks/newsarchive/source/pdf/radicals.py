"""Replaces radicals in the text layer of a PDF by the characters that they stand for.

Many fonts map a glyph both to a radical (⽹, ⺠) and to the character (网, 民); the text layer then has the radical,
which no newspaper prints. Kangxi radicals have compatibility decompositions (Unicode Standard). Of the CJK Radicals
Supplement, the table has those that look exactly like a character in use (EquivalentUnifiedIdeograph.txt of the
Unicode Character Database).
"""

import unicodedata

from newsarchive.text import count_han, fold, is_han

_SUPPLEMENT = dict(
    zip(
        "⺟⺠⻁⻄⻅⻆⻉⻋⻓⻔⻘⻚⻛⻜⻝⻢⻣⻤⻥⻦⻩⻬⻮⻰⻳",
        "母民虎西见角贝车长门青页风飞食马骨鬼鱼鸟黄齐齿龙龟",
        strict=True,
    )
)
_KANGXI = {chr(code): unicodedata.normalize("NFKC", chr(code)) for code in range(0x2F00, 0x2FD6)} | {
    "⾭": "青"
}
_DOOR = "⼾"
"""The one radical that fonts draw alike for a simplified character, 户, and for the traditional one, 戶."""
_FEW = 50
"""A text is simplified if at most one Chinese character in this many is traditional."""
_DASHES = {"\u2e3a": "——", "\u2e3b": "———"}
"""Dashes of two and three ems, which a font draws in one piece."""
_UPRIGHT = dict(zip("︐︑︒︓︔︕︖", "，、。：；！？", strict=True)) | {
    chr(code): unicodedata.normalize("NFKC", chr(code)) for code in range(0xFE35, 0xFE45)
}
"""Punctuation in its form for vertical lines (Unicode: Vertical Forms, CJK Compatibility Forms)."""
_TABLE = str.maketrans(
    {one: char for one, char in _KANGXI.items() if one != _DOOR} | _SUPPLEMENT | _DASHES | _UPRIGHT
)


def characters(text: str) -> str:
    """`text` with radicals as characters, long dashes as em dashes, and punctuation as in horizontal lines."""
    return text.translate(_TABLE)


def for_script(text: str) -> str:
    """A whole text in which the radical for a door is read as in the script of the rest."""
    if _DOOR not in text:
        return text
    traditional = sum(is_han(char) and fold(char) != char for char in text)
    return text.replace(_DOOR, "戶" if traditional * _FEW > count_han(text) else "户")
