"""Characters on a printed page, put together to pieces of lines."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from operator import attrgetter
from statistics import median

_SAME_LINE = 0.5
"""Part of the smaller character's height that two characters of one line share at least."""
_GUTTER = 0.9
"""Widths of a character from which a gap ends a piece: gutters of newspapers are hardly wider than a character.

Where a line has such a gap without a gutter, its pieces come together again (`ground._lines`).
"""
_WORD = 0.25
"""Widths of a character from which a gap is a space."""


@dataclass(frozen=True, slots=True)
class Glyph:
    """A printed character with its box in points, measured from the page's left and top edges."""

    text: str
    left: float
    right: float
    top: float
    bottom: float
    size: float
    bold: bool = False

    @property
    def height(self) -> float:
        """How tall its box is."""
        return self.bottom - self.top


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a printed line without a wide gap."""

    text: str
    left: float
    right: float
    top: float
    bottom: float
    size: float
    bold: bool = False


def pieces_of(glyphs: Iterable[Glyph]) -> list[Piece]:
    """The pieces of a page's lines, from its top to its bottom, each line from left to right."""
    pieces = []
    for row in _rows(sorted(glyphs, key=attrgetter("top", "left"))):
        pieces += [_piece(part) for part in _parts(sorted(row, key=attrgetter("left")))]
    return [piece for piece in pieces if piece.text.strip()]


def _rows(glyphs: Sequence[Glyph]) -> Iterator[list[Glyph]]:
    """Characters that share a height; a row's height is that of its first character."""
    row: list[Glyph] = []
    for glyph in glyphs:
        if row and _overlap(row[0], glyph) < _SAME_LINE:
            yield row
            row = []
        row.append(glyph)
    if row:
        yield row


def _overlap(first: Glyph, second: Glyph) -> float:
    shared = min(first.bottom, second.bottom) - max(first.top, second.top)
    return shared / max(min(first.height, second.height), 0.1)


def _parts(row: Sequence[Glyph]) -> Iterator[list[Glyph]]:
    part: list[Glyph] = []
    for glyph in row:
        if part and glyph.left - part[-1].right > _GUTTER * max(glyph.size, part[-1].size):
            yield part
            part = []
        if part and _is_shadow(part[-1], glyph):
            continue
        part.append(glyph)
    if part:
        yield part


def _is_shadow(before: Glyph, glyph: Glyph) -> bool:
    """Whether a character is printed over the one before it, as poor man's bold type is."""
    return glyph.text == before.text and glyph.left - before.left < _WORD * glyph.size


def _piece(part: Sequence[Glyph]) -> Piece:
    texts = [part[0].text]
    for before, glyph in pairwise(part):
        gap = glyph.left - before.right
        latin = glyph.text.isascii() and before.text.isascii()
        texts.append(" " if gap > (_WORD if latin else 2 * _WORD) * glyph.size and glyph.text.strip() else "")
        texts.append(glyph.text)
    return Piece(
        "".join(texts),
        part[0].left,
        max(glyph.right for glyph in part),
        min(glyph.top for glyph in part),
        max(glyph.bottom for glyph in part),
        median(glyph.size for glyph in part),
        2 * sum(glyph.bold for glyph in part) > len(part),
    )
