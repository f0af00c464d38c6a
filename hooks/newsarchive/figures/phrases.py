"""Cutting the name of what is counted out of running text: patterns for words that end it, and trimming."""

import re
from collections.abc import Iterable

from newsarchive.figures import lexicon

_EDGES = " \t\n、和与及的-—·丨"
_PAIRS = (("“", "”"), ("《", "》"), ("(", ")"), ("（", "）"), ("「", "」"))
_ONLY_TIME = re.compile(r"(?:而|至|到|但)*(?:(?:19|20)[0-9]{2}年)?(?:[0-9]{1,2}月)?[底末初]?|[年月日]")
"""A date alone, which is no name of anything counted."""


def any_of(words: Iterable[str]) -> str:
    """A pattern for any of `words`; of two that begin alike it takes the longer."""
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))


def any_outside(words: Iterable[str]) -> str:
    """A pattern for any of `words`, except inside the nouns of the lexicon (受, but not 受灾; 并, but not 兼并)."""
    return "|".join(map(_outside, sorted(words, key=len, reverse=True)))


def _outside(word: str) -> str:
    inside, before = lexicon.STOP_IN_NOUN.get(word), lexicon.STOP_BEHIND.get(word)
    return (f"(?<![{before}])" if before else "") + re.escape(word) + (f"(?!{inside})" if inside else "")


def trimmed(phrase: str) -> str | None:
    """`phrase` without white space, signs at its ends and unpaired brackets; None where only a date is left."""
    inner = "".join(phrase.split()).strip(_EDGES)
    for opening, closing in _PAIRS:
        if inner.count(opening) != inner.count(closing):
            inner = _unpaired(inner, opening, closing)
        elif inner.startswith(opening) and inner.find(closing) == len(inner) - 1:
            inner = inner[1:-1]
    inner = inner.strip(_EDGES)
    return None if _ONLY_TIME.fullmatch(inner) else inner


def _unpaired(inner: str, opening: str, closing: str) -> str:
    """The text on the longer side of an unpaired mark."""
    if opening in inner and closing not in inner:
        before, _, after = inner.partition(opening)
        return before if len(before) > 1 else after
    before, _, after = inner.rpartition(closing)
    return after if len(after) > 1 else before
