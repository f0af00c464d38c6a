"""The position of each block of each article on the line of positions."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

import numpy as np
from msgspec import Struct

from newsarchive.model.index import SearchBlock, SearchDocument
from newsarchive.model.spans import Span
from newsarchive.search.bits import gamma, pack, positions
from newsarchive.search.bulk import code_points
from newsarchive.search.printed import as_printed
from newsarchive.search.wire import HEADING_KINDS, SLOT, TITLE_KINDS
from newsarchive.text import fold

END = "\ud800"
"""The character at every free position: a lone surrogate, which no decoder yields, so no text contains it."""


class Placed(NamedTuple):
    """A block and its position in its article."""

    at: int
    """Position, from the article's first."""
    block: SearchBlock
    differs: tuple[Span, ...] | None = None
    """For a block as printed: where its text differs from the block as read; else None."""


class Layout(Struct, frozen=True):
    """An article on the line of positions."""

    document: SearchDocument
    blocks: tuple[Placed, ...]
    """In the order of positions."""
    slots: tuple[int, int, int]
    """Number of slots of its three zones: title, headings, rest."""

    @property
    def shape(self) -> tuple[int, int, int]:
        """Sort key of articles on the line, from short to long.

        The directory then only counts the articles of each shape, and articles of similar length share a text shard.
        """
        title, headings, rest = self.slots
        return rest, title, headings

    @property
    def order(self) -> tuple[str, str]:
        """Sort key of articles in time; undated ones come first."""
        return self.document.date or "", self.document.id


def layouts_in_order(documents: Iterable[SearchDocument]) -> list[Layout]:
    """The layouts of all articles in the order of the line; an article's index is its number."""
    return sorted(map(layout, documents), key=lambda item: (item.shape, item.order))


def in_order(documents: Iterable[SearchDocument]) -> list[SearchDocument]:
    """The articles in the order of their numbers in the index."""
    return [item.document for item in layouts_in_order(documents)]


def layout(document: SearchDocument) -> Layout:
    """Places the blocks of `document`."""
    placed: list[Placed] = []
    slots = []
    start = 0
    for zone in _zones(document.blocks):
        at = start
        for block, differs in zone:
            placed.append(Placed(at, block, differs))
            at += len(block.text) + 1
        slots.append(-(-(at - start) // SLOT))
        start += slots[-1] * SLOT
    return Layout(document, tuple(placed), (slots[0], slots[1], slots[2]))


_Zone = list[tuple[SearchBlock, tuple[Span, ...] | None]]
"""Blocks, each with the places that differ if it is a block as printed."""


def _zones(blocks: Iterable[SearchBlock]) -> tuple[_Zone, _Zone, _Zone]:
    title: _Zone = []
    headings: _Zone = []
    rest: _Zone = []
    for block in blocks:
        zone = title if block.kind in TITLE_KINDS else headings if block.kind in HEADING_KINDS else rest
        zone.append((block, None))
        if copy := as_printed(block):
            zone.append((copy.block, copy.differs))
    return title, headings, rest


def lines(layouts: Sequence[Layout]) -> tuple[str, str]:
    """The line of positions twice: folded, and in the characters of the sources."""
    read = "".join(piece for item in layouts for piece in _pieces(item))
    if any(placed.block.form for item in layouts for placed in item.blocks):
        return fold(read), "".join(piece for item in layouts for piece in _pieces(item, in_form=True))
    return fold(read), read


def block_ends(text: str) -> bytes:
    """The file of the first free position after each block of the line `text`."""
    free = code_points(text) == ord(END)
    ends = np.flatnonzero(np.diff(free, prepend=False) & free).tolist()
    return pack([gamma(len(ends) + 1), positions(ends, len(text)) if ends else ""])


def _pieces(item: Layout, *, in_form: bool = False) -> Iterator[str]:
    """The stretch of the line that an article takes; with `in_form`, in the characters of its source."""
    at = 0
    for placed in item.blocks:
        yield END * (placed.at - at)
        yield (placed.block.form if in_form else None) or placed.block.text
        at = placed.at + len(placed.block.text)
    yield END * (sum(item.slots) * SLOT - at)
