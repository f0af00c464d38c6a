"""How much two texts have in common: the pairs of neighbouring characters that both print.

Nearly every Chinese word has two characters or more, so a headline repeats pairs of its own report; a site's
buttons, its sections and the headlines of other articles hardly do. It needs no list of words.
"""

from collections.abc import Set as AbstractSet
from operator import add

from newsarchive.text import han_pairs


def pairs(text: str) -> set[str]:
    """All pairs of neighbouring characters in a text."""
    return set(map(add, text, text[1:]))


def words(line: str) -> set[str]:
    """The pairs of a line of which both characters are Chinese: those that can be words."""
    return set(han_pairs(line))


def shared(line: str, text: AbstractSet[str]) -> float:
    """The part of a line's words that are among the pairs of a text, from 0 to 1; 0 for a line without any."""
    own = words(line)
    return len(own & text) / len(own) if own else 0.0
