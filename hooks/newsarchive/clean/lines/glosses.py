"""Finds pinyin glosses after characters, which scrapers leave in copied texts: 娭毑(āi jiě)."""

import re
from collections.abc import Iterator

from newsarchive.clean.patterns import HAN_RANGE
from newsarchive.model.spans import Span

_TONED = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹḿ"
_LETTER = rf"[a-z{_TONED}\u0300\u0301\u0304\u030c\u0308ɡɑ]"
_GLOSS = re.compile(
    rf"(?<=[{HAN_RANGE}”》)）])\s?[(（]\s?(?P<label>(?:音|读音?|拼音|读作|音同)\s?[:：]?\s?)?"
    rf"(?P<pinyin>{_LETTER}(?:[\s'’·]{{0,2}}{_LETTER}){{0,95}}+)\s?[)）]",
    re.IGNORECASE,
)
_OPEN = re.compile(rf"[(（]\s?(?:{_LETTER}|[音读拼])", re.IGNORECASE)
"""How a gloss opens; tried first, since it is found faster."""
_BREAK = re.compile(r"[\r\n]")
_TONE = re.compile(rf"[{_TONED}\u0300\u0301\u0304\u030c]", re.IGNORECASE)

_SYLLABLE = re.compile(r"(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)?[aeiou]{1,3}(?:n|ng|r)?")
"""A syllable in the neutral tone, 的(de), which counts as a gloss if others in the text have tone marks."""

_NEUTRAL = frozenset((
    "们men", "們men", "么me", "麼me", "着zhe", "著zhe", "个ge", "個ge", "过guo", "過guo", "吗ma", "嗎ma", "头tou", "頭tou",
    "边bian", "邊bian", "来lai", "來lai", "里li", "裡li", "裏li", "时shi", "時shi",
))  # fmt: skip
"""Characters that differ in the two scripts, with readings in the neutral tone, which count as glosses by themselves."""

_LEAST_NEUTRAL = 3
"""Syllables without tone marks in one text, from which they are glosses by themselves."""


def gloss_spans(text: str) -> list[Span]:
    """The spans of the readings in a text, sorted and disjoint, each on one line.

    Those with tone marks or a label count, syllables without tone marks beside such, and by themselves if there are many.
    """
    if not _OPEN.search(text):
        return []
    found = [match for match in _glosses(text) if not _BREAK.search(match[0])]
    light = {match.start() for match in found if _SYLLABLE.fullmatch(match["pinyin"])}
    if not any(_TONE.search(match["pinyin"]) for match in found) and len(light) < _LEAST_NEUTRAL:
        light = set()
    return [Span(*match.span()) for match in found if match.start() in light or _tells(text, match)]


def _tells(text: str, match: re.Match[str]) -> bool:
    """Whether a gloss shows by itself that it is one."""
    neutral = text[match.start() - 1] + match["pinyin"] in _NEUTRAL
    return bool(match["label"]) or neutral or _TONE.search(match["pinyin"]) is not None


def _glosses(text: str) -> Iterator[re.Match[str]]:
    """What may be glosses; behind a bracket only where that closes another one (全(quan)(quan))."""
    end = -1
    for found in _GLOSS.finditer(text):
        if text[found.start() - 1] not in ")）" or found.start() == end:
            yield found
            end = found.end()
