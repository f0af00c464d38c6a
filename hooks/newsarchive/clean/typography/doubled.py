"""Drops commas that stand in front of another mark, as sites that disguise what they copy set them."""

import re
from collections.abc import Iterator

from newsarchive.clean.typography.change import Change
from newsarchive.clean.typography.context import is_chinese, mark_free_before
from newsarchive.model.article import BlockKind

_COMMA = re.compile(r"[,，](?=[,，、；：。！？｡､])")


def doubled(text: str, _kind: BlockKind) -> Iterator[Change]:
    """Proposes to drop such commas in Chinese text, where no two marks of these stand together."""
    for found in _COMMA.finditer(text):
        if is_chinese(mark_free_before(text, found.start())):
            yield Change(found.start(), found.end(), "")
