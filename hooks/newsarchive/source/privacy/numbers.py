"""Numbers and accounts that identify a person: identity, telephone, bank card, vehicle, e-mail, messenger, documents.

Telephone numbers follow the Chinese numbering plan (eleven digits of a mobile telephone, area code and seven
or eight digits otherwise); identity numbers have the eighteen characters of GB 11643-1999, or the fifteen
digits used before; bank cards have a check digit after Luhn (ISO/IEC 7812-1).
"""

import re
from collections.abc import Iterator

from newsarchive.model.spans import Span

Finding = tuple[Span, str]

_BORN = r"(?:18|19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])"
_IDENTITY = re.compile(rf"(?<![0-9a-z])[1-68]\d{{5}}[ -]?{_BORN}[ -]?\d{{3}}[0-9x](?![0-9a-z])")
_OLD_IDENTITY = re.compile(r"(?<!\d)[1-68]\d{5}\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}(?!\d)")
_CARD = re.compile(r"(?<!\d)[3-6]\d{3}(?:[ -]?\d{4}){3}(?:[ -]?\d{1,3})?(?!\d)")
_BEHIND = r"[号码]{0,2}(?:[:是为]|分别[为是])?\s?"
"""Between the word for a number and the number."""
_REGION = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼"
_HIDDEN = "[*×○x]"
"""A sign that a report prints for a digit which it withholds; what this archive masked itself is no finding."""
_OTHERS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("mobile telephone", re.compile(r"(?<!\d)1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?!\d)")),
    ("telephone", re.compile(
        r"(?<!\d)(?:0\d{2,3}[- ]|\(0\d{2,3}\)\s?)\d{3,4}[- ]?\d{4}(?!\d)|(?<!\d)0(?:10|2\d|[3-9]\d\d)[2-8]\d{6,7}(?!\d)"
        rf"|(?:电话|座机|手机|致电|传真|联系方式){_BEHIND}(?P<number>[2-9]\d{{2,3}}[- ]?\d{{4}})(?!\d)")),
    ("e-mail address", re.compile(r"[a-z0-9._+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63})+")),
    ("vehicle number", re.compile(
        rf"[{_REGION}][a-z][· ]?(?=[a-z]{{0,2}}\d)[a-z0-9]{{5,6}}(?![a-z0-9])|[{_REGION}][a-z][· ]?[a-z0-9]{{4}}[学挂港澳]"
        rf"|[{_REGION}][a-z][· ]?(?=[a-z0-9]{{0,3}}{_HIDDEN}{{2}})[a-z0-9*×○]{{5,6}}")),
    ("account in a messenger", re.compile(
        r"(?:微信|qq)(?:群?号码?[:是为]{0,2}|群?[:是为]{1,2}|群 )\s?[a-z0-9_-]{5,20}|qq\s?\d{5,12}")),
    ("number of a document", re.compile(
        rf"(?:护照|通行证|驾驶证|驾照|身份证|军官证|社保卡|医保卡|学生证|居住证|病历|住院){_BEHIND}(?P<number>[a-z]{{0,2}}\d{{6,18}}x?)(?![0-9a-z*×○])")),
    ("account number", re.compile(
        rf"(?:卡号|账号|帐号|账户|帐户|银行卡|存折){_BEHIND}(?P<number>\d(?:[ -]?\d){{8,24}})(?!\d)")),
    ("number masked in part", re.compile(
        rf"(?<![0-9a-z])\d{{2,10}}(?:[ -]?{_HIDDEN}){{3,}}(?:[ -]?\d{{1,6}})?|尾号[是为:]?\s?(?P<number>\d{{3,4}})(?!\d)")),
    ("day of birth", re.compile(
        r"(?P<number>(?:18|19|20)\d\d年\d{1,2}月\d{1,2}日)出?生(?![效产活证])|(?:生于|出生于|出生日期[:为是]?|生日[:为是])\s?(?P<other>(?:18|19|20)\d\d年\d{1,2}月\d{1,2}日)")),
)  # fmt: skip
_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_CHECKS = "10x98765432"
_WHOLE = 16
"""Digits that a bank card has at least."""


def numbers(folded: str) -> Iterator[Finding]:
    """The numbers and accounts in a folded text, each with what it is; each number once, by the first that knows it."""
    begun: set[int] = set()
    for span, why in (*_checked(folded), *_others(folded)):
        if span.start not in begun:
            begun.add(span.start)
            yield span, why


def _checked(folded: str) -> Iterator[Finding]:
    """The numbers with a form or a check digit of their own."""
    for match in _IDENTITY.finditer(folded):
        right = is_identity(re.sub("[ -]", "", match[0]))
        yield Span(*match.span()), "identity number" if right else "identity number with a wrong check digit"
    for match in _OLD_IDENTITY.finditer(folded):
        yield Span(*match.span()), "identity number of the old form"
    for match in _CARD.finditer(folded):
        digits = re.sub(r"\D", "", match[0])
        if len(digits) >= _WHOLE and is_card(digits):
            yield Span(*match.span()), "bank card number"


def _others(folded: str) -> Iterator[Finding]:
    """The numbers known by their form or the word before them."""
    for why, pattern in _OTHERS:
        for match in pattern.finditer(folded):
            yield Span(*match.span(match.lastgroup or 0)), why


def is_identity(number: str) -> bool:
    """Whether the check digit of an identity number of 18 characters is right (GB 11643-1999)."""
    total = sum(int(digit) * weight for digit, weight in zip(number, _WEIGHTS, strict=False))
    return _CHECKS[total % 11] == number[17]


def is_card(digits: str) -> bool:
    """Whether the check digit of a card number is right (Luhn)."""
    doubled = [int(digit) * (2 if place % 2 else 1) for place, digit in enumerate(reversed(digits))]
    return sum(sum(divmod(value, 10)) for value in doubled) % 10 == 0
