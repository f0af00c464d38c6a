"""Checks the arithmetic between the figures of one sentence.

Only figures printed as exact take part, and a computed share or change is rounded as the report rounds it. A
disagreement is reported only where the words leave no doubt which figures belong together.
"""

import re
from collections.abc import Sequence
from decimal import ROUND_FLOOR, ROUND_HALF_UP, Decimal, localcontext

from msgspec.structs import replace

from newsarchive.figures.numerals import DIGITS, plain
from newsarchive.model.figures import Check, Figure, Measure, Relation
from newsarchive.text import fold

_HUNDRED = Decimal(100)
_PRECISION = 100
"""Digits; more than any quotient of two numbers of the grammar has, so that rounding one never fails."""


def checked(figures: Sequence[Figure], text: str) -> list[Figure]:
    """The figures of one sentence, with a `Check` for each that can be computed from the others."""
    result = list(figures)
    with localcontext() as context:
        context.prec = _PRECISION
        for number, figure in enumerate(figures):
            check = _share(figure, figures[:number], text) or _change(figure, figures[:number], text)
            check = check or _sum(figure, figures[number + 1 :], text)
            if check:
                result[number] = replace(figure, check=check)
    return result


def _share(figure: Figure, earlier: Sequence[Figure], text: str) -> Check | None:
    """A part, a whole and the share: 排查59710起, 化解59248起, 化解率99.23%."""
    if figure.measure is not Measure.SHARE or figure.unit != "%" or not _exact(figure):
        return None
    counts = [other for other in earlier if other.measure is Measure.NUMBER and _exact(other)]
    pairs = [
        (part, whole) for part in counts for whole in counts if part is not whole and _parts(part, whole)
    ]
    for part, whole in reversed(pairs):
        worked = _of(part) / _of(whole) * _HUNDRED
        if _rounds_to(worked, figure):
            return Check(agrees=True, working=_working(part, "÷", whole, worked, figure))
    named = _named(figure, counts, text)
    if named and _parts(*named):
        return Check(
            agrees=False,
            working=_working(named[0], "÷", named[1], _of(named[0]) / _of(named[1]) * _HUNDRED, figure),
        )
    return None


def _named(figure: Figure, counts: Sequence[Figure], text: str) -> tuple[Figure, Figure] | None:
    """Part and whole, where X率 follows a count of X and exactly one other count stands before that."""
    name = text[figure.sentence.start : figure.span.start].rstrip("达为约到了 ")
    if len(counts) != 2 or len(name) < 3 or name[-1] != "率":  # noqa: PLR2004  # 化解率: two characters and 率
        return None
    whole, part = counts
    deed = name[-3:-1]
    between = text[whole.span.end : part.span.start]
    return (
        (part, whole)
        if deed in between and deed not in text[whole.sentence.start : whole.span.start]
        else None
    )


def _change(figure: Figure, earlier: Sequence[Figure], text: str) -> Check | None:
    """A before, an after and the change: 由83.3%提升至100%, 提高16.7个百分点."""
    if figure.measure is not Measure.CHANGE or not _exact(figure) or len(earlier) < 2:  # noqa: PLR2004  # before and after
        return None
    before, after = earlier[-2:]
    if not (_exact(before) and _exact(after) and before.unit == after.unit) or not _runs_to(
        before, after, text
    ):
        return None
    difference = _of(after) - _of(before)
    if figure.unit == "%" and before.unit != "%" and _of(before):
        worked = difference / _of(before) * _HUNDRED
        return Check(
            _rounds_to(worked, figure),
            f"({_shown(after)} − {_shown(before)}) ÷ {_shown(before)} = {_rounded(worked, figure)}%",
        )
    if figure.unit == before.unit or (figure.unit == "百分点" and before.unit == "%"):
        return Check(
            difference == _of(figure),
            f"{_shown(after)} − {_shown(before)} = {plain(difference)}{figure.unit}",
        )
    return None


def _runs_to(before: Figure, after: Figure, text: str) -> bool:
    """Whether the words say that one figure became the other: 由 … 提升至 …."""
    lead = text[max(before.sentence.start, before.span.start - 14) : before.span.start]
    return any(word in lead for word in "由从") and text[before.span.end : after.span.start].rstrip("了 ")[
        -1:
    ] in ("至", "到", "为")


def _sum(figure: Figure, later: Sequence[Figure], text: str) -> Check | None:
    """A whole and all its parts behind 其中; where they do not add up, some parts may be missing, so nothing is said."""
    parts = [other for other in later if other.unit == figure.unit and other.measure is Measure.NUMBER]
    if len(parts) < 2 or figure.measure is not Measure.NUMBER or not all(map(_exact, (figure, *parts))):  # noqa: PLR2004  # a sum has two parts
        return None
    if "其中" not in text[figure.span.end : parts[0].span.start]:
        return None
    if sum(map(_of, parts)) != _of(figure):
        return None
    return Check(agrees=True, working=f"{' + '.join(map(_shown, parts))} = {_shown(figure)}")


def _exact(figure: Figure) -> bool:
    return figure.relation is Relation.EQUAL and figure.value is not None


def _parts(part: Figure, whole: Figure) -> bool:
    return part.unit == whole.unit and part.span.start > whole.span.start and 0 < _of(part) <= _of(whole)


def _of(figure: Figure) -> Decimal:
    return Decimal(str(figure.value))


def _places(figure: Figure) -> Decimal:
    """One unit of the last decimal that the report prints, in either width or in Chinese (点二三)."""
    decimals = _DECIMALS.search(fold(figure.text))
    return Decimal(1).scaleb(-len(decimals[1])) if decimals else Decimal(1)


_DECIMALS = re.compile(rf"[.·点]([0-9{''.join(DIGITS)}]+)")


def _rounds_to(worked: Decimal, figure: Figure) -> bool:
    """Whether the report's number is `worked` rounded, or cut off, at its last printed decimal."""
    places = _places(figure)
    return _of(figure) in (worked.quantize(places, ROUND_HALF_UP), worked.quantize(places, ROUND_FLOOR))


def _rounded(worked: Decimal, figure: Figure) -> Decimal:
    return worked.quantize(_places(figure) / 10, ROUND_HALF_UP)


def _working(part: Figure, sign: str, whole: Figure, worked: Decimal, figure: Figure) -> str:
    return f"{_shown(part)} {sign} {_shown(whole)} = {_rounded(worked, figure)}%"


def _shown(figure: Figure) -> str:
    return f"{figure.value}{'%' if figure.unit == '%' else ''}"
