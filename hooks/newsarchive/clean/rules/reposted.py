"""Where a post was taken from: the line of a forum (转自今天江城晚报4版), or the card of an account.

A card reads 以下文章来源于法治赣江，作者李明 / 法治赣江. / a line about itself.
"""

import re

from newsarchive.clean.page import Page
from newsarchive.clean.patterns import HAN
from newsarchive.clean.verdict import Verdict
from newsarchive.model.article import BlockKind

_CARD = re.compile(r"以下文章来源于\s?(?P<account>[\w·]{2,24}?)\s?(?:,|$)")
_TAKEN = re.compile(
    rf"(?:转自|转载自|摘自)(?:[今昨]天|[今昨]日)?的?\s?<?{HAN}{{2,10}}(?:报|周刊|网)>?\s?(?:第?\s?[a-z]?\d{{1,2}}\s?版)?[:.]?"
)
_ABOUT = 30
"""Characters at most of what an account says of itself."""


def reposted(page: Page, index: int) -> Verdict | None:
    """Marks the line that names the source; leaves out the account's name below it and what it says of itself."""
    folded = page.lines[index].folded
    if _account(page, index) or _TAKEN.fullmatch(folded):
        return page.whole(index, BlockKind.DATELINE, "reposted")
    named = _account(page, index - 1)
    repeated = named is not None and folded.rstrip(".") == named
    about = index > 1 and len(folded) <= _ABOUT and _repeats(page, index - 1)
    if not (repeated or about):
        return None
    return page.whole(index, None, "reposted", "The card of the account that the post was taken from.")


def _repeats(page: Page, index: int) -> bool:
    """Whether a line is the account's name with the point that its card sets behind it."""
    folded = page.lines[index].folded
    return folded.endswith(".") and folded.rstrip(".") == _account(page, index - 1)


def _account(page: Page, index: int) -> str | None:
    """The account that a line names as the source."""
    found = _CARD.match(page.lines[index].folded) if index >= 0 else None
    return found["account"] if found else None
