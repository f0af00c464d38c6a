"""The rows of a table of Markdown within the text, which are the report's own figures and no menu."""

import re
from itertools import takewhile

from newsarchive.clean.page import Page
from newsarchive.clean.verdict import Verdict
from newsarchive.model.article import BlockKind

_ROW = re.compile(r"\|[^|]*\|.*\||\|?[^|]+\|[^|]+(?:\|[^|]*)*")
_RULE = re.compile(r"\|?(?:\s*:?-{3,}:?\s*\|)+(?:\s*:?-{3,}:?\s*)?")
"""The line below a table's head."""
_FAR = 40
"""Rows above and below among which that line is looked for."""


def table(page: Page, index: int) -> Verdict | None:
    """Marks a row of a table, as the line of dashes among its rows shows it to be."""
    if page.zones[index] != "body":
        return None
    if not _ROW.fullmatch(page.lines[index].folded) or _RULE.fullmatch(page.lines[index].folded):
        return None
    rows = (page.lines[max(index - _FAR, 0) : index][::-1], page.lines[index + 1 : index + _FAR])
    near = (line.folded for side in rows for line in takewhile(lambda one: "|" in one.folded, side))
    return page.whole(index, BlockKind.LIST, "table") if any(map(_RULE.fullmatch, near)) else None
