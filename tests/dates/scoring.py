"""The labelled sentences of real news, and how found dates are scored against them.

Scored are dates and ranges that have a value and are no part of a name, by exact span and value. An
expression marked `~` has no value that its sentence licenses: any value there is wrong, none is right.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

import yaml

MARKED = re.compile("‹(.*?)›", re.DOTALL)
NEWS = Path(__file__).parent / "news"
Finder = Callable[[str, str], Iterable[tuple[int, int, str]]]
"""Gives start, end and value of what it dates in a text, against a publication date."""


@dataclass(frozen=True, slots=True)
class Labelled:
    """A quotation: `expressions` by span, with their values, None where none is licensed."""

    reference: str
    text: str
    expressions: dict[tuple[int, int], str | None]


@dataclass(frozen=True, slots=True)
class Score:
    """Counts over a set: expressions that have a value, what was found, and how it was valued."""

    wanted: int
    found: int
    spans: int
    values: int
    wrong: int

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall of exact spans."""
        return 2 * self.spans / (self.wanted + self.found)

    @property
    def right(self) -> float:
        """Share of the wanted expressions that have span and value right."""
        return self.values / self.wanted

    @property
    def false(self) -> float:
        """Share of the values given that are not the ones of the key."""
        return self.wrong / self.found if self.found else 0.0


def labelled(part: str) -> list[Labelled]:
    """The quotations of `news/<part>.yml`."""
    rows = yaml.safe_load((NEWS / f"{part}.yml").read_text(encoding="utf-8"))
    return [_labelled(str(reference), marked, values) for reference, marked, *values in rows]


def _labelled(reference: str, marked: str, values: list[str | None]) -> Labelled:
    marks = list(MARKED.finditer(marked))
    starts = [match.start() - 2 * index for index, match in enumerate(marks)]
    spans = [(start, start + len(match[1])) for start, match in zip(starts, marks, strict=True)]
    text = marked.replace("‹", "").replace("›", "")
    return Labelled(reference, text, dict(zip(spans, values, strict=True)))


def score(rows: Iterable[Labelled], find: Finder, *, overlapping: bool = False) -> Score:
    """How `find` does on `rows`.

    Args:
        rows: the labelled quotations.
        find: what is judged.
        overlapping: whether a span counts where it only overlaps the labelled one.
    """
    total = [0, 0, 0, 0, 0]
    for row in rows:
        found = list(find(row.text, row.reference))
        for index, count in enumerate(_counts(row, _snapped(row, found) if overlapping else found)):
            total[index] += count
    return Score(*total)


def _snapped(row: Labelled, found: list[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    """`found`, each with the first labelled span that it overlaps and no other has taken."""
    free = [span for span, value in row.expressions.items() if value is not None]
    snapped = []
    for start, end, value in found:
        span = next((span for span in free if span[0] < end and start < span[1]), None)
        if span:
            free.remove(span)
        snapped.append((*(span or (start, end)), value))
    return snapped


def _counts(row: Labelled, found: list[tuple[int, int, str]]) -> tuple[int, int, int, int, int]:
    wanted = {span: value for span, value in row.expressions.items() if value is not None}
    spans = [(wanted[start, end], value) for start, end, value in found if (start, end) in wanted]
    values = sum(key == value for key, value in spans)
    return len(wanted), len(found), len(spans), values, len(found) - values
