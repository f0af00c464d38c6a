"""Computed parts of hand-written pages, for marks such as `<!-- archive: reports -->`."""

from newsarchive.render.context import Context
from newsarchive.render.editors.contact import contact
from newsarchive.render.editors.standing import standing, standing_in_short
from newsarchive.render.elements.facts import heading
from newsarchive.render.lists.listing import article_list, newest_first
from newsarchive.render.pages import contribute
from newsarchive.render.pages.corpus import figures
from newsarchive.render.pages.search import ways

SHOWN = 5
"""The number of newest and of oldest articles; an archive of at most twice as many is listed completely."""


def home_parts(context: Context) -> dict[str, str]:
    """HTML by the name of its mark. Links are relative to the site's root, those of `contribute` to its page."""
    return {
        "reports": _reports(context),
        "figures": figures(context) + standing_in_short(context),
        "about": standing(context),
        "ways-in": ways(""),
        "contribute": contribute.form(context),
        "contact": contact(context.config),
    }


def _reports(context: Context) -> str:
    """The newest and the oldest reports, or all if they are few."""
    newest = newest_first(context.readings)
    if len(newest) <= 2 * SHOWN:
        return heading(2, "all-reports") + article_list(newest, "")
    dated = [reading for reading in context.readings if reading.date]
    return "".join(
        heading(2, key) + article_list(readings, "")
        for key, readings in (("newest", newest[:SHOWN]), ("oldest", dated[:SHOWN]))
    )
