"""Reads the keys written by hand, and counts how far the program agrees with them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from newsarchive.figures import find_figures
from newsarchive.model.figures import Figure

HERE = Path(__file__).parent


class Wanted(NamedTuple):
    """One line of a key."""

    start: int
    end: int
    debatable: bool
    fields: list[str]
    """text, value, relation, unit, measure, and in the keys of the sources what is counted and so on."""

    @property
    def value(self) -> str:
        return self.fields[1]


@dataclass
class Score:
    """How many figures of a key were found, and how well."""

    total: int = 0
    found: int = 0
    right: int = 0
    """With the right value."""
    exact: int = 0
    """With the right text, value, relation, unit and measure."""
    false: int = 0
    counted: int = 0
    """Where the key says what is counted, and the program says the same or a part of it."""
    counted_of: int = 0
    notes: list[str] = field(default_factory=list)

    def add(self, other: "Score") -> None:
        for name in ("total", "found", "right", "exact", "false", "counted", "counted_of"):
            setattr(self, name, getattr(self, name) + getattr(other, name))
        self.notes += other.notes


def located(text: str, lines: Sequence[str]) -> list[Wanted]:
    """The lines of a key with their places in `text`, each sought behind the one before."""
    wanted, at = [], 0
    for line in lines:
        fields = [part.strip() for part in line.strip().lstrip("?").split("|")]
        printed = fields[0].replace("⏎", "\n")
        start = text.find(printed, at)
        assert start >= 0, f"{fields[0]} is not in the text behind {at}"
        at = start + len(printed)
        wanted.append(Wanted(start, at, line.strip().startswith("?"), fields))
    return wanted


def lines_of(path: Path) -> list[str]:
    return [line for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]


def news(name: str) -> Iterator[tuple[str, list[Wanted]]]:
    """The sentences of a file of news, with their figures."""
    for group in "\n".join(lines_of(HERE / "news" / f"{name}.txt")).strip().split("\n\n"):
        sentence, *key = group.split("\n")
        yield sentence, located(sentence, key)


def shown(figure: Figure) -> list[str]:
    value = f"{figure.value}" if figure.upper is None else f"{figure.value}..{figure.upper}"
    return [figure.text, value, figure.relation.value, figure.unit or "-", figure.measure.value]


def compare(text: str, key: Sequence[Wanted], figures: Sequence[Figure] | None = None) -> Score:
    """What the program makes of `text`, against its key."""
    left = list(find_figures(text) if figures is None else figures)
    score = Score(total=sum(not wanted.debatable for wanted in key))
    for wanted in key:
        hit = next((f for f in left if f.span.start < wanted.end and wanted.start < f.span.end), None)
        if hit:
            left.remove(hit)
        if not wanted.debatable:
            _judge(score, wanted, hit)
    score.false = len(left)
    score.notes += [f"false: {shown(figure)}" for figure in left]
    return score


def _judge(score: Score, wanted: Wanted, hit: Figure | None) -> None:
    if hit is None:
        score.notes.append(f"missed: {wanted.fields[:5]}")
        return
    got = shown(hit)
    score.found += 1
    score.right += got[1] == wanted.value
    score.exact += got == [wanted.fields[0].replace("⏎", "\n"), *wanted.fields[1:5]]
    if got != [wanted.fields[0].replace("⏎", "\n"), *wanted.fields[1:5]]:
        score.notes.append(f"differs: {wanted.fields[:5]} {got}")
    if len(wanted.fields) > 5 and wanted.fields[5] != "-":  # the sources' keys have more columns
        score.counted_of += 1
        said, should = hit.counted or "", wanted.fields[5]
        agrees = bool(said) and (said in should or should in said)
        score.counted += agrees
        if not agrees:
            score.notes.append(f"counts: {wanted.fields[0]} {should} | {said}")
