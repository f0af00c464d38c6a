"""What the chain says of a page's lines."""

from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from operator import itemgetter

from newsarchive.clean.chain.features import GROUPS, NEAR, STEPS, Seen, observe, written
from newsarchive.clean.chain.line_form import Values
from newsarchive.clean.chain.ngrams import rows_of_pieces
from newsarchive.clean.chain.random_field import NOTHING, learned
from newsarchive.clean.lines import Line

Opinions = Mapping[int, Mapping[str, float]]
"""By the number of a line the probability of every label; lines deep within a long text have none."""


def opinions(lines: Sequence[Line]) -> Opinions:
    """The probabilities of the labels of the first and last lines of a page."""
    numbers, seen = observe(lines)
    return dict(zip(numbers, learned().marginals(rows_of(seen)), strict=True))


def rows_of(seen: Sequence[Seen]) -> list[list[int]]:
    """The rows of the learned table with the observations of each line, those that `features.named` writes out."""
    near = [_of_neighbour(_BESIDE(line.values)) for line in seen]
    found = rows_of_pieces([(line.said, line.values["prose"] == 1) for line in seen], learned().rows)
    for rank, line in enumerate(seen):
        for number, values_of in enumerate(_VALUES):
            found[rank] += _of_group(number, values_of(line.values))
        for number, at in enumerate(map(rank.__add__, STEPS)):
            found[rank] += near[at][number] if 0 <= at < len(near) else _beyond()[number]
    return found


def _parts(names: Sequence[str]) -> list[str]:
    """The values that observations are made of; two at least, so that `itemgetter` gives a tuple."""
    parts = list(dict.fromkeys(part for name in names for part in name.split("+")))
    return parts if len(parts) > 1 else parts * 2


_PARTS = tuple(map(_parts, GROUPS))
_VALUES = tuple(itemgetter(*parts) for parts in _PARTS)
_BESIDE = itemgetter(*NEAR)
_Key = tuple[int | str, ...]


@lru_cache(maxsize=8192)
def _of_group(number: int, key: _Key) -> tuple[int, ...]:
    """The rows of the observations of a group, by the values of their parts."""
    return _rows(GROUPS[number], dict(zip(_PARTS[number], key, strict=True)))


@lru_cache(maxsize=1024)
def _of_neighbour(key: _Key) -> tuple[tuple[int, ...], ...]:
    """The rows of what lines at each of `STEPS` see of a line, by its values."""
    values = dict(zip(NEAR, key, strict=True))
    return tuple(_rows(NEAR, values, f"{step:+}") for step in STEPS)


@cache
def _beyond() -> tuple[tuple[int, ...], ...]:
    """The same where the page has ended."""
    rows = learned().rows
    return tuple((rows.get(f"{step:+}none", {}).get("", NOTHING),) for step in STEPS)


def _rows(names: Sequence[str], values: Values, prefix: str = "") -> tuple[int, ...]:
    rows = learned().rows
    return tuple([rows.get(prefix + name, {}).get(written(name, values), NOTHING) for name in names])
