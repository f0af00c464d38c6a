"""Leaves out the frame of a page by its place: above the headline, beside the pager, below the text.

The line rules know a control or menu by its words. What else a site or paper puts around an article (its own name,
headlines of other articles, other pages of the issue) can only be recognised by its place, after these rules.
"""

from collections.abc import Callable, Sequence

from newsarchive.clean.frame.above_headline import (
    drop_above_deck,
    drop_above_path,
    drop_repeated_site_name,
    drop_short_section_names,
    drop_site_name_above_datelines,
    drop_site_name_above_day,
)
from newsarchive.clean.frame.article_lists import (
    drop_cut_summaries,
    drop_double_teasers,
    drop_rankings,
    drop_related_articles,
    drop_rows_of_dates,
    drop_strung_headlines,
    drop_table_of_pages,
)
from newsarchive.clean.frame.below_text import (
    drop_editing_system_data,
    drop_empty_headings,
    drop_page_functions,
    drop_unrelated_headlines,
    drop_unrelated_teasers,
)
from newsarchive.clean.frame.chain_evidence import heed_chain
from newsarchive.clean.frame.headline_copies import (
    title_below_kicker,
    title_by_article_list,
    title_by_copy_below_day,
    title_by_double,
    title_in_halves,
    title_of_post,
    title_within_opening,
)
from newsarchive.clean.frame.saved_day import drop_saved_day
from newsarchive.clean.page import Page
from newsarchive.clean.verdict import Verdict, Verdicts

STEPS: tuple[Callable[[Page, Verdicts], None], ...] = (
    drop_above_path,
    drop_above_deck,
    drop_site_name_above_datelines,
    drop_repeated_site_name,
    drop_site_name_above_day,
    drop_strung_headlines,
    title_by_article_list,
    title_of_post,
    title_by_copy_below_day,
    title_by_double,
    drop_saved_day,
    drop_double_teasers,
    drop_table_of_pages,
    drop_rows_of_dates,
    drop_cut_summaries,
    drop_rankings,
    drop_related_articles,
    drop_editing_system_data,
    drop_page_functions,
    heed_chain,
    title_in_halves,
    title_below_kicker,
    title_within_opening,
    drop_short_section_names,
    drop_unrelated_teasers,
    drop_unrelated_headlines,
    drop_empty_headings,
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
