"""Restores the punctuation that the text layer of some PDFs gives as Chinese characters (袁 for ，, 遥 for 。).

Subset fonts of Founder's typesetting programs number the signs of rows 1 and 3 of GB/T 2312 as if they stood 49 (0x31)
rows further down, so that copied text prints the character that stands there. Most of these characters are rare; those
that are not (院, 野, 叶) are restored only where their neighbours or their pair show a sign. Figures and letters are
left to the editor, since characters like 员 stand in every report.
"""

import re
from collections.abc import Iterator

from newsarchive.text import count_han

_ROWS = 0x31
"""Rows of GB/T 2312 by which the signs are moved."""
_ALWAYS_LOST = "，。、；（）！？》”…"
"""Signs whose characters are rare enough to be restored wherever they stand."""
_LEAST_LOST = 4
"""Commas and full stops at least before a text is taken for one that has lost its signs."""
_LEAST_SHARE = 0.03
"""Their share of the text's Chinese characters at least; that of real commas and stops is about 0.09."""
_TIMES_RARER = 10
"""How many times rarer the real signs must be."""


def _moved_character(sign: str) -> str:
    """The character that stands for a sign in such a font."""
    row, cell = sign.encode("gb2312")
    return bytes((row + _ROWS, cell)).decode("gb2312")


_LOST = {_moved_character(sign): sign for sign in _ALWAYS_LOST}
_COMMA, _STOP = _moved_character("，"), _moved_character("。")
_OPEN, _CLOSE = _moved_character("“"), _moved_character("”")
_COLON, _TITLE, _TITLE_END = _moved_character("："), _moved_character("《"), _moved_character("》")
_QUOTED = re.compile(rf"{_OPEN}(?=[^{_OPEN}{_CLOSE}]{{1,400}}{_CLOSE})")
_NAMED = re.compile(rf"{_TITLE}(?=[^{_TITLE}{_TITLE_END}\n]{{1,40}}{_TITLE_END})")
_SAID = re.compile(
    rf"(?<=[说道示称问答绍呼话线]){_COLON}|{_COLON}(?=[{_OPEN}\d])|(?<=编辑|责编|美编|版式|校对|审核|摄影|统筹|制图){_COLON}"
)
_DASH = re.compile(f"{_moved_character('―')}{{2}}")
_CERTAIN = re.compile(f"[{''.join(_LOST)}]")
LOST_SIGN_REASON = "A sign that the font of a PDF's text layer gives as a Chinese character."


def with_signs(text: str) -> str:
    """`text` with its signs restored, of the same length; the same object where it has not lost them."""
    if _STOP not in text or not has_lost(text):
        return text
    signs = list(text)
    for at, sign in _signs(text):
        signs[at] = sign
    return "".join(signs)


def has_lost(text: str) -> bool:
    """Whether a text has commas and full stops hardly other than as the characters that stand for them."""
    commas, stops = text.count(_COMMA), text.count(_STOP)
    lost = commas + stops
    if (
        commas < _LEAST_LOST
        or stops < _LEAST_LOST // 2
        or lost < _TIMES_RARER * (text.count("，") + text.count("。"))
    ):
        return False
    return lost >= _LEAST_SHARE * count_han(text)


def _signs(text: str) -> Iterator[tuple[int, str]]:
    """The signs and where they belong."""
    for found in _CERTAIN.finditer(text):
        yield found.start(), _LOST[found[0]]
    for pattern, sign in ((_QUOTED, "“"), (_NAMED, "《"), (_SAID, "：")):
        for found in pattern.finditer(text):
            yield found.start(), sign
    for found in _DASH.finditer(text):
        yield found.start(), "—"
        yield found.start() + 1, "—"
