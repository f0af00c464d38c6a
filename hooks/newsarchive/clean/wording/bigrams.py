"""Measures how much two texts have in common, by the pairs of neighbouring characters that both contain.

Most Chinese words have two characters or more, so a headline shares pairs with its own report, while a site's
buttons, its sections and the headlines of other articles hardly do. No list of words is needed.
"""

from collections.abc import Set as AbstractSet
from operator import add

from newsarchive.text import han_pairs, unspaced


def bigrams(text: str) -> set[str]:
    """All pairs of neighbouring characters in a text."""
    return set(map(add, text, text[1:]))


def han_bigrams(line: str) -> set[str]:
    """The pairs of a line in which both characters are Chinese, so that they can be words; its letters may be spaced."""
    return set(han_pairs(unspaced(line)))


def overlap(line: str, text: AbstractSet[str]) -> float:
    """The share of a line's words that are among the pairs of a text, from 0 to 1; 0 for a line without words."""
    own = han_bigrams(line)
    return len(own & text) / len(own) if own else 0.0
