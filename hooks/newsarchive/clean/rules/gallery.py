"""The pictures of a gallery: a number on a line of its own, and the caption below it."""

from newsarchive.clean.page import Page
from newsarchive.clean.verdict import Verdict
from newsarchive.model.article import BlockKind


def gallery(page: Page, index: int) -> Verdict | None:
    """Leaves out the number of a picture, and marks its caption."""
    if index in page.pictures:
        return page.whole(index, None, "gallery", "The number of a picture that the archive does not hold.")
    return page.whole(index, BlockKind.CAPTION, "gallery") if index - 1 in page.pictures else None
