"""Exact values of numbers as news prints them: 3.1万, 二十五, 1,285万, 一点五亿, 两三百."""

from decimal import Decimal
from itertools import pairwise

from newsarchive.model.figures import Number

DIGITS = {char: value for value, chars in enumerate(("零〇", "一", "二两", "三", "四", "五", "六", "七", "八", "九")) for char in chars}  # fmt: skip
PLACES = {"十": 10, "百": 100, "千": 1000}
MYRIADS = {"万": 10**4, "亿": 10**8}
_THREE_TO_FIVE = (3, 5)
"""三五: the only two digits that make an interval without being neighbours."""


def to_value(text: str) -> Decimal:
    """The value of folded `text` without white space: Arabic, Chinese, or Arabic with 千, 万, 亿.

    Raises:
        ValueError: `text` writes no number.
    """
    high, parted, low = text.partition("亿")
    if parted and low[:1].isdigit():
        return to_value(f"{high}亿") + to_value(low)
    digits = text.rstrip("十百千万亿")
    if digits and digits[-1] in "0123456789":
        return Decimal(digits.replace(",", "").replace("·", ".")) * _scale(text[len(digits) :])
    whole, _, decimals = text.partition("点")
    value = Decimal(_whole(whole))
    return (value + Decimal(f"0.{_spelt(decimals)}")) * _scale(decimals) if decimals else value


def plain(value: Decimal) -> Number:
    """`value` as an int where it is a whole number, else as a float."""
    return int(value) if value == value.to_integral_value() else float(value)


def approximate(text: str) -> tuple[Decimal, Decimal] | None:
    """Both ends of a number with two digits in one place: 三四, 三五, 七八十, 十七八, 两三百.

    None where `text` is an exact number, has decimals (九点二三), or is written digit by digit (二〇二三).
    """
    if "点" in text or (len(text) > 2 and all(char in DIGITS for char in text)):  # noqa: PLR2004  # two digits
        return None
    for index, (one, two) in enumerate(pairwise(text)):
        low, high = DIGITS.get(one, 0), DIGITS.get(two, 0)
        if 0 < low == high - 1 or (low, high) == _THREE_TO_FIVE:
            return to_value(text[: index + 1] + text[index + 2 :]), to_value(text[:index] + text[index + 1 :])
    return None


def _scale(text: str) -> int:
    """The factor of 千, 万, 亿, 万亿 …."""
    scale = 1
    for char in text:
        scale *= PLACES.get(char) or MYRIADS.get(char, 1)
    return scale


def _spelt(decimals: str) -> str:
    return "".join(str(DIGITS[char]) for char in decimals if char in DIGITS)


def _whole(text: str) -> int:
    if not text or any(char not in DIGITS and char not in PLACES and char not in MYRIADS for char in text):
        message = f"“{text}” writes no number"
        raise ValueError(message)
    if all(char in DIGITS for char in text):
        return int("".join(str(DIGITS[char]) for char in text))
    return _by_places(text)


def _by_places(text: str) -> int:
    """By 千, 百, 十 within each 万, and by 万 within each 亿; a place without a digit counts once.

    A last digit right behind a place counts in the next lower one: 三百五 is 350, 三百零五 is 305.
    """
    total = section = digit = 0
    for char in text:
        if char in DIGITS:
            digit = DIGITS[char]
        elif char in PLACES:
            section, digit = section + (digit or 1) * PLACES[char], 0
        elif char == "亿":
            total, section, digit = (total + section + digit or 1) * MYRIADS[char], 0, 0
        else:
            total, section, digit = total + (section + digit or 1) * MYRIADS[char], 0, 0
    before = text[-2:-1]
    return total + section + digit * max(1, (PLACES | MYRIADS).get(before, 1) // 10)
