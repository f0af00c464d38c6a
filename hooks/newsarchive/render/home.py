"""Parts of hand-written pages that only the archive can fill: `<!-- archive: newest -->` and the like."""

from newsarchive.render.contact import contact
from newsarchive.render.context import Context
from newsarchive.render.listing import article_list, newest_first
from newsarchive.render.pages import contribute
from newsarchive.render.pages.corpus import figures
from newsarchive.render.pages.search import ways

SHOWN = 5
"""Articles under `newest` and `oldest`."""


def home_parts(context: Context) -> dict[str, str]:
    """HTML by the name of its mark; addresses are relative to the site's root, those of `contribute` to its page."""
    dated = [reading for reading in context.readings if reading.date]
    return {
        "newest": article_list(newest_first(context.readings)[:SHOWN], ""),
        "oldest": article_list(dated[:SHOWN], ""),
        "figures": figures(context),
        "ways-in": ways(""),
        "contribute": contribute.form(context),
        "contact": contact(context.config),
    }
