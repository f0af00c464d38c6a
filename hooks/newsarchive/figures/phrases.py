"""Names cut from running text: the words that are no part of them, and what is left at their ends."""

import re
from collections.abc import Iterable

from newsarchive.figures import lexicon

_EDGES = " \t\n、和与及的-—·丨"
_PAIRS = (("“", "”"), ("《", "》"), ("(", ")"), ("（", "）"), ("「", "」"))
_ONLY_TIME = re.compile(r"(?:而|至|到|但)*(?:(?:19|20)[0-9]{2}年)?(?:[0-9]{1,2}月)?[底末初]?|[年月日]")
"""A date by itself names nothing that is counted."""


def any_of(words: Iterable[str]) -> str:
    """A pattern for any of `words`, of two that begin alike the longer."""
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))


def any_outside(words: Iterable[str]) -> str:
    """A pattern for any of `words` that is no part of a name (受, but not in 受灾地区; 并, but not in 兼并)."""
    return "|".join(map(_outside, sorted(words, key=len, reverse=True)))


def _outside(word: str) -> str:
    inside, before = lexicon.STOP_IN_NOUN.get(word), lexicon.STOP_BEHIND.get(word)
    return (f"(?<![{before}])" if before else "") + re.escape(word) + (f"(?!{inside})" if inside else "")


def trimmed(phrase: str) -> str | None:
    """`phrase` without line breaks, without the signs at its ends and without half a pair of marks."""
    inner = "".join(phrase.split()).strip(_EDGES)
    for opening, closing in _PAIRS:
        if inner.count(opening) != inner.count(closing):
            inner = _unpaired(inner, opening, closing)
        elif inner.startswith(opening) and inner.find(closing) == len(inner) - 1:
            inner = inner[1:-1]
    inner = inner.strip(_EDGES)
    return None if _ONLY_TIME.fullmatch(inner) else inner


def _unpaired(inner: str, opening: str, closing: str) -> str:
    if opening in inner and closing not in inner:
        before, _, after = inner.partition(opening)
        return before if len(before) > 1 else after
    before, _, after = inner.rpartition(closing)
    return after if len(after) > 1 else before
