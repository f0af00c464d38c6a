"""What readers of a forum posted below the report."""

from newsarchive.clean.page import Page, Verdict


def reply(page: Page, index: int) -> Verdict | None:
    """Leaves out the posts below the first one, which holds the report, with all that stands around them."""
    if index not in page.replies:
        return None
    return page.whole(index, None, "reply", "What readers of a forum posted below the report.")
