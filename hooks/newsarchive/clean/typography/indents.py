"""Removes the question marks that a wrong encoding makes of the spaces with which a paragraph is indented."""

import re
from collections.abc import Iterator

from newsarchive.clean.typography.change import Change
from newsarchive.model.article import BlockKind

_INDENT = re.compile(r"(?:[?？]{2}){1,4}(?=[\u3400-\u9fff“‘「『《（\"(\d])")
"""Two of them for each ideographic space, since its bytes were read apart."""
_RUNNING = frozenset({BlockKind.PARAGRAPH, BlockKind.LEAD, BlockKind.LIST, BlockKind.CAPTION})


def indents(text: str, kind: BlockKind) -> Iterator[Change]:
    """Proposes to remove question marks in pairs at the very beginning of running text."""
    found = _INDENT.match(text) if kind in _RUNNING else None
    if found:
        yield Change(*found.span(), "")
