"""Removes the question marks that a wrong encoding makes of the spaces with which a paragraph is indented."""

import re
from collections.abc import Iterator

from newsarchive.clean.block_kinds import SENTENCE_KINDS
from newsarchive.clean.patterns import HAN_RANGE
from newsarchive.clean.typography.change import Change
from newsarchive.model.article import BlockKind

_INDENT = re.compile(rf"(?:[?？]{{2}}){{1,4}}(?=[{HAN_RANGE}“‘「『《（\"(\d])")
"""Two of them for each ideographic space, since its bytes were read apart."""


def indents(text: str, kind: BlockKind) -> Iterator[Change]:
    """Proposes to remove question marks in pairs at the very beginning of running text."""
    found = _INDENT.match(text) if kind in SENTENCE_KINDS else None
    if found:
        yield Change(*found.span(), "")
