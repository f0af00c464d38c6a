"""A term that is part of the name of a road, a village, a county: 天网路12号, 青海省平安县.

A generic ending makes a place of what stands before it, unless the ending begins another word (路面). Endings that
also end common nouns (平安小区 can be a safe neighbourhood) do so only behind the name of a larger place, or before
a house number.
"""

import re

from newsarchive.model.lexicon import Lexicon
from newsarchive.model.spans import Span

_ENDING = re.compile("大道|大街|胡同|[路街巷镇乡县桥]")
"""Endings of places only."""

_OFFICE = re.compile("街道(?:办|党工委)")

_DOUBTFUL = re.compile("小区|社区|新村|花园|[村区市屯庄苑]")
"""Endings of places and of common nouns."""

_WITHIN = re.compile(r"(?<![全我各本该每两几多一我在])[省市县区镇乡]$|街道$|(?:家住|位于|地处|住在)$")
_NUMBER = re.compile(r"[\d一二三四五六七八九十百]+(?:号|组|栋|幢|期)")
_BESIDE = frozenset("东西南北长委")
"""Characters that may follow the ending of a place although the two form a word: 路东, 镇长, 县委."""

_COUNTED = frozenset("个批类等")
"""Before a common noun: 三百个重点县."""


def is_in_place(text: str, span: Span, lexicon: Lexicon) -> bool:
    """Whether `span` is the proper part of a place's name."""
    if _OFFICE.match(text, span.end):
        return True
    ending = _ENDING.match(text, span.end)
    if ending and not _begins_word(text, ending, lexicon):
        return text[span.start - 1 : span.start] not in _COUNTED
    doubtful = _DOUBTFUL.match(text, span.end)
    if doubtful is None or _begins_word(text, doubtful, lexicon):
        return False
    return bool(
        _NUMBER.match(text, doubtful.end()) or _WITHIN.search(text, max(0, span.start - 3), span.start)
    )


def _begins_word(text: str, ending: re.Match[str], lexicon: Lexicon) -> bool:
    """Whether the ending begins another word."""
    after = text[ending.end() : ending.end() + 1]
    return after not in _BESIDE and len(after) == 1 and ending[0] + after in lexicon
