"""A linear-chain conditional random field: how likely each label of each line is, its neighbours' labels considered.

Lafferty, McCallum and Pereira, "Conditional Random Fields" (ICML 2001); the sums are the forward-backward recursions
in Sutton and McCallum, "An Introduction to Conditional Random Fields" (2012), section 4.1, in scaled form.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pkgutil import get_data

import numpy as np
from numpy.typing import NDArray

_SCALE = 100
"""The weights in the file are whole hundredths."""
_FILE = "weights.tsv"
_LEAST = -60.0
"""The least logarithm of a factor beside the largest of its line, so that none is 0."""
Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Field:
    """The labels and the learned weights."""

    labels: tuple[str, ...]
    rows: Mapping[str, int]
    """The row of `weights` of every observation that says something."""
    weights: Floats
    """What an observation adds to each label: observations x labels, natural logarithms."""
    steps: Floats
    """The factor of going from one label (row) to the next (column), not its logarithm."""

    def marginals(self, lines: Sequence[Iterable[str]]) -> list[dict[str, float]]:
        """The probability of every label for every line, given what is seen of all of them."""
        if not lines:
            return []
        own = np.array([self._own(line) for line in lines])
        own = np.exp(np.maximum(own - own.max(axis=1, keepdims=True), _LEAST))
        ahead = _sums(own, self.steps)
        behind = _sums(own[::-1], self.steps.T)[::-1]
        found = ahead * behind / own
        found /= found.sum(axis=1, keepdims=True)
        return [dict(zip(self.labels, line, strict=True)) for line in found.tolist()]

    def _own(self, line: Iterable[str]) -> Floats:
        """What a line's own observations add to each label."""
        rows = self.rows
        own: Floats = self.weights[[rows[name] for name in line if name in rows]].sum(axis=0)
        return own


def _sums(own: Floats, steps: Floats) -> Floats:
    """The forward sums over the lines above each line, each line's made to add up to 1."""
    sums = np.empty_like(own)
    before = np.ones(own.shape[1])
    for at, here in enumerate(own):
        before = here * (before @ steps if at else before)
        before /= before.sum()
        sums[at] = before
    return sums


@lru_cache(maxsize=1)
def learned() -> Field:
    """The field with the weights in `weights.tsv`, read once."""
    return parse((get_data(__package__, _FILE) or b"").decode("utf-8"))


def parse(table: str) -> Field:
    """The field that a table of weights states.

    The first line names the labels. A line `→A` holds the weights of going from label A to each label, every other
    line an observation and its weights; fields are parted by tabs, weights are whole hundredths, an empty one is 0.
    """
    head, *lines = table.rstrip("\n").split("\n")
    labels = tuple(head.split("\t")[1:])
    cells = [line.split("\t") for line in lines]
    values = np.array([[int(cell or 0) for cell in row] for _, *row in cells], dtype=np.float64) / _SCALE
    names = {name: number for number, (name, *_) in enumerate(cells)}
    return Field(
        labels,
        {name: number for name, number in names.items() if not name.startswith(_STEP)},
        values,
        np.exp(values[[names[_STEP + label] for label in labels]]),
    )


_STEP = "→"
