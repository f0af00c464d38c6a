"""Text that a page contains twice: for the screen and for print, or as a caption under each picture."""

from newsarchive.clean.page import Page, Verdict


def repeated_text(page: Page, index: int) -> Verdict | None:
    """Leaves out a long line that repeats one above, and the short lines copied with it."""
    if index not in page.copies:
        return None
    return page.whole(index, None, "repeated_text", "The same words stand above already.")
