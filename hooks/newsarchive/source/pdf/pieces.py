"""Puts the characters of a printed page together to pieces of lines."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from operator import attrgetter
from statistics import median

from msgspec import Struct

_SAME_LINE = 0.5
"""Part of the smaller character's height that two characters of one line share at least."""
_GUTTER = 0.9
"""Gap that ends a piece, in widths of a character: gutters of newspapers are hardly wider than a character.

Pieces of a line with such a gap but without a gutter are put together again (`ground._lines`).
"""
_TALL = 1.6
"""Factor of the usual height above which a character belongs to a headline."""
_CHAIN = 4
"""Single characters one below the other that form a vertical line, at least."""
_PITCH = 1.35
"""Distance from one of them to the next at most, in sizes of type; lines of running text stand further apart."""
_WORD = 0.25
"""Gap that counts as a space, in widths of a character."""


class Printed(Struct, frozen=True):
    """Something printed, with its box in points, measured from the page's left and top edges."""

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


class Glyph(Printed, frozen=True):
    """A character."""


class Piece(Printed, frozen=True):
    """A stretch of a printed line without a wide gap."""

    upright: bool = False
    """Whether it runs from top to bottom, like headlines beside a text and the columns of older papers."""


def pieces_of(glyphs: Iterable[Glyph]) -> list[Piece]:
    """The pieces of a page's lines, from top to bottom, each line from left to right."""
    pieces = []
    for row in (row for kind in _by_height(list(glyphs)) for row in _rows(kind)):
        pieces += [_piece(part) for part in _parts(sorted(row, key=attrgetter("left")))]
    return _with_upright([piece for piece in pieces if piece.text.strip()])


def _with_upright(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces, with single characters that stand one below the other put together to vertical pieces."""
    single = [piece for piece in pieces if len(piece.text) == 1 and not piece.text.isascii()]
    chains: dict[int, list[Piece]] = {}
    ended: dict[tuple[int, int], int] = {}
    for number, piece in enumerate(single):  # from the top of the page to its bottom
        place = round((piece.left + piece.right) / 2), round(piece.size)
        above = next((ended[key] for key in _beside(place) if key in ended), None)
        if above is not None and 0 < piece.top - chains[above][-1].top <= _PITCH * piece.size:
            chains[above].append(piece)
        else:
            above = number
            chains[above] = [piece]
        ended[place] = above
    long = [chain for chain in chains.values() if len(chain) >= _CHAIN]
    taken = {id(piece) for chain in long for piece in chain}
    return [*map(_upended, long), *(piece for piece in pieces if id(piece) not in taken)]


def _beside(place: tuple[int, int]) -> Iterator[tuple[int, int]]:
    """A place on the page and the places one point to its left and right."""
    middle, size = place
    return ((middle + step, size) for step in (0, -1, 1))


def _upended(chain: Sequence[Piece]) -> Piece:
    return Piece(
        "".join(piece.text for piece in chain),
        min(piece.left for piece in chain),
        max(piece.right for piece in chain),
        chain[0].top,
        chain[-1].bottom,
        chain[0].size,
        all(piece.bold for piece in chain),
        upright=True,
    )


def _by_height(glyphs: Sequence[Glyph]) -> Iterator[list[Glyph]]:
    """The tall characters and the others, each from the top, as a tall character may stand beside two lines."""
    usual = median(glyph.height for glyph in glyphs) if glyphs else 0.0
    for tall in (True, False):
        kind = [glyph for glyph in glyphs if (glyph.height > _TALL * usual) == tall]
        yield sorted(kind, key=attrgetter("top", "left"))


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
    """Whether a character is printed over the one before it to imitate bold type."""
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
