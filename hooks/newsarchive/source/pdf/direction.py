"""Pages that are set from top to bottom, in columns from right to left, as papers of Hong Kong and Taiwan are.

Such a page is given a quarter turn: what ran down then runs across, and all that is known of lines holds for it.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any

_STEP = (0.7, 1.4)
"""Sizes of type from a character to the next in a line."""
_SLIP = 0.3
"""Sizes by which two characters of a line may be out of it."""


def runs_down(chars: Sequence[dict[str, Any]]) -> bool:
    """Whether more characters follow the one above them than the one to their left, in the order of the file."""
    down = across = 0
    for before, char in pairwise(chars):
        size = max(float(char["size"]), 0.1)
        right, below = (char["x0"] - before["x0"]) / size, (char["top"] - before["top"]) / size
        down += abs(right) < _SLIP and _STEP[0] <= below <= _STEP[1]
        across += abs(below) < _SLIP and 0 < right <= _STEP[1]
    return down > across


def turned(chars: Sequence[dict[str, Any]], width: float) -> Iterator[dict[str, Any]]:
    """The characters with the page turned a quarter to the left; figures that lie on their side stand up."""
    for char in chars:
        yield char | {
            "x0": char["top"],
            "x1": char["bottom"],
            "top": width - char["x1"],
            "bottom": width - char["x0"],
            "matrix": (1, 0, 0, 1, 0, 0),
            "upright": True,
        }
