"""A linear-chain conditional random field: how likely each label of each line is, its neighbours' labels considered.

Lafferty, McCallum and Pereira, "Conditional Random Fields" (ICML 2001); the sums are the forward-backward recursions
in Sutton and McCallum, "An Introduction to Conditional Random Fields" (2012), section 4.1, in scaled form.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import exp
from pkgutil import get_data

_SCALE = 100
"""The weights in the file are whole hundredths."""
_FILE = "weights.tsv"


@dataclass(frozen=True, slots=True)
class Field:
    """The labels and the learned weights (natural logarithms)."""

    labels: tuple[str, ...]
    seen: Mapping[str, Sequence[tuple[int, float]]]
    """What an observation adds to labels, by their numbers; labels that it says nothing of are absent."""
    steps: Sequence[Sequence[float]]
    """The factor (not its logarithm) of going from one label to the next."""

    def marginals(self, lines: Sequence[Iterable[str]]) -> list[dict[str, float]]:
        """The probability of every label for every line, given what is seen of all of them."""
        if not lines:
            return []
        own = [self._own(line) for line in lines]
        ahead = self._pass(own)
        behind = self._pass(own[::-1], back=True)[::-1]
        found = []
        for here, one, other in zip(own, ahead, behind, strict=True):
            parts = [a * b / e for a, b, e in zip(one, other, here, strict=True)]
            total = sum(parts)
            found.append({label: part / total for label, part in zip(self.labels, parts, strict=True)})
        return found

    def _own(self, line: Iterable[str]) -> list[float]:
        """The factors of a line's own observations, the largest of them 1 and none of them 0."""
        sums = [0.0] * len(self.labels)
        for observation in line:
            for number, weight in self.seen.get(observation, ()):
                sums[number] += weight
        most = max(sums)
        return [exp(max(value - most, _LEAST)) for value in sums]

    def _pass(self, own: Sequence[Sequence[float]], *, back: bool = False) -> list[list[float]]:
        """Forward (or backward) sums, each line's made to add up to 1."""
        steps = self.steps if back else list(zip(*self.steps, strict=True))
        sums = [_even(own[0])]
        for here in own[1:]:
            before = sums[-1]
            sums.append(
                _even([e * sum(map(_times, before, row)) for e, row in zip(here, steps, strict=True)])
            )
        return sums


_LEAST = -60.0


def _times(one: float, other: float) -> float:
    return one * other


def _even(values: Sequence[float]) -> list[float]:
    total = sum(values)
    return [value / total for value in values]


@lru_cache(maxsize=1)
def learned() -> Field:
    """The field with the weights in `weights.tsv`, read once."""
    return parse((get_data(__package__, _FILE) or b"").decode("utf-8"))


def parse(table: str) -> Field:
    """The field that a table of weights states.

    The first line names the labels. A line `→A` holds the weights of going from label A to each label, every other
    line an observation and its weights; fields are parted by tabs, weights are whole hundredths, an empty one is 0.
    """
    head, *rows = table.rstrip("\n").split("\n")
    labels = tuple(head.split("\t")[1:])
    steps: dict[str, list[float]] = {}
    seen: dict[str, tuple[tuple[int, float], ...]] = {}
    for row in rows:
        name, *cells = row.split("\t")
        weights = [int(cell or 0) / _SCALE for cell in cells]
        if name.startswith("→"):
            steps[name[1:]] = [exp(weight) for weight in weights]
        else:
            seen[name] = tuple((number, weight) for number, weight in enumerate(weights) if weight)
    return Field(labels, seen, [steps[label] for label in labels])
