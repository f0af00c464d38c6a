"""Removes pinyin glosses after characters: 娭毑(āi jiě)."""

import re
from collections.abc import Iterator

from newsarchive.clean.typography.change import Change
from newsarchive.model.article import BlockKind

_TONED = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹḿ"
_LETTER = rf"[a-z{_TONED}\u0300\u0301\u0304\u030c\u0308ɡɑ]"
_GLOSS = re.compile(
    rf"(?<=[\u3400-\u9fff”》)）])\s?[(（]\s?(?P<label>(?:音|读音?|拼音|读作|音同)\s?[:：]?\s?)?"
    rf"(?P<pinyin>{_LETTER}{{1,8}}(?:[\s'’·]{{0,2}}{_LETTER}{{1,8}}){{0,11}})\s?[)）]",
    re.IGNORECASE,
)
_TONE = re.compile(rf"[{_TONED}\u0300\u0301\u0304\u030c]", re.IGNORECASE)

_SYLLABLE = re.compile(r"(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)?[aeiou]{1,3}(?:n|ng|r)?")
"""A syllable in the neutral tone, 的(de), which counts as a gloss if others in the text have tone marks."""

_NEUTRAL = frozenset((
    "们men", "們men", "么me", "麼me", "着zhe", "著zhe", "个ge", "個ge", "过guo", "過guo", "吗ma", "嗎ma", "头tou", "頭tou",
    "边bian", "邊bian", "来lai", "來lai", "里li", "裡li", "裏li", "时shi", "時shi",
))  # fmt: skip
"""Characters that differ in the two scripts, with readings in the neutral tone, which count as glosses by themselves."""

_MANY = 3
"""Syllables without tone marks in one text, from which they are glosses by themselves."""


def without_glosses(text: str) -> tuple[str, list[int]]:
    """`text` without glosses that have tone marks, and the position in `text` of each code point that is left."""
    spans = [found.span() for found in _glosses(text) if _TONE.search(found["pinyin"])]
    hidden = {position for span in spans for position in range(*span)}
    kept = [position for position in range(len(text)) if position not in hidden]
    return "".join(text[position] for position in kept), kept


def _glosses(text: str) -> Iterator[re.Match[str]]:
    """What may be glosses; behind a bracket only where that closes another one (全(quan)(quan))."""
    end = -1
    for found in _GLOSS.finditer(text):
        if text[found.start() - 1] not in ")）" or found.start() == end:
            yield found
            end = found.end()


def glosses(text: str, _kind: BlockKind) -> Iterator[Change]:
    """Proposes to remove glosses: those with tone marks or a label, and toneless syllables beside such."""
    found = list(_glosses(text)) if "(" in text or "（" in text else []
    toned = any(_TONE.search(match["pinyin"]) for match in found)
    toned = toned or sum(_SYLLABLE.fullmatch(match["pinyin"]) is not None for match in found) >= _MANY
    for match in found:
        light = toned and _SYLLABLE.fullmatch(match["pinyin"])
        neutral = text[match.start() - 1] + match["pinyin"] in _NEUTRAL
        if match["label"] or neutral or light or _TONE.search(match["pinyin"]):
            yield Change(*match.span(), "")
