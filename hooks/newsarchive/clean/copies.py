"""Finds the lines of a source that repeat earlier ones word for word."""

import re
from collections.abc import Sequence

from newsarchive.clean.prose import finished

_LEAST = 30
"""Characters from which a repeated sentence is a copy and not a refrain."""

_CAPTION = re.compile(r".{4}(?:摄|供图|提供|资料图片?)\)?$")
"""The end of a caption, which pages hold twice: once to be seen and once for screen readers."""


def copies(lines: Sequence[str]) -> frozenset[int]:
    """Numbers of the lines that repeat earlier ones; `lines` are folded.

    A short line is a copy only next to a copied long line, if the same two lines stand together further up.
    """
    first: dict[str, int] = {}
    twins: dict[int, int] = {}
    for index, line in enumerate(lines):
        if (found := first.setdefault(line, index)) != index:
            twins[index] = found
    long = [
        index
        for index, twin in twins.items()
        if (len(lines[index]) >= _LEAST and (finished(lines[index]) or index == twin + 1))
        or (index == twin + 1 and _CAPTION.search(lines[index]))
    ]
    taken = set(long)
    for step in (-1, 1):
        for index in long:
            at = index + step
            while at not in taken and at in twins and twins[at] == twins[at - step] + step:
                taken.add(at)
                at += step
    return frozenset(taken)
