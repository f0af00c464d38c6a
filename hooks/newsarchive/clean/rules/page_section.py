"""The name of a page's section, or of the paper, alone on a line among those that tell of the page (深度, between 08 and the day)."""

import re
from itertools import takewhile

from newsarchive.clean.page import Page
from newsarchive.clean.patterns import HAN
from newsarchive.clean.rules.folio import tells_page
from newsarchive.clean.verdict import Verdict
from newsarchive.clean.wording.days import CLOCK, DATE
from newsarchive.clean.wording.names import is_publication
from newsarchive.clean.wording.unnamed_publications import is_generic
from newsarchive.model.article import BlockKind
from newsarchive.text import unspaced

_WORD = re.compile(rf"{HAN}{{2,6}}")
_PAPER = re.compile(rf"{HAN}{{2,8}}报")
_TOP = 8
"""Lines at the top of a page among which its section and paper are named."""
_ABOVE = 2
"""Lines right above the paper of which one tells of the page."""


def page_section(page: Page, index: int) -> Verdict | None:
    """Leaves out a word of a printed page between its number and its day, paper or editors, and marks the paper's name."""
    if page.zones[index] != "head" or page.layout.width is None:
        return None
    if not 0 < index <= _TOP or index + 1 == len(page.lines):
        return None
    folded = unspaced(page.lines[index].folded)
    if _is_paper(folded) and any(tells_page(page, at) for at in range(max(index - _ABOVE, 0), index)):
        return page.whole(index, BlockKind.DATELINE, "page_section")
    named = _WORD.fullmatch(folded) and not CLOCK.fullmatch(folded)
    if not named or (is_publication(folded) and not is_generic(folded)):
        return None
    between = tells_page(page, index - 1) and tells_page(page, index + 1)
    if not between and not _closes_head(page, index):
        return None
    return page.whole(index, None, "page_section", "The name of the page's section.")


def _closes_head(page: Page, index: int) -> bool:
    """Whether a line ends the lines that tell of the page, with a gap between these and the headline."""
    above = range(index - 1, -1, -1)
    together = list(takewhile(lambda at: page.lines[at + 1].blank == 0 and tells_page(page, at), above))
    whole = len(together) == index and any(DATE.search(page.lines[at].folded) for at in together)
    return whole and page.lines[index + 1].blank > 0 and page.zones[index + 1] == "head"


def _is_paper(folded: str) -> bool:
    return _PAPER.fullmatch(folded) is not None and is_publication(folded) and not is_generic(folded)
