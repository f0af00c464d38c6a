"""How much a line has in common with the running text: the pairs of characters that both print.

Nearly every Chinese word has two characters or more, so a headline repeats pairs of its own report; a site's
buttons, its sections and the headlines of other articles hardly do. It needs no list of words.
"""

from collections.abc import Sequence
from itertools import pairwise

from newsarchive.clean.frame.verdicts import is_dropped
from newsarchive.clean.page import Page, Verdict
from newsarchive.text import is_han

_ENOUGH = 60
"""Pairs below which a text is too short to say what belongs to it."""
_MOST = 20_000
"""Characters of the text that are looked at."""


def pairs(folded: str) -> frozenset[str]:
    """The pairs of neighbouring Chinese characters in a text."""
    return frozenset(one + two for one, two in pairwise(folded) if is_han(one) and is_han(two))


def pairs_of_text(page: Page, given: Sequence[Verdict | None]) -> frozenset[str]:
    """The pairs of the running text; none where it is too short to tell."""
    texts: list[str] = []
    room = _MOST
    for index in range(page.first_prose, page.last_prose + 1):
        if page.prose[index] and not is_dropped(given[index]) and room > 0:
            texts.append(page.lines[index].folded[:room])
            room -= len(texts[-1])
    found = pairs("\n".join(texts))
    return found if len(found) >= _ENOUGH else frozenset()


def shared(folded: str, text: frozenset[str]) -> float:
    """The part of a line's pairs that the text prints too, from 0 to 1; 0 for a line without any."""
    own = pairs(folded)
    return len(own & text) / len(own) if own else 0.0
