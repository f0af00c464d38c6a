"""Pages set from top to bottom, in columns from right to left, as in papers of Hong Kong and Taiwan.

Such a page is turned by a quarter, so that its lines run across and everything else works as for other pages.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any

_STEP = (0.7, 1.4)
"""Distance from a character to the next in a line, in sizes of type, at least and at most."""
_SLIP = 0.3
"""Offset of two characters of a line from each other, in sizes of type, at most."""


def runs_down(chars: Sequence[dict[str, Any]]) -> bool:
    """Whether, in the order of the file, more characters follow the one above than the one to the left."""
    down = across = 0
    for before, char in pairwise(chars):
        size = max(float(char["size"]), 0.1)
        right, below = (char["x0"] - before["x0"]) / size, (char["top"] - before["top"]) / size
        down += abs(right) < _SLIP and _STEP[0] <= below <= _STEP[1]
        across += abs(below) < _SLIP and 0 < right <= _STEP[1]
    return down > across


def turned(chars: Sequence[dict[str, Any]], width: float) -> Iterator[dict[str, Any]]:
    """The characters of the page turned a quarter to the left, with characters that lie on their side set upright."""
    for char in chars:
        yield char | {
            "x0": char["top"],
            "x1": char["bottom"],
            "top": width - char["x1"],
            "bottom": width - char["x0"],
            "matrix": (1, 0, 0, 1, 0, 0),
            "upright": True,
        }
