"""Text that a page contains twice: for the screen and for print, or as a caption under each picture."""

from newsarchive.clean.copies import doubled
from newsarchive.clean.interface import PICTURE
from newsarchive.clean.page import Page, Part, Verdict
from newsarchive.model.article import BlockKind
from newsarchive.model.spans import Span


def repeated_text(page: Page, index: int) -> Verdict | None:
    """Leaves out a long line that repeats one above, and the short lines copied with it; knows captions by their copies."""
    if index in page.copies:
        return page.whole(index, None, "repeated_text", "The same words stand above already.")
    line = page.lines[index]
    if _stood_above(page, index):
        return page.whole(index, BlockKind.CAPTION, "repeated_text")
    half = doubled(line.folded)
    if not half or page.zones[index] == "tail":
        return None
    start, end = line.span
    return (
        Part(Span(start, start + half), BlockKind.CAPTION, "repeated_text"),
        Part(Span(start + half, end), None, "repeated_text", "The same words stand before already."),
    )


def _stood_above(page: Page, index: int) -> bool:
    """Whether a line is the caption of the picture above it, above which it stood too."""
    if index - 2 not in page.copies or not PICTURE.fullmatch(page.lines[index - 1].folded):
        return False
    return page.lines[index - 2].folded == page.lines[index].folded
