"""Collocation of terms: which terms share paragraphs more often than chance explains.

For two terms, the paragraphs of the corpus form a two-by-two table: those with both terms, with the first, with the
second, with neither. Its log-likelihood ratio G² = 2 Σ O ln(O / E) measures the deviation from independence (Dunning,
"Accurate Methods for the Statistics of Surprise and Coincidence", Computational Linguistics 19:1, 1993). Paragraphs
are counted, not mentions, so a paragraph that repeats a term counts once.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import combinations
from math import log

from msgspec import Struct

from newsarchive.model.reading import Reading

THRESHOLD = 15.13
"""Least G²: the critical value of χ² with one degree of freedom at p < 0.0001, as Rayson, Berridge and Francis
("Extending the Cochran rule for the comparison of word frequencies between corpora", JADT 2004) recommend for
corpora. A glossary has so many pairs that some would pass a milder test by chance."""

LEAST = 3
"""Least number of shared paragraphs; with fewer, G² is not reliable."""

MOST = 12
"""Most companions of a term that are returned."""


class Companion(Struct, frozen=True):
    """A term that shares paragraphs with another."""

    slug: str
    together: int
    """Paragraphs with both terms."""
    alone: int
    """Paragraphs with the companion, whether or not with the other term."""
    strength: float
    """G²."""


def paragraphs(readings: Iterable[Reading]) -> tuple[list[frozenset[str]], int]:
    """The terms of each paragraph that has any, and the number of all paragraphs.

    Every block with text counts as a paragraph, headings and captions too.
    """
    blocks = [block for reading in readings for block in reading.blocks if block.text]
    held = [frozenset(mention.slug for mention in block.mentions) for block in blocks if block.mentions]
    return held, len(blocks)


def company(held: Sequence[frozenset[str]], total: int) -> dict[str, tuple[Companion, ...]]:
    """By slug, the companions of a term, those with the highest G² first, at most `MOST`.

    Args:
        held: The terms of each paragraph; paragraphs without terms may be left out.
        total: Number of all paragraphs.

    Returns:
        Only terms with companions: pairs that share at least `LEAST` paragraphs, more than independence would
        give, with a G² of at least `THRESHOLD`.
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
    """G² of a two-by-two table.

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
