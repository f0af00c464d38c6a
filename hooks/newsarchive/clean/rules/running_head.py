"""Running heads and page numbers in the middle of a text."""

from newsarchive.clean.page import Page
from newsarchive.clean.verdict import Verdict


def running_head(page: Page, index: int) -> Verdict | None:
    """Leaves out a running head or page number between the lines of the text."""
    if index not in page.running or page.zones[index] == "head":
        return None
    return page.whole(index, None, "running_head", "A running head or number of the printed page.")
