"""Lines without a Chinese character above the headline or below the text of a Chinese page."""

import re

from newsarchive.clean.page import Page
from newsarchive.clean.verdict import Verdict
from newsarchive.clean.wording.days import DATE
from newsarchive.text import has_han

_LONGEST_WORDS = 400
"""Characters at most of words of a site's frame."""
_COUNTER = 4
"""Digits of a counter beside a button at most; longer numbers may be dates."""
_SAYS = re.compile(r"\w")
_NUMBERS = re.compile(r"[\d\s:/.\-年月日]+")


def foreign(page: Page, index: int) -> Verdict | None:
    """Leaves out words of a site's frame in Latin letters (Free service, 404 Not Found, Powered by …)."""
    line = page.lines[index]
    if page.zones[index] == "body" or len(line.text) > _LONGEST_WORDS or page.last_prose < 0 or line.mark:
        return None
    if index in page.ordinals:
        return None
    if (
        has_han(line.text)
        or not _SAYS.search(line.folded)
        or DATE.search(line.folded)
        or (len(line.text) > _COUNTER and _NUMBERS.fullmatch(line.folded))
    ):
        return None
    if not has_han(page.lines[page.first_prose].text):
        return None
    return page.whole(index, None, "foreign", "Words of the page's frame; the article is Chinese.")
