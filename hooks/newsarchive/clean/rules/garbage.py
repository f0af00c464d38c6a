"""Lines without readable text: failed character recognition, fonts without a mapping, leaked data."""

import re
import unicodedata
from collections import Counter

from newsarchive.clean.page import Page
from newsarchive.clean.verdict import Verdict
from newsarchive.clean.wording.leaked_data import LEAKED_DATA
from newsarchive.text import has_han

_LONGEST_LEAKED = 400
"""Characters of a line at most that is searched for leaked data."""
_LEAST_SIGNS = 4
"""Characters of an unreadable line at least."""
_DATA = re.compile(r"[\d\s,|;:./_-]{40,}")
"""Figures with signs between them, longer than in any line of a report."""
_HASH = re.compile(r"(?=[\da-f-]*\d)(?=[\da-f-]*[a-f])[\da-f-]{24,64}")
"""A number in hexadecimal figures, by which a site's system names a picture or record."""
_DAYS = 3
"""Numbers that follow one another on a line, from which it is a week of a calendar."""
_SCRAMBLED = re.compile(
    r"(?=.{0,40}[^\w\s].{0,40}[^\w\s])(?=.{0,40}[A-Za-z].{0,40}[A-Za-z])(?:[!-~]{1,4}\s+){3,}[!-~]{1,8}"
)
"""Signs and letters between spaces, with which forums hide their texts from copying (9 [: N# c3 v. y& ^% a  L)."""
_LEAST_STRANGE = 3
"""Different signs at least that no text has, before a line is unreadable."""
_STRANGE_SHARE = 0.3
"""Their share of its characters at least, of which letters count half."""
_PLAIN = frozenset("，。、；：？！…—·“”‘’「」『』（）《》〈〉【】〔〕～￥%℃°×,.;:?!-()[]\"'/&@_+=#*~<>|")


def leaked(page: Page, index: int) -> Verdict | None:
    """Leaves out a line with data of the paper's editing system."""
    folded = page.lines[index].folded
    style = _STYLE_SHEET.match(folded) is not None
    if not style and (len(folded) > _LONGEST_LEAKED or not LEAKED_DATA.search(folded)):
        return None
    return page.whole(index, None, "garbage", "Data of the paper's editing system that leaked into its page.")


_STYLE_SHEET = re.compile(r"(?:[#.][\w-]+[\s,>.:\w#-]{0,60}\{[\w-]+\s?:[^{}]{2,400}\}\s*){2}")
"""The rules of a style sheet, which no text has, at the beginning of a line of any length."""


def garbage(page: Page, index: int) -> Verdict | None:
    """Leaves out a line without Chinese characters that consists of figures or has many strange signs."""
    text = page.lines[index].text
    if _DATA.fullmatch(text):
        return page.whole(index, None, "garbage", "Figures for the page's own scripts.")
    if _HASH.fullmatch(page.lines[index].folded) or (page.zones[index] != "body" and _is_week(text)):
        return page.whole(index, None, "garbage", "Numbers of the site's own system or calendar.")
    if len(text) < _LEAST_SIGNS or not (_is_rubble(text) or _SCRAMBLED.fullmatch(text)):
        return None
    return page.whole(
        index,
        None,
        "garbage",
        "Unreadable: signs without words, as a failed recognition of characters leaves them.",
    )


def _is_week(text: str) -> bool:
    """Whether a line holds nothing but days that follow one another, as a calendar prints them."""
    days = [int(day) for day in text.split()] if all(map(str.isdecimal, text.split())) else []
    return len(days) >= _DAYS and days == list(range(days[0], days[0] + len(days)))


def _is_rubble(text: str) -> bool:
    if has_han(text):
        return False
    counts = Counter(char for char in text if not char.isspace())
    strange = {char: count for char, count in counts.items() if _is_strange(char)}
    words = sum(count for char, count in counts.items() if char.isalnum())
    total = sum(counts.values())
    if counts["\ufffd"] * 2 > total:
        return True
    return len(strange) >= _LEAST_STRANGE and sum(strange.values()) >= _STRANGE_SHARE * (total - 0.5 * words)


def _is_strange(char: str) -> bool:
    if char in _PLAIN or char.isdecimal() or (char.isascii() and char.isalpha()):
        return False
    kind = unicodedata.category(char)
    return (
        kind in {"Co", "Cn", "Cc", "Sk", "Sm", "So", "Po", "Ps", "Pf", "Pi", "Lm", "Mn"} or char == "\ufffd"
    )
