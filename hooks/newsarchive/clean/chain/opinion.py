"""What the chain says of a page's lines."""

from collections.abc import Mapping, Sequence

from newsarchive.clean.chain.features import observe
from newsarchive.clean.chain.field import learned
from newsarchive.clean.lines import Line

Opinions = Mapping[int, Mapping[str, float]]
"""By the number of a line the probability of every label; lines deep within a long text have none."""


def opinions(lines: Sequence[Line]) -> Opinions:
    """The probabilities of the labels of the first and last lines of a page."""
    numbers, seen = observe(lines)
    return dict(zip(numbers, learned().marginals(seen), strict=True))
