"""Drops the bar with which the last cell of a table's row ends, where a page's layout table was copied with its text."""

import re
from collections.abc import Iterator

from newsarchive.clean.typography.change import Change
from newsarchive.model.article import BlockKind

_BAR = re.compile(r"(?<=[。！？；”）.!?;)])\s*[|｜]$")


def bars(text: str, _kind: BlockKind) -> Iterator[Change]:
    """Proposes to drop a bar behind the last sentence."""
    if found := _BAR.search(text):
        yield Change(found.start(), found.end(), "")
