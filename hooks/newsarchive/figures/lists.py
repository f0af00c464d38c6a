"""Names that the figures of one sentence share: names in a list, and the name that a later figure leaves out."""

from collections.abc import Sequence

from msgspec.structs import replace

from newsarchive.figures.lexicon import MEASURES
from newsarchive.figures.passage import Passage
from newsarchive.model.figures import Figure, Measure

_OF_THE_SAME = frozenset({Measure.CHANGE, Measure.SHARE})
"""Measures whose figures, where they name nothing, are about what the figure before counts: 从事农业人员4亿人，占75%."""
_LEADS = frozenset({"达", "达到", "为", "约为", "约达", "升至", "降至"})
"""Complete beginnings of clauses whose number is about what the clause before names."""
_NAME = 2
"""Least length of a name, in characters: 一、二、三季度用电量 is no list of names."""
_JOINS = frozenset({"&", "和", "与", "及", "以及"})


def named(figures: Sequence[Figure], read: Passage) -> list[Figure]:
    """The figures of a sentence, with the names that they take from its lists and from one another."""
    result = list(figures)
    for first, last in _chains(figures, read.folded):
        names = _respective(figures, first, last, read.folded) or _names(figures[first].counted)
        if len(names) != last - first or min(map(len, names)) < _NAME:
            names = [result[number].counted or figures[first].counted or "" for number in range(first, last)]
        for number, name in enumerate(names, first):
            result[number] = replace(result[number], counted=name or None)
    for number, figure in enumerate(result[1:], 1):
        led = read.folded[read.clause(figure.span.start) : figure.span.start]
        if not figure.counted and (_goes_on(result[number - 1], figure) or led in _LEADS):
            result[number] = replace(figure, counted=result[number - 1].counted)
    return result


def _goes_on(before: Figure, figure: Figure) -> bool:
    """Whether a figure without a name is about what the one before counts: …超过33万亿美元，达到33.04万亿美元."""
    return figure.measure in _OF_THE_SAME or (
        figure.measure is Measure.NUMBER and figure.unit == before.unit and figure.unit in MEASURES
    )


def _respective(figures: Sequence[Figure], first: int, last: int, folded: str) -> list[str]:
    """The names of the figures before a list that 分别 assigns to them in order: 甲3万、乙5万，分别增长1%、2%."""
    told, start = figures[max(0, 2 * first - last) : first], figures[first].span.start
    if len(told) != last - first or "分别" not in folded[told[-1].span.end : start]:
        return []
    return [figure.counted or "" for figure in told]


def _chains(figures: Sequence[Figure], folded: str) -> list[tuple[int, int]]:
    """Runs of figures with only 、 or 和 between them: 61.6%、53.1%、31.5%."""
    chains, first = [], 0
    for number in range(1, len(figures) + 1):
        joined = (
            number < len(figures)
            and folded[figures[number - 1].span.end : figures[number].span.start] in _JOINS
        )
        if not joined:
            if number - first > 1:
                chains.append((first, number))
            first = number
    return chains


def _names(counted: str | None) -> list[str]:
    return counted.replace("和", "、").replace("与", "、").split("、") if counted else []
