"""A line with nothing but a publication's name: 法制周报·新湖南."""

from newsarchive.clean.names import is_masthead
from newsarchive.clean.page import Page, Verdict
from newsarchive.model.article import BlockKind

_LONGEST = 30
_NEAR = 3


def masthead(page: Page, index: int) -> Verdict | None:
    """Marks a publication's name on a line of its own, near a headline or at the very end."""
    line = page.lines[index]
    if len(line.text) > _LONGEST or not is_masthead(line.folded, page.publications):
        return None
    if page.zone(index) == "body" and any(
        len(other.text) > _LONGEST * 2 for other in page.lines[index - 1 : index]
    ):
        return None
    return page.whole(index, BlockKind.DATELINE, "masthead")
