"""Combines the changes of several rounds of the text rules.

Where a space is removed, two characters become neighbours, and a mark beside them then stands in Chinese text; so the
rules are applied again to their own result. The changes of a later round are translated to positions of the printed
text and merged with those of the rounds before.
"""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from newsarchive.clean.typography.change import Change, Ruled


class _Stretch(Struct, frozen=True):
    """A stretch of the printed text, and where it stands in the text with the first changes made."""

    start: int
    end: int
    at: int
    until: int
    ruled: Ruled | None
    """The change that made it; None where it stands as printed."""


def applied(text: str, changes: Sequence[Ruled]) -> str:
    """`text` with `changes` made; they are sorted and disjoint."""
    parts: list[str] = []
    at = 0
    for ruled in changes:
        parts += (text[at : ruled.change.start], ruled.change.replacement)
        at = ruled.change.end
    return "".join((*parts, text[at:]))


def composed(text: str, first: Sequence[Ruled], more: Sequence[Ruled]) -> list[Ruled]:
    """The changes `first` to `text`, and `more` to the result of these, as one list of changes to `text`."""
    made = applied(text, first)
    stretches = list(_stretches(text, first))
    result: list[Ruled] = []
    number = 0
    for later in more:
        start, end, _ = later.change
        while number < len(stretches) and stretches[number].until <= start:
            result += _change_of(stretches[number])
            number += 1
        last = number
        while last + 1 < len(stretches) and stretches[last + 1].at < end:
            last += 1
        if number < len(stretches) and stretches[number].at <= start:
            result.append(_joined(made, stretches[number], stretches[last], later))
            number = _rest(stretches, last, end)
    return [*result, *(ruled for stretch in stretches[number:] for ruled in _change_of(stretch))]


def _stretches(text: str, changes: Sequence[Ruled]) -> Iterator[_Stretch]:
    start = at = 0
    for ruled in changes:
        change = ruled.change
        if change.start > start:
            yield _Stretch(start, change.start, at, at + change.start - start, None)
            at += change.start - start
        yield _Stretch(change.start, change.end, at, at + len(change.replacement), ruled)
        start, at = change.end, at + len(change.replacement)
    if start < len(text):
        yield _Stretch(start, len(text), at, at + len(text) - start, None)


def _change_of(stretch: _Stretch) -> list[Ruled]:
    return [stretch.ruled] if stretch.ruled else []


def _joined(made: str, first: _Stretch, last: _Stretch, later: Ruled) -> Ruled:
    """The later change at its place in the printed text, widened to whole changes of the first round."""
    start, end, replacement = later.change
    begin = first.start if first.ruled else first.start + start - first.at
    close = last.end if last.ruled else last.end - (last.until - end)
    before = made[first.at : start] if first.ruled else ""
    behind = made[end : last.until] if last.ruled else ""
    return Ruled(Change(begin, close, before + replacement + behind), later.rule, later.reason)


def _rest(stretches: list[_Stretch], last: int, end: int) -> int:
    """The number of the stretch to continue with: the one after `last`, or what is left of `last`."""
    stretch = stretches[last]
    if stretch.ruled is not None or stretch.until <= end:
        return last + 1
    cut = stretch.until - end
    stretches[last] = _Stretch(stretch.end - cut, stretch.end, end, stretch.until, None)
    return last
