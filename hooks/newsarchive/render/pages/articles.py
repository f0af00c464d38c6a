"""All articles by date."""

from collections.abc import Iterator

from newsarchive.model.site import Page
from newsarchive.render import addresses
from newsarchive.render.context import Context
from newsarchive.render.lists.listing import Listing, listing_pages, newest_first
from newsarchive.render.wording.labels import LABELS


def pages(context: Context) -> Iterator[Page]:
    """The list of all articles, newest first."""
    listing = Listing(addresses.ARTICLES, *LABELS["articles"], newest_first(context.readings))
    yield from listing_pages(listing)
