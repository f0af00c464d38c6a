"""The frame of a page, told by where it stands: above the headline, beside the pager, below the text.

The line rules know a control or menu by its words. What a site or paper puts around them (its own name, the
headlines of other articles, the other pages of the issue) is known only by its place, once they have spoken.
"""

from collections.abc import Callable, Sequence

from newsarchive.clean.frame.above import (
    drop_above_date,
    drop_above_deck,
    drop_above_path,
    drop_names,
)
from newsarchive.clean.frame.below import drop_below
from newsarchive.clean.frame.lists import drop_cut, drop_dated, drop_pages, drop_related
from newsarchive.clean.frame.opinion import heed_chain
from newsarchive.clean.frame.today import drop_today
from newsarchive.clean.frame.verdicts import Verdicts
from newsarchive.clean.page import Page, Verdict

STEPS: tuple[Callable[[Page, Verdicts], None], ...] = (
    drop_above_path,
    drop_above_deck,
    drop_above_date,
    drop_names,
    drop_today,
    drop_pages,
    drop_dated,
    drop_cut,
    drop_related,
    drop_below,
    heed_chain,
)
"""In the order of asking; each leaves out what it knows, and sees what the ones before it left out."""


def without_frame(page: Page, verdicts: Sequence[Verdict | None]) -> Verdicts:
    """The verdicts of the line rules, with what belongs to the page's frame left out too."""
    given = list(verdicts)
    for step in STEPS:
        step(page, given)
    return given
