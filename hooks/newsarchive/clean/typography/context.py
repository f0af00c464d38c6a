"""Tells which places in a text are Chinese, and which stretches must not be changed."""

import re
from bisect import bisect_right

from newsarchive.clean.lines import INVISIBLE
from newsarchive.clean.patterns import FULL_WIDTH_MARKS
from newsarchive.text import is_han

_CHINESE_MARKS = FULL_WIDTH_MARKS | frozenset("〔〕—·％")
"""Those that show a place to be Chinese: also dashes and points, beside which spaces may be set."""
_FOREIGN = re.compile(
    r"(?:https?://|www\.)[^\s\u3000-\u9fff\uff00-\uffef“”]{1,300}|[\w.+\-]{1,64}@[A-Za-z0-9\-]{1,63}(?:\.[A-Za-z0-9\-]{1,63}){1,6}"
    r"|\b[A-Za-z0-9][A-Za-z0-9\-]{0,62}(?:\.[A-Za-z0-9\-]{1,62}){0,4}\.(?:com|cn|net|org|gov|edu|html?|shtml)\b(?:/[^\s\u3000-\u9fff\uff00-\uffef“”]{0,300})?",
    re.ASCII,
)


def is_chinese(char: str) -> bool:
    """Whether `char` is a Chinese character or a full-width mark; "" is neither."""
    return bool(char) and (char in _CHINESE_MARKS or is_han(char))


def mark_free_before(text: str, index: int) -> str:
    """The nearest character before `index` that is no quotation mark, bracket or white space; "" at the start."""
    return _beyond(text, index, -1, "\"')]”’")


def mark_free_after(text: str, index: int) -> str:
    """The nearest character after `index` that is no quotation mark, bracket or white space; "" at the end."""
    return _beyond(text, index, 1, "\"'([“‘")


def _beyond(text: str, index: int, step: int, marks: str) -> str:
    """The next character in one direction; skips any amount of white space, but only a few `marks`."""
    at, passed = index + step, 0
    while 0 <= at < len(text):
        if text[at] in marks and passed < _MOST_SKIPPED:
            passed += 1
        elif not (text[at].isspace() or text[at] in INVISIBLE):
            return text[at]
        at += step
    return ""


_MOST_SKIPPED = 6
"""Marks that are skipped at most."""


class Foreign:
    """The positions of web and mail addresses in a text, in which no mark may be changed."""

    def __init__(self, text: str) -> None:
        found = _FOREIGN.finditer(text) if "." in text else ()
        self._spans = [(match.start(), match.start() + len(match[0].rstrip(",.;:!?)"))) for match in found]

    def __contains__(self, index: int) -> bool:
        number = bisect_right(self._spans, (index, 1 << 60)) - 1
        return number >= 0 and self._spans[number][0] <= index < self._spans[number][1]
