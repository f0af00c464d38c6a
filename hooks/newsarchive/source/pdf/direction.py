"""Pages that do not run across: set from top to bottom, as in papers of Hong Kong and Taiwan, or scanned sideways.

Such a page is turned, so that its lines run across and everything else works as for other pages.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any

_STEP = (0.7, 1.4)
"""Distance from a character to the next in a line, in sizes of type, at least and at most."""
_SLIP = 0.3
"""Offset of two characters of a line from each other, in sizes of type, at most."""


_LEVEL = 0.05
"""Slope up to which a line runs straight."""


def across(
    chars: Sequence[dict[str, Any]], width: float, height: float
) -> tuple[list[dict[str, Any]], float]:
    """The characters of a page whose lines run across, and its height then.

    Args:
        chars: As pdfplumber gives them.
        width: Of the page, in points.
        height: Of the page, in points.
    """
    way = _way(chars)
    if way == "over":
        return [_set(char, width - char["x1"], height - char["bottom"]) for char in chars], height
    if way == "up":
        return [_set(char, height - char["bottom"], char["x0"], swap=True) for char in chars], width
    return (list(turned(chars, width)), width) if runs_down(chars) else (list(chars), height)


def _way(chars: Sequence[dict[str, Any]]) -> str:
    """The way in which most characters are drawn: `up` on their left side, `over` on their heads, else `straight`."""
    ways = {"up": 0, "over": 0, "straight": 0}
    for char in chars:
        right, up, *_ = char["matrix"]
        if abs(right) <= _LEVEL * up:
            ways["up"] += 1
        elif abs(up) <= _LEVEL * -right:
            ways["over"] += 1
        else:
            ways["straight"] += 1
    return max(ways, key=lambda way: (ways[way], way == "straight"))


def _set(char: dict[str, Any], left: float, top: float, *, swap: bool = False) -> dict[str, Any]:
    """A character at another place; those drawn the way of most stand upright, the others stay at an angle."""
    wide, tall = char["x1"] - char["x0"], char["bottom"] - char["top"]
    wide, tall = (tall, wide) if swap else (wide, tall)
    right, up, *_ = char["matrix"]
    back = (up, -right) if swap else (-right, -up)
    place = {"x0": left, "x1": left + wide, "top": top, "bottom": top + tall}
    return char | place | {"matrix": (*back, -back[1], back[0], 0, 0), "upright": back[0] > 0}


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
