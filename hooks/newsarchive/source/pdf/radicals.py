"""Characters for the radicals that fonts of PDF files name in their stead.

Many fonts map one glyph to a radical (⽹, ⺠) and to the character that it is (网, 民); a text layer then gives
the radical, which no newspaper prints. Kangxi radicals have compatibility decompositions (Unicode Standard);
of the CJK Radicals Supplement those stand here that look exactly like a character in use
(EquivalentUnifiedIdeograph.txt of the Unicode Character Database).
"""

import unicodedata

_SUPPLEMENT = dict(
    zip(
        "⺟⺠⻁⻄⻅⻆⻉⻋⻓⻔⻘⻚⻛⻜⻝⻢⻣⻤⻥⻦⻩⻬⻮⻰⻳",
        "母民虎西见角贝车长门青页风飞食马骨鬼鱼鸟黄齐齿龙龟",
        strict=True,
    )
)
_KANGXI = {chr(code): unicodedata.normalize("NFKC", chr(code)) for code in range(0x2F00, 0x2FD6)}
_DASHES = {"\u2e3a": "——", "\u2e3b": "———"}
"""Two and three em dashes that a font draws in one piece."""
_UPRIGHT = dict(zip("︐︑︒︓︔︕︖", "，、。：；！？", strict=True)) | {
    chr(code): unicodedata.normalize("NFKC", chr(code)) for code in range(0xFE35, 0xFE45)
}
"""Marks in the form that they have in lines from top to bottom (Unicode: Vertical Forms, CJK Compatibility Forms)."""
_TABLE = str.maketrans(_KANGXI | _SUPPLEMENT | _DASHES | _UPRIGHT)


def characters(text: str) -> str:
    """`text` with a character for each radical, a dash for each piece of a long one, marks as in lines across."""
    return text.translate(_TABLE)
