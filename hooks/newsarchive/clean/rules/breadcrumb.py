"""The path of a page within its site (人民网>>湖南频道>>大湖之南), and its steps on lines of their own."""

from newsarchive.clean.page import Page
from newsarchive.clean.verdict import Verdict
from newsarchive.clean.wording.breadcrumbs import steps_of_path

_REASON = "The page's path within its site."
_NEAR = 12
"""Lines on either side of a path in which one of its steps may stand again by itself."""

_STEP = 8
"""Characters of such a step at most; the last step of a path may be the headline itself."""


def breadcrumb(page: Page, index: int) -> Verdict | None:
    """Leaves out the path of a page within its site, and a line near it that repeats one of its steps."""
    folded = page.lines[index].folded
    if not page.paths or page.zones[index] != "head":
        return None
    if index in page.paths:
        return page.whole(index, None, "breadcrumb", _REASON)
    near = (at for at in page.paths if abs(at - index) <= _NEAR)
    if len(folded) <= _STEP and any(folded in steps_of_path(page.lines[at].folded) for at in near):
        return page.whole(index, None, "breadcrumb", "A step of the page's path by itself.")
    return None
