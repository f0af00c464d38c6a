"""Leaves out the frame of a page by its place: above the headline, beside the pager, below the text.

The line rules know a control or menu by its words. What else a site or paper puts around an article (its own name,
headlines of other articles, other pages of the issue) can only be recognised by its place, after these rules.
"""

from collections.abc import Callable, Sequence

from newsarchive.clean.frame.above_headline import (
    drop_above_date,
    drop_above_deck,
    drop_above_path,
    drop_names,
    drop_owner,
    drop_words,
)
from newsarchive.clean.frame.article_lists import (
    drop_cut,
    drop_dated,
    drop_listed,
    drop_pages,
    drop_ranked,
    drop_related,
    drop_teased,
)
from newsarchive.clean.frame.below_text import (
    drop_below,
    drop_data,
    drop_headlines,
    drop_heads_below,
    drop_strangers,
)
from newsarchive.clean.frame.chain_evidence import heed_chain
from newsarchive.clean.frame.headline_copies import (
    know_below_kicker,
    know_copied,
    know_doubled,
    know_halves,
    know_listed,
    know_posted,
)
from newsarchive.clean.frame.saved_day import drop_today
from newsarchive.clean.frame.verdicts import Verdicts
from newsarchive.clean.page import Page, Verdict

STEPS: tuple[Callable[[Page, Verdicts], None], ...] = (
    drop_above_path,
    drop_above_deck,
    drop_above_date,
    drop_names,
    drop_owner,
    drop_listed,
    know_listed,
    know_posted,
    know_copied,
    know_doubled,
    drop_today,
    drop_teased,
    drop_pages,
    drop_dated,
    drop_cut,
    drop_ranked,
    drop_related,
    drop_data,
    drop_below,
    heed_chain,
    know_halves,
    know_below_kicker,
    drop_words,
    drop_strangers,
    drop_headlines,
    drop_heads_below,
)
"""In the order in which they run; each sees what the ones before it have left out. The list below 相关新闻 goes before what
stands below the text in general, so that its headlines are known by their label; the chain speaks of what all these
have left open, and what it leaves out shows the two halves of a headline and its kicker."""


def without_frame(page: Page, verdicts: Sequence[Verdict | None]) -> Verdicts:
    """The verdicts of the line rules, with the lines of the page's frame left out too."""
    given = list(verdicts)
    for step in STEPS:
        step(page, given)
    return given
