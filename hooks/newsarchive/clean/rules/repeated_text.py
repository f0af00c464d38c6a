"""Text that a page contains twice: for the screen and for print, or as a caption under each picture."""

from newsarchive.clean.copies import doubled
from newsarchive.clean.page import Page, Part, Verdict
from newsarchive.model.article import BlockKind
from newsarchive.model.spans import Span


def repeated_text(page: Page, index: int) -> Verdict | None:
    """Leaves out a long line that repeats one above, and the short lines copied with it; knows captions by their copies."""
    if index in page.copies:
        return page.whole(index, None, "repeated_text", "The same words stand above already.")
    line = page.lines[index]
    if index - 2 in page.copies and page.lines[index - 2].folded == line.folded:
        return page.whole(index, BlockKind.CAPTION, "repeated_text")  # it stood above its picture too
    half = doubled(line.folded)
    if not half or page.zones[index] == "tail":
        return None
    start, end = line.span
    return (
        Part(Span(start, start + half), BlockKind.CAPTION, "repeated_text"),
        Part(Span(start + half, end), None, "repeated_text", "The same words stand before already."),
    )
