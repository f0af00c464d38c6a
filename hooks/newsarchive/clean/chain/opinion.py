"""What the chain says of a page's lines."""

from collections.abc import Mapping, Sequence
from functools import lru_cache

from newsarchive.clean.chain.features import NEAR, STEPS, Seen, observe
from newsarchive.clean.chain.field import NOTHING, learned
from newsarchive.clean.lines import Line

Opinions = Mapping[int, Mapping[str, float]]
"""By the number of a line the probability of every label; lines deep within a long text have none."""


def opinions(lines: Sequence[Line]) -> Opinions:
    """The probabilities of the labels of the first and last lines of a page."""
    numbers, seen = observe(lines)
    return dict(zip(numbers, learned().marginals(rows_of(seen)), strict=True))


def rows_of(seen: Sequence[Seen]) -> list[list[int]]:
    """The rows of the learned table with the observations of each line, those that `features.named` writes out."""
    if not seen:
        return []
    rows = learned().rows
    tables = [rows.get(name, {}) for name in (*seen[0].form.values, *seen[0].place)]
    found: list[list[int]] = []
    for rank, line in enumerate(seen):
        values = (*line.form.values.values(), *line.place.values())
        own = [table.get(value, NOTHING) for table, value in zip(tables, values, strict=True)]
        for name, said in line.form.wording.items():
            own += filter(None, map(rows.get(name, {}).get, said))
        for step in STEPS:
            beside = seen[rank + step].near if 0 <= rank + step < len(seen) else None
            own += _beside(step, beside)
        found.append(own)
    return found


@lru_cache(maxsize=4096)
def _beside(step: int, near: tuple[str, ...] | None) -> tuple[int, ...]:
    """The rows of what a line sees of a neighbour, or of the edge of the page in its place."""
    rows = learned().rows
    if near is None:
        return (rows.get(f"{step:+}none", {}).get("", NOTHING),)
    return tuple(
        rows.get(f"{step:+}{name}", {}).get(value, NOTHING) for name, value in zip(NEAR, near, strict=True)
    )
