"""Figures without a unit behind a number: fractions, tenths, halves, 零发生, 翻番, ranks."""

import re
from collections.abc import Iterator
from decimal import Decimal

from newsarchive.figures import relations
from newsarchive.figures.found import Found
from newsarchive.figures.numerals import approximate, to_value
from newsarchive.figures.patterns import DOUBLED, FRACTION, HALF, NOTHING, RANK, TENTHS, TENTHS_HINT
from newsarchive.model.figures import Measure, Relation

_HUNDRED = Decimal(100)


def fractions(text: str) -> Iterator[Found]:
    """百分之十, 三分之一, 千分之三: in per cent."""
    for match in FRACTION.finditer(text):
        whole = to_value(match["whole"])
        if whole and not approximate(match["part"]):  # 五分之二三 says no single share
            yield _share(text, match, to_value(match["part"]) / whole * _HUNDRED, match["odd"])


def tenths(text: str) -> Iterator[Found]:
    """六成, 近4成, 九成以上: in per cent."""
    for match in TENTHS.finditer(text):
        if (
            relations.behind(text, match.end())
            or TENTHS_HINT.search(text, max(0, match.start() - 4), match.start())
            or match["half"]
        ):
            value = to_value(match["tenths"]) * 10 + (5 if match["half"] else 0)
            yield _share(text, match, value, match["odd"])


def halves(text: str) -> Iterator[Found]:
    """近一半, 半数以上: in per cent."""
    for match in HALF.finditer(text):
        yield _share(text, match, Decimal(50), None)


def nothings(text: str) -> Iterator[Found]:
    """零发生: none of what is named before it."""
    for match in NOTHING.finditer(text):
        yield Found(match.start(), match.end(), Decimal(0), Relation.EQUAL, None, core=match.start())


def doublings(text: str) -> Iterator[Found]:
    """翻一番 is twice as much, 翻两番 four times."""
    for match in DOUBLED.finditer(text):
        start, end = match.span()
        times = 2 ** int(to_value(match["times"]))
        reason = f"{match[0]}: {times} times as much"
        yield Found(start, end, Decimal(times), Relation.EQUAL, "倍", Measure.RATE, None, reason, start)


def ranks(text: str) -> Iterator[Found]:
    """排名第一: a place in an order, where the words say that there is one."""
    for match in RANK.finditer(text):
        if approximate(match["place"]):
            continue  # 排名第一二位 names no single place
        start, end = match.span("rank")
        yield Found(start, end, to_value(match["place"]), Relation.EQUAL, None, Measure.RANK, core=start)


def _share(text: str, match: re.Match[str], value: Decimal, odd: str | None) -> Found:
    start, end = match.span()
    relation, left = relations.before(text, start, scale_only=False) or (None, start)
    after, right = relations.behind(text, end) or (None, end)
    stated = relation or after or (relations.WITHIN[odd] if odd else Relation.EQUAL)
    return Found(left, right, value, stated, "%", Measure.SHARE, core=start)
