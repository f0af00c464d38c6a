"""Finds running heads, running feet and page numbers of printed pages."""

import re
from collections import Counter
from collections.abc import Sequence

from newsarchive.source.pdf.pieces import Piece

_EDGE = 0.09
"""Part of a page's height, at its top and its bottom, in which heads and feet stand."""
_NUMBER = re.compile(
    r"[-—–·•\s]*(?:第\s*)?\d{1,4}\s*(?:页|版)?(?:\s*[/／共]\s*(?:共\s*)?\d{1,4}\s*页?)?[-—–·•\s]*"
)
_DIGITS = re.compile(r"\d+")


def running(pages: Sequence[Sequence[Piece]], heights: Sequence[float]) -> list[frozenset[Piece]]:
    """For each page, the pieces at its edges that are a page number or recur on at least half of the pages."""
    edges = [
        [piece for piece in page if _at_edge(piece, height)]
        for page, height in zip(pages, heights, strict=True)
    ]
    counts = Counter(key for edge in edges for key in {_key(piece) for piece in edge})
    return [
        frozenset(
            piece
            for piece in edge
            if _NUMBER.fullmatch(piece.text) or _recurs(counts[_key(piece)], len(pages))
        )
        for edge in edges
    ]


def _recurs(count: int, pages: int) -> bool:
    return count > 1 and 2 * count >= pages


def _at_edge(piece: Piece, height: float) -> bool:
    return piece.bottom < _EDGE * height or piece.top > (1 - _EDGE) * height


def _key(piece: Piece) -> tuple[str, int]:
    """A piece's text with every number as 0, and its distance from the top in centimetres (28 points)."""
    return _DIGITS.sub("0", "".join(piece.text.split())), round(piece.top / 28)
