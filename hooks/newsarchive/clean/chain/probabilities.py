"""What the chain says of a page's lines."""

from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from operator import itemgetter

from newsarchive.clean.chain.features import (
    NEIGHBOUR_DISTANCES,
    NEIGHBOUR_OBSERVATIONS,
    OBSERVATION_GROUPS,
    Observed,
    observe,
    written_value,
)
from newsarchive.clean.chain.line_form import Values
from newsarchive.clean.chain.ngrams import rows_of_ngrams
from newsarchive.clean.chain.random_field import NO_WEIGHT_ROW, learned_field
from newsarchive.clean.lines import Line

LabelProbabilities = Mapping[int, Mapping[str, float]]
"""By the number of a line the probability of every label; lines deep within a long text have none."""


def label_probabilities(lines: Sequence[Line]) -> LabelProbabilities:
    """The probabilities of the labels of the first and last lines of a page."""
    numbers, seen = observe(lines)
    return dict(zip(numbers, learned_field().marginals(weight_rows_of(seen)), strict=True))


def weight_rows_of(seen: Sequence[Observed]) -> list[list[int]]:
    """The rows of the learned table with the observations of each line, those that `features.named_observations` writes out."""
    near = [_of_neighbour(_BESIDE(line.values)) for line in seen]
    found = rows_of_ngrams([(line.said, line.values["prose"] == 1) for line in seen], learned_field().rows)
    for rank, line in enumerate(seen):
        for number, values_of in enumerate(_VALUES):
            found[rank] += _of_group(number, values_of(line.values))
        for number, at in enumerate(map(rank.__add__, NEIGHBOUR_DISTANCES)):
            found[rank] += near[at][number] if 0 <= at < len(near) else _beyond()[number]
    return found


def _parts(names: Sequence[str]) -> list[str]:
    """The values that observations are made of; two at least, so that `itemgetter` gives a tuple."""
    parts = list(dict.fromkeys(part for name in names for part in name.split("+")))
    return parts if len(parts) > 1 else parts * 2


_PARTS = tuple(map(_parts, OBSERVATION_GROUPS))
_VALUES = tuple(itemgetter(*parts) for parts in _PARTS)
_BESIDE = itemgetter(*NEIGHBOUR_OBSERVATIONS)
_Key = tuple[int | str, ...]


@lru_cache(maxsize=8192)
def _of_group(number: int, key: _Key) -> tuple[int, ...]:
    """The rows of the observations of a group, by the values of their parts."""
    return _rows_of_values(OBSERVATION_GROUPS[number], dict(zip(_PARTS[number], key, strict=True)))


@lru_cache(maxsize=1024)
def _of_neighbour(key: _Key) -> tuple[tuple[int, ...], ...]:
    """The rows of what lines at each of `NEIGHBOUR_DISTANCES` see of a line, by its values."""
    values = dict(zip(NEIGHBOUR_OBSERVATIONS, key, strict=True))
    return tuple(_rows_of_values(NEIGHBOUR_OBSERVATIONS, values, f"{step:+}") for step in NEIGHBOUR_DISTANCES)


@cache
def _beyond() -> tuple[tuple[int, ...], ...]:
    """The same where the page has ended."""
    rows = learned_field().rows
    return tuple((rows.get(f"{step:+}none", {}).get("", NO_WEIGHT_ROW),) for step in NEIGHBOUR_DISTANCES)


def _rows_of_values(names: Sequence[str], values: Values, prefix: str = "") -> tuple[int, ...]:
    """The rows of some observations with their values; `prefix` is the distance of the neighbour they are made of."""
    rows = learned_field().rows
    return tuple(
        [rows.get(prefix + name, {}).get(written_value(name, values), NO_WEIGHT_ROW) for name in names]
    )
