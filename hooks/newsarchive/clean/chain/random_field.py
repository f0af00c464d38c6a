"""A linear-chain conditional random field: how likely each label of each line is, its neighbours' labels considered.

Lafferty, McCallum and Pereira, "Conditional Random Fields" (ICML 2001); the sums are the forward-backward recursions
in Sutton and McCallum, "An Introduction to Conditional Random Fields" (2012), section 4.1, in scaled form.
"""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import accumulate, chain
from pkgutil import get_data

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

_SCALE = 100
"""The weights in the file are whole hundredths, which add up alike in any order."""
_FILE = "weights.tsv"
_LEAST = -60.0
"""The least logarithm of a factor beside the largest of its line, so that none is 0."""
_RESCALED = 16
"""Lines after which the sums are made to add up to 1 again, long before they could grow or shrink too far."""
Floats = NDArray[np.float64]
"""Probabilities or factors, one row a line and one column a label."""
Rows = Mapping[str, Mapping[str, int]]
"""The row of every observation that says something, by its name and its value (an empty one where it has none)."""
NO_WEIGHT_ROW = 0
"""The row of an observation that says nothing."""


class RandomField(Struct, frozen=True):
    """The labels and the learned weights."""

    labels: tuple[str, ...]
    rows: Rows
    weights: NDArray[np.int64]
    """What an observation adds to each label: observations x labels, natural logarithms in hundredths."""
    steps: Floats
    """The factor of going from one label (row) to the next (column), not its logarithm."""

    def marginals(self, lines: Sequence[Sequence[int]]) -> list[dict[str, float]]:
        """The probability of every label for every line, given the rows of what is seen of each, at least one a line."""
        if not lines:
            return []
        own = self._own_weights(lines)
        own = np.exp(np.maximum(own - own.max(axis=1, keepdims=True), _LEAST))
        ahead = _forward_sums(own, self.steps)
        behind = _forward_sums(own[::-1], self.steps.T)[::-1]
        found = ahead * behind / own
        found /= found.sum(axis=1, keepdims=True)
        return [dict(zip(self.labels, line, strict=True)) for line in found.tolist()]

    def _own_weights(self, lines: Sequence[Sequence[int]]) -> Floats:
        """What each line's own observations add to each label."""
        starts = [0, *accumulate(map(len, lines))]
        every = np.fromiter(chain.from_iterable(lines), np.intp, starts[-1])
        return np.add.reduceat(self.weights[every], starts[:-1]) / _SCALE


def _forward_sums(own: Floats, steps: Floats) -> Floats:
    """The forward sums over the lines above each line, but for a factor of each line's own."""
    sums = np.empty_like(own)
    before = np.ones(own.shape[1])
    for at, here in enumerate(own):
        before = here * (before.dot(steps) if at else before)
        if not at % _RESCALED:
            before /= before.sum()
        sums[at] = before
    return sums


@lru_cache(maxsize=1)
def learned_field() -> RandomField:
    """The field with the weights in `weights.tsv`, read once."""
    return parse_weights((get_data(__package__, _FILE) or b"").decode("utf-8"))


def parse_weights(table: str) -> RandomField:
    """The field that a table of weights states.

    The first line names the labels. A line `→A` holds the weights of going from label A to each label, every other
    line an observation and its weights; fields are parted by tabs, weights are whole hundredths, an empty one is 0.
    """
    head, *lines = table.rstrip("\n").split("\n")
    _, *labels = head.split("\t")
    names, _, cells = zip(*(line.partition("\t") for line in lines), strict=True)
    stated = np.array([int(cell) if cell else 0 for cell in "\t".join(cells).split("\t")])
    weights = np.vstack((np.zeros(len(labels), stated.dtype), stated.reshape(-1, len(labels))))
    rows = _rows_by_name(names)
    steps = weights[[rows[_STEP + label][""] for label in labels]]
    return RandomField(tuple(labels), rows, weights, np.exp(steps / _SCALE))


_STEP = "→"
"""What stands in the table before the label from which a step leads."""
_NAMED = re.compile("^([^=:]+)[=:]?(.*)")


def _rows_by_name(observations: Sequence[str]) -> Rows:
    """The rows of a table's observations, numbered in their order behind `NO_WEIGHT_ROW`."""
    rows: dict[str, dict[str, int]] = {}
    for row, seen in enumerate(observations, NO_WEIGHT_ROW + 1):
        [(name, value)] = _NAMED.findall(seen)
        rows.setdefault(name, {})[value] = row
    return rows
