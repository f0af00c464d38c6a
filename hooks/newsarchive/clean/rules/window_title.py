"""The title of the browser's window above a page that was copied whole."""

from newsarchive.clean.page import Page
from newsarchive.clean.verdict import Verdict


def window_title(page: Page, index: int) -> Verdict | None:
    """Leaves out the title of the window (标题_人民网), which the headline repeats."""
    if page.window is None or index != page.window.line:
        return None
    return page.whole(index, None, "window_title", "The title of the browser's window; the headline follows.")
