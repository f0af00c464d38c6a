"""Weaving: marks and points into a text, in one sweep, whatever overlaps whatever.

HTML must nest; what is found in a text does not. Where two marks cross, the one of higher rank number is
split, so that a stretch standing for its source as a whole (rank 0) always stays in one piece.
"""

from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from newsarchive.render.html import escape


class Mark(NamedTuple):
    """A stretch of the text that becomes an element."""

    start: int
    end: int
    opening: str
    """Start tag."""
    closing: str
    rank: int
    """Of two that cross, the greater rank is split."""
    resumed: str = ""
    """Start tag of a piece after the first, where it must differ (an id, say, may stand only once)."""
    after: str = ""
    """HTML that follows the element's end, kept out of any link."""
    is_link: bool = False


class Point(NamedTuple):
    """HTML without text of its own, before the character at `at`."""

    at: int
    html: str


def weave(text: str, marks: Iterable[Mark], points: Iterable[Point] = ()) -> str:
    """The HTML of `text`, escaped, with `marks` as elements and `points` in their places.

    At one place elements end first, then come the points in the order given, then elements begin, the
    longest outermost.
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
    """The open elements, and what has been woven so far."""

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
        """Ends what ends at `at`; returns what lay over it and goes on behind it."""
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
        """Begins `marks`, or takes them up again; what they must not be split by goes on inside them."""
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
