"""Where each block of each article stands on the line of positions."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from newsarchive.model.index import SearchBlock, SearchDocument
from newsarchive.model.spans import Span
from newsarchive.search.printed import as_printed
from newsarchive.search.wire import HEADING_KINDS, SLOT, TITLE_KINDS
from newsarchive.text import fold

END = "\ud800"
"""Stands at every free position. No decoder gives it, so no text holds it."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A block at its place in its article."""

    at: int
    """Position, from the article's first."""
    block: SearchBlock
    differs: tuple[Span, ...] | None = None
    """Of a block as printed: where in its text it differs from the block as read; else None."""


@dataclass(frozen=True, slots=True)
class Layout:
    """An article on the line of positions."""

    document: SearchDocument
    blocks: tuple[Placed, ...]
    """In the order of positions."""
    slots: tuple[int, int, int]
    """Slots of its three zones."""


def layout(document: SearchDocument) -> Layout:
    """Places the blocks of `document`."""
    placed: list[Placed] = []
    slots = []
    start = 0
    for zone in _zones(document.blocks):
        at = start
        for item in zone:
            placed.append(Placed(at, item.block, item.differs))
            at += len(item.block.text) + 1
        slots.append(-(-(at - start) // SLOT))
        start += slots[-1] * SLOT
    return Layout(document, tuple(placed), (slots[0], slots[1], slots[2]))


def _zones(blocks: Iterable[SearchBlock]) -> tuple[list[Placed], list[Placed], list[Placed]]:
    title: list[Placed] = []
    headings: list[Placed] = []
    rest: list[Placed] = []
    for block in blocks:
        zone = title if block.kind in TITLE_KINDS else headings if block.kind in HEADING_KINDS else rest
        zone.append(Placed(0, block))
        copy = as_printed(block)
        if copy:
            zone.append(Placed(0, copy.block, copy.differs))
    return title, headings, rest


def line(layouts: Iterable[Layout]) -> str:
    """The folded texts of all articles, each character at its position."""
    return fold("".join(piece for item in layouts for piece in _pieces(item)))


def _pieces(item: Layout) -> Iterator[str]:
    at = 0
    for placed in item.blocks:
        yield END * (placed.at - at)
        yield placed.block.text
        at = placed.at + len(placed.block.text)
    yield END * (sum(item.slots) * SLOT - at)
