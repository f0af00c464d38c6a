"""Finds the order in which the columns of a printed page are read.

Recursive X-Y cuts (Nagy and Seth 1984): a region is cut where a white gutter runs through it from top to bottom, else
where a white band runs across it. A region that cannot be cut is read from top to bottom.
"""

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from operator import attrgetter
from typing import NamedTuple

from msgspec import Struct

from newsarchive.source.pdf.pieces import Piece

_GUTTER = 0.7
"""Width of a gutter between columns at least, in widths of a character."""
_LINES = 2
"""Pieces in a column at least."""
_ALIKE = 0.05
"""Part of its size by which type of one kind differs at most."""
_NARROWEST = 4
"""Width of a column at least, in characters."""
_HEADLINE = 1.5
"""Factor of the usual size of type from which a line heads an article rather than a part of one."""
_DECK = 8
"""Lines of a headline and what belongs to it above columns, at most."""
_BAND = 0.9
"""Height of a band above which it separates two groups of lines, in heights of a line."""


class Group(Struct, frozen=True):
    """Pieces that are read one after the other: a column, or a part of one."""

    pieces: tuple[Piece, ...]

    @property
    def left(self) -> float:
        """The left edge of its text."""
        return min(piece.left for piece in self.pieces)


class Gap(NamedTuple):
    """A stretch without text across a region."""

    middle: float
    size: float


def groups_of(pieces: Sequence[Piece]) -> list[Group]:
    """The groups of a page in reading order."""
    return list(_cut(sorted(pieces, key=attrgetter("top", "left"))))


def _cut(pieces: Sequence[Piece]) -> Iterator[Group]:
    """Cuts with a stack instead of recursion, which would reach Python's limit on a page of a thousand lines."""
    waiting = [list(pieces)] if pieces else []
    while waiting:
        region = waiting.pop()
        parts = _articles(region) or _columns(region) or _bands(region)
        if parts is None:
            yield Group(tuple(region))
        else:
            waiting += reversed(parts)


def _articles(region: Sequence[Piece]) -> list[list[Piece]] | None:
    """What lies above and below a headline under columns; or what ends beside such a headline before what it heads."""
    at = _headed(region)
    if at is not None:
        return list(_halves(region, at))
    sides = _sides(region)
    at = _headed(sides[0]) if sides else None
    if sides is None or at is None or any(piece.upright for piece in region):
        return None
    beside = min(sides[1], key=attrgetter("top"))
    above, below = _halves(sides[0], at)
    return None if beside.top >= at or beside in _headlines(region) else [above, sides[1], below]


def _headed(region: Sequence[Piece]) -> float | None:
    """The highest band right below columns and right above a headline; columns of one text do not go on below it."""
    tops = {piece.top for piece in _headlines(region)}
    for band in _gaps([(piece.top, piece.bottom) for piece in region]) if tops else ():
        above, below = _halves(region, band.middle)
        if (
            min(piece.top for piece in below) in tops
            and above[-1].top not in tops
            and _sides(above) is not None
        ):
            return band.middle
    return None


def _headlines(region: Sequence[Piece]) -> list[Piece]:
    """The pieces large enough to head an article."""
    least = _HEADLINE * _size(region)
    return [piece for piece in region if piece.size > least]


def _columns(region: Sequence[Piece]) -> list[list[Piece]] | None:
    """The two sides of the widest gutter, if both look like columns; or first a headline above one of them."""
    sides = _sides(region)
    if sides is None:
        return None
    start = max(min(piece.top for piece in side) for side in sides)
    above, below = _halves(region, start)
    if above and below and all(_is_display(piece, below) for piece in above):
        return [above, below]
    return sides[::-1] if all(piece.upright for piece in region) else sides


def _is_display(piece: Piece, text: Sequence[Piece]) -> bool:
    """Whether a piece above running text is set in a different size, as headlines and bylines are."""
    size = _size(text)
    return abs(piece.size - size) > _ALIKE * size


def _sides(region: Sequence[Piece]) -> list[list[Piece]] | None:
    gutters = _gaps([(piece.left, piece.right) for piece in region])
    widest = max(gutters, key=lambda gap: gap.size, default=None)
    if widest is None or widest.size < _GUTTER * _size(region):
        return None
    at = widest.middle
    sides = [piece for piece in region if piece.right <= at], [piece for piece in region if piece.right > at]
    return list(sides) if all(map(_is_column, sides)) else None


def _is_column(side: Sequence[Piece]) -> bool:
    if any(piece.upright for piece in side):
        return True
    return len(side) >= _LINES and max(piece.right - piece.left for piece in side) >= _NARROWEST * _size(side)


def _bands(region: Sequence[Piece]) -> list[list[Piece]] | None:
    """What lies above and below a band: one where columns begin or end, else a wide one."""
    bands = _gaps([(piece.top, piece.bottom) for piece in region])
    at = _columns_below(region, bands) or _columns_above(region, bands) or _wide(region, bands)
    if at is None:
        return None
    return list(_halves(region, at))


def _halves(region: Sequence[Piece], at: float) -> tuple[list[Piece], list[Piece]]:
    return [piece for piece in region if piece.bottom <= at], [piece for piece in region if piece.bottom > at]


def _columns_below(region: Sequence[Piece], bands: Sequence[Gap]) -> float | None:
    """The highest band below which columns run to the end."""
    return _first(bands, lambda gap: _sides(_halves(region, gap.middle)[1]) is not None)


def _columns_above(region: Sequence[Piece], bands: Sequence[Gap]) -> float | None:
    """The lowest band above which columns run from the top."""
    return _first(bands[::-1], lambda gap: _sides(_halves(region, gap.middle)[0]) is not None)


def _first(bands: Sequence[Gap], parts: Callable[[Gap], bool]) -> float | None:
    """The first band that parts columns from the rest: one of the first few, else one found by bisection.

    Fewer lines mostly open gutters, which bisection needs; but where one column is short, too few lines hide them.
    """
    near = next((gap.middle for gap in bands[:_DECK] if parts(gap)), None)
    if near is not None:
        return near
    first = bisect_left(bands, 1, key=lambda gap: int(parts(gap)))
    return bands[first].middle if first < len(bands) else None


def _wide(region: Sequence[Piece], bands: Sequence[Gap]) -> float | None:
    """The widest band, if it is wider than the space between the lines of a paragraph."""
    widest = max(bands, key=lambda gap: gap.size, default=None)
    return widest.middle if widest and widest.size > _BAND * _size(region) else None


def _gaps(extents: Sequence[tuple[float, float]]) -> list[Gap]:
    """The gaps that no extent covers, in order."""
    gaps = []
    reach: float | None = None
    for start, end in sorted(extents):
        if reach is not None and start > reach:
            gaps.append(Gap((start + reach) / 2, start - reach))
        reach = end if reach is None else max(reach, end)
    return gaps


def _size(pieces: Sequence[Piece]) -> float:
    """The usual size of type."""
    sizes = sorted(piece.size for piece in pieces)
    return sizes[(len(sizes) - 1) // 2]
