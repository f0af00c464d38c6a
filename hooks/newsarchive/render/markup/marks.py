"""Weaves marks and points into a text in one pass, whatever their overlaps.

HTML elements must nest; annotations need not. Of two marks that cross, the one of higher rank is split, so that a
stretch that corresponds to its source only as a whole (rank 0) always stays in one piece.
"""

from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from newsarchive.render.markup.html import escape


class Mark(NamedTuple):
    """A stretch of the text that becomes an element."""

    start: int
    end: int
    opening: str
    """Start tag."""
    closing: str
    rank: int
    """Of two marks that cross, the one of higher rank is split."""
    resumed: str = ""
    """Start tag of further pieces, if it differs (an id, for example, must not be repeated)."""
    after: str = ""
    """HTML after the end of the element and outside any link."""
    is_link: bool = False


class Point(NamedTuple):
    """HTML without text, before the character at `at`."""

    at: int
    html: str


def weave(text: str, marks: Iterable[Mark], points: Iterable[Point] = ()) -> str:
    """The HTML of `text`, with `marks` as elements and `points` at their positions.

    At one position elements end first, then come the points in the given order, then elements begin, the longest
    outermost.
    """
    openings: dict[int, list[Mark]] = defaultdict(list)
    ends: set[int] = set()
    for mark in marks:
        openings[mark.start].append(mark)
        ends.add(mark.end)
    placed: dict[int, list[str]] = defaultdict(list)
    for point in points:
        placed[point.at].append(point.html)
    if not ends and placed.keys() <= {0}:  # nothing to weave
        return "".join((*placed[0], escape(text)))
    loom = _Loom(text)
    for at in sorted(ends | openings.keys() | placed.keys()):
        loom.advance(at)
        held = loom.close(at) if at in ends else []
        loom.out.extend(placed.get(at, ()))
        if held or at in openings:
            loom.open([*held, *openings.get(at, ())], at)
    loom.advance(len(text))
    return "".join(loom.out)


class _Loom:
    """The open elements and the output so far."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.out: list[str] = []
        self._at = 0
        self._open: list[Mark] = []
        self._waiting: list[str] = []

    def advance(self, at: int) -> None:
        """Writes the text up to `at`."""
        if at > self._at:
            self.out.append(escape(self.text[self._at : at]))
            self._at = at

    def close(self, at: int) -> list[Mark]:
        """Closes the marks that end at `at`; returns the marks that had to be closed too and must be reopened."""
        held: list[Mark] = []
        while any(mark.end <= at for mark in self._open):
            mark = self._pop()
            if mark.end > at:
                held.append(mark)
            elif mark.after:
                self._waiting.append(mark.after)
        if self._waiting and not any(mark.is_link for mark in self._open):
            self.out.extend(self._waiting)
            self._waiting.clear()
        return held

    def open(self, marks: list[Mark], at: int) -> None:
        """Opens or reopens `marks`, after closing open marks that must be split by them and go on inside them."""
        while self._open and any(_is_split_by(self._open[-1], mark) for mark in marks):
            marks.append(self._pop())
        for mark in sorted(marks, key=lambda mark: (-mark.end, mark.rank)):
            self.out.append(mark.opening if mark.start == at else mark.resumed or mark.opening)
            self._open.append(mark)

    def _pop(self) -> Mark:
        mark = self._open.pop()
        self.out.append(mark.closing)
        return mark


def _is_split_by(open_mark: Mark, mark: Mark) -> bool:
    return open_mark.end < mark.end and open_mark.rank > mark.rank
