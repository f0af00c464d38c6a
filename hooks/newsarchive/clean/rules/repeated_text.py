"""Text that a page holds twice: once for the screen and once for print, or a caption under each picture."""

from newsarchive.clean.page import Page, Verdict


def repeated_text(page: Page, index: int) -> Verdict | None:
    """Leaves out a long line that stands above already, and short lines copied along with it."""
    if index not in page.copies:
        return None
    return page.whole(index, None, "repeated_text", "The same words stand above already.")
