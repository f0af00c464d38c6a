"""Line rules: each looks at one line in its context and says what it is, or that it is none of the text.

The first rule that has something to say decides; an editor's decision comes before all of them.
"""

from newsarchive.clean.page import LineRule, Page, Verdict
from newsarchive.clean.rules.breadcrumb import breadcrumb
from newsarchive.clean.rules.byline import byline
from newsarchive.clean.rules.caption import caption
from newsarchive.clean.rules.control import control
from newsarchive.clean.rules.credit import credit
from newsarchive.clean.rules.dated_byline import dated_byline
from newsarchive.clean.rules.foreign import foreign
from newsarchive.clean.rules.garbage import garbage
from newsarchive.clean.rules.image import image
from newsarchive.clean.rules.item import item
from newsarchive.clean.rules.masthead import masthead
from newsarchive.clean.rules.menu import menu
from newsarchive.clean.rules.notice import notice
from newsarchive.clean.rules.page_number import page_number
from newsarchive.clean.rules.repeated_text import repeated_text
from newsarchive.clean.rules.repeated_title import repeated_title
from newsarchive.clean.rules.running_head import running_head
from newsarchive.clean.rules.separator import separator
from newsarchive.clean.rules.signed import signed
from newsarchive.clean.rules.small_print import small_print

LINE_RULES: tuple[LineRule, ...] = (
    separator,
    image,
    garbage,
    breadcrumb,
    control,
    menu,
    notice,
    running_head,
    page_number,
    repeated_title,
    repeated_text,
    credit,
    dated_byline,
    signed,
    small_print,
    masthead,
    caption,
    byline,
    item,
    foreign,
)
"""In the order of asking."""

PROSE_RULES: tuple[LineRule, ...] = (notice, running_head, repeated_text, small_print, caption, item)
"""Those that may have something to say of a line of running text longer than any headline."""

_LONGEST = 400
"""Longer lines are running text; no rule but that on copies needs to look at them."""
_PROSE = 70


def judge(page: Page, index: int) -> Verdict | None:
    """What the first rule with something to say about line `index` says of it."""
    size = len(page.lines[index].text)
    if size > _LONGEST:
        return repeated_text(page, index)
    rules = PROSE_RULES if size > _PROSE and page.prose[index] else LINE_RULES
    for rule in rules:
        verdict = rule(page, index)
        if verdict is not None:
            return verdict
    return None
