"""The company a term keeps: which others stand in the same paragraphs more often than chance would have it.

For two terms the paragraphs of the corpus make a table of two by two: those with both, with one, with the
other, with neither. Its log-likelihood ratio G² = 2 Σ O ln(O / E) says how far the table is from what
independence would give (Dunning, "Accurate Methods for the Statistics of Surprise and Coincidence",
Computational Linguistics 19:1, 1993). Paragraphs are counted, not mentions, so that a paragraph which
repeats a term says no more than another.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import combinations
from math import log

from msgspec import Struct

from newsarchive.model.reading import Reading

THRESHOLD = 15.13
"""Of G²: the critical value of χ² with one degree of freedom at p < 0.0001, which Rayson, Berridge and
Francis ("Extending the Cochran rule for the comparison of word frequencies between corpora", JADT 2004)
advise for corpora; a glossary makes many pairs, so that chance alone would pass a milder one."""

LEAST = 3
"""Paragraphs that two terms must share: of fewer, G² says little."""

MOST = 12
"""Companions that are told of, the strongest first."""


class Companion(Struct, frozen=True):
    """A term in whose company another is found."""

    slug: str
    together: int
    """Paragraphs with both."""
    alone: int
    """Paragraphs with the companion, with or without the other."""
    strength: float
    """G²."""


def paragraphs(readings: Iterable[Reading]) -> tuple[list[frozenset[str]], int]:
    """The terms of each paragraph that has several, or one; and how many paragraphs there are in all.

    Every block that has text is a paragraph here, headings and captions too.
    """
    blocks = [block for reading in readings for block in reading.blocks if block.text]
    held = [frozenset(mention.slug for mention in block.mentions) for block in blocks if block.mentions]
    return held, len(blocks)


def company(held: Sequence[frozenset[str]], total: int) -> dict[str, tuple[Companion, ...]]:
    """By slug, the terms that keep company with it, those of the greatest G² first.

    Args:
        held: The terms of each paragraph; paragraphs without any may be left out.
        total: How many paragraphs there are in all.

    Returns:
        Only terms that have company; only pairs that share `LEAST` paragraphs, more than chance would give,
        with a G² of `THRESHOLD` or more.
    """
    single = Counter(slug for terms in held for slug in terms)
    pairs = Counter(pair for terms in held for pair in combinations(sorted(terms), 2))
    found: dict[str, list[Companion]] = {}
    for (one, other), together in pairs.items():
        strength = log_likelihood(together, single[one], single[other], total)
        if together >= LEAST and together * total > single[one] * single[other] and strength >= THRESHOLD:
            found.setdefault(one, []).append(Companion(other, together, single[other], strength))
            found.setdefault(other, []).append(Companion(one, together, single[one], strength))
    return {slug: tuple(sorted(companions, key=_order)[:MOST]) for slug, companions in found.items()}


def _order(companion: Companion) -> tuple[float, str]:
    return -companion.strength, companion.slug


def log_likelihood(together: int, one: int, other: int, total: int) -> float:
    """G² of a table of two by two.

    Args:
        together: Paragraphs with both.
        one: Paragraphs with the first.
        other: Paragraphs with the second.
        total: All paragraphs.
    """
    observed = (together, one - together, other - together, total - one - other + together)
    rows, columns = (one, total - one), (other, total - other)
    expected = (rows[row] * columns[column] / total for row, column in ((0, 0), (0, 1), (1, 0), (1, 1)))
    return 2 * sum(
        count * log(count / chance) for count, chance in zip(observed, expected, strict=True) if count
    )
