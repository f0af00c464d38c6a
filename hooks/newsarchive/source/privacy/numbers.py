"""Numbers and accounts that identify a person: identity, telephone, bank card, vehicle, e-mail, messenger.

Telephone numbers follow the Chinese numbering plan (eleven digits of a mobile telephone, area code and seven
or eight digits otherwise); identity numbers have the eighteen characters of GB 11643-1999, or the fifteen
digits used before; bank cards have a check digit after Luhn (ISO/IEC 7812-1).
"""

import re
from collections.abc import Iterator

from newsarchive.model.spans import Span

Finding = tuple[Span, str]

_IDENTITY = re.compile(r"(?<![0-9a-z])[1-9]\d{16}[0-9x](?![0-9a-z])")
_OLD_IDENTITY = re.compile(r"(?<!\d)[1-9]\d{5}\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}(?!\d)")
_CARD = re.compile(r"(?<!\d)[3-6]\d{3}(?:[ -]?\d{4}){3}(?:[ -]?\d{1,3})?(?!\d)")
_OTHERS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("mobile telephone", re.compile(r"(?<!\d)1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?!\d)")),
    ("telephone", re.compile(r"(?<!\d)(?:0\d{2,3}[- ]|\(0\d{2,3}\)\s?)\d{7,8}(?!\d)|(?<=电话:)\s*\d{7,8}(?!\d)")),
    ("e-mail address", re.compile(r"[a-z0-9._+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63})+")),
    ("vehicle number", re.compile(r"[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][a-z]·?(?=[a-z]{0,2}\d)[a-z0-9]{5,6}(?![a-z0-9])")),
    ("account in a messenger", re.compile(r"(?:微信号?|qq号?)[:是为]?\s?[a-z0-9_-]{5,20}")),
)  # fmt: skip
_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_CHECKS = "10x98765432"
_WHOLE = 16
"""Digits that a bank card has at least."""


def numbers(folded: str) -> Iterator[Finding]:
    """The numbers and accounts in a folded text, each with what it is."""
    for match in _IDENTITY.finditer(folded):
        right = is_identity(match[0])
        yield Span(*match.span()), "identity number" if right else "identity number with a wrong check digit"
    for match in _OLD_IDENTITY.finditer(folded):
        yield Span(*match.span()), "identity number of the old form"
    for match in _CARD.finditer(folded):
        digits = re.sub(r"\D", "", match[0])
        if len(digits) >= _WHOLE and is_card(digits):
            yield Span(*match.span()), "bank card number"
    for why, pattern in _OTHERS:
        for match in pattern.finditer(folded):
            yield Span(*match.span()), why


def is_identity(number: str) -> bool:
    """Whether the check digit of an identity number of 18 characters is right (GB 11643-1999)."""
    total = sum(int(digit) * weight for digit, weight in zip(number, _WEIGHTS, strict=False))
    return _CHECKS[total % 11] == number[17]


def is_card(digits: str) -> bool:
    """Whether the check digit of a card number is right (Luhn)."""
    doubled = [int(digit) * (2 if place % 2 else 1) for place, digit in enumerate(reversed(digits))]
    return sum(sum(divmod(value, 10)) for value in doubled) % 10 == 0
