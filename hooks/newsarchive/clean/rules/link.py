"""Links that stand together, each alone on its line: menus, tables of an issue's pages, other articles."""

from newsarchive.clean.page import Page
from newsarchive.clean.verdict import Verdict
from newsarchive.clean.wording.prose import ends_sentence


def link(page: Page, index: int) -> Verdict | None:
    """Leaves out a line that is a link as a whole, next to another one; a sentence and a heading stay."""
    if not _is_link(page, index) or not (_is_link(page, index - 1) or _is_link(page, index + 1)):
        return None
    return page.whole(index, None, "link", "One of several links to other pages, each on its own line.")


def _is_link(page: Page, index: int) -> bool:
    if not 0 <= index < len(page.lines):
        return False
    line = page.lines[index]
    return line.linked and not line.mark and not ends_sentence(line.folded)
