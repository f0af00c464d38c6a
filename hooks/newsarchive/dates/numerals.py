"""Numbers as news prints them: Arabic, Chinese by digits (二〇二一), Chinese by places (二十五)."""

import re

_DIGITS = {
    char: value
    for value, chars in enumerate(("〇零○o0", "一元", "二两", "三", "四", "五", "六", "七", "八", "九"))
    for char in chars
}
_PLACES = {"十": 10, "百": 100, "千": 1000, "万": 10_000}
_CONTRACTED = str.maketrans({"廿": "二十", "卅": "三十"})

NUMBER = r"(?:[0-9]+(?:\.[0-9]+)?|[〇零一二两三四五六七八九十百千万]+|半)"
"""A count, as it stands before a unit of time."""
UP_TO_12 = r"(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])"
UP_TO_31 = r"(?:3[01]|[12][0-9]|0?[1-9]|三十一?|(?:二十|廿|十)[一二三四五六七八九]?|[一二三四五六七八九])"
UP_TO_24 = r"(?:2[0-4]|1[0-9]|0?[0-9]|二十[一二三四]?|十[一二三四五六七八九]?|[零〇一二两三四五六七八九])"
UP_TO_59 = r"(?:[0-5]?[0-9]|[二三四五]?十[一二三四五六七八九]?|[零〇]?[一二三四五六七八九])"


def to_number(text: str) -> float:
    """The number that folded `text` writes; 半 is a half.

    Raises:
        ValueError: `text` writes no number.
    """
    if text == "半":
        return 0.5
    return float(text) if re.fullmatch(r"[0-9]+\.[0-9]+", text) else to_int(text)


def is_inexact(text: str) -> bool:
    """Whether folded `text` names two neighbouring counts at once: 七八, 一两, 三五, 三两."""
    return bool(_EITHER_COUNT.search(text))


_EITHER_COUNT = re.compile("一[二两]|[二两]三|三[四五两]|四五|五六|六七|七八|八九")


def to_int(text: str) -> int:
    """The whole number that folded `text` writes.

    Raises:
        ValueError: `text` writes no whole number.
    """
    if text.isascii() and text.isdigit():
        return int(text)
    plain = text.translate(_CONTRACTED)
    if not plain or any(char not in _DIGITS and char not in _PLACES for char in plain):
        message = f"“{text}” writes no whole number"
        raise ValueError(message)
    return _by_places(plain) if any(char in _PLACES for char in plain) else _by_digits(plain)


def _by_digits(text: str) -> int:
    return int("".join(str(_DIGITS[char]) for char in text))


def _by_places(text: str) -> int:
    total = section = digit = 0
    for char in text:
        if char in _DIGITS:
            digit = _DIGITS[char]
        elif char == "万":
            total, section, digit = (total + section + digit or 1) * 10_000, 0, 0
        else:
            section, digit = section + (digit or 1) * _PLACES[char], 0
    return total + section + digit
