"""A change that a text rule proposes, in positions of the block's printed text."""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from msgspec import Struct

from newsarchive.model.article import BlockKind


class Change(NamedTuple):
    """`text[start:end]` becomes `replacement`."""

    start: int
    end: int
    replacement: str


TextRule = Callable[[str, BlockKind], Iterable[Change]]
"""Looks at a block's printed text and proposes changes, in order, disjoint."""


class Ruled(Struct, frozen=True):
    """A change and the rule that proposed it."""

    change: Change
    rule: str
    reason: str
