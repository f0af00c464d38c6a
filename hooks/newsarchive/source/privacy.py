"""Passages that a privacy review should look at: numbers, addresses, people who need protection.

The patterns point; they decide nothing. Telephone numbers follow the Chinese numbering plan (eleven
digits of a mobile telephone, area code and seven or eight digits otherwise); identity numbers have the
eighteen characters of GB 11643-1999.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from newsarchive.model.spans import Span
from newsarchive.text import fold


@dataclass(frozen=True, slots=True)
class Sensitive:
    """A passage to look at, and why."""

    span: Span
    why: str


_PATTERNS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("identity number", re.compile(r"(?<![0-9a-z])[1-9]\d{16}[0-9x](?![0-9a-z])")),
    ("mobile telephone", re.compile(r"(?<!\d)1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?!\d)")),
    ("telephone", re.compile(r"(?<!\d)0\d{2,3}[- ]\d{7,8}(?!\d)|(?<=电话[:：])\s*\d{7,8}(?!\d)")),
    ("e-mail address", re.compile(r"[a-z0-9._+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63})+")),
    ("vehicle number", re.compile(r"[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][a-z]·?[a-z0-9]{5,6}(?![a-z0-9])")),
    ("address", re.compile(r"[\u4e00-\u9fff]{2,8}(?:路|街|巷|弄)\d{1,5}号|\d{1,5}(?:栋|幢|单元)\d{1,5}(?:室|房|号)")),
    ("person under a false or masked name", re.compile(r"[\u4e00-\u9fff]{1,4}[(（][^()（）]{0,4}化名[)）]|某某|[\u4e00-\u9fff]某(?![些种个一日时年人])")),
    ("victim or minor", re.compile(r"受害人|被害人|受害者|遇害|未成年人|女童|男童|幼童|\d{1,2}岁(?:的)?(?:女孩|男孩|小孩|孩子|少年|少女)")),
)  # fmt: skip


def sensitive(text: str) -> Iterator[Sensitive]:
    """Passages of a source to look at before it is published, in the order of `_PATTERNS`."""
    folded = fold(text)
    for why, pattern in _PATTERNS:
        for match in pattern.finditer(folded):
            yield Sensitive(Span(*match.span()), why)
