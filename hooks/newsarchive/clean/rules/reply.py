"""What readers posted below the report."""

from newsarchive.clean.page import Page
from newsarchive.clean.verdict import Verdict


def reply(page: Page, index: int) -> Verdict | None:
    """Leaves out the posts and comments below the report, with all that stands around them."""
    if index not in page.replies:
        return None
    return page.whole(index, None, "reply", "What readers posted below the report.")
