"""The page on which the browser's search lives; without a script it leads to the indexes."""

from collections.abc import Iterator

from newsarchive.model.site import Page
from newsarchive.render import addresses
from newsarchive.render.context import Context
from newsarchive.render.facts import title
from newsarchive.render.html import element, items, link
from newsarchive.render.labels import LABELS, label

_WAYS = (
    ("articles", addresses.ARTICLES),
    ("glossary", addresses.GLOSSARY),
    ("timeline", addresses.TIMELINE),
    ("claims", addresses.FIGURES),
    ("publications", addresses.PUBLICATIONS),
    ("places", addresses.PLACES),
    ("corpus", addresses.CORPUS),
    ("feed", addresses.FEED),
)
"""The indexes, by label and address."""


def pages(_context: Context) -> Iterator[Page]:
    """The search page."""
    zh, en = LABELS["search"]
    yield Page(addresses.SEARCH, "search", zh, body, title_en=en, search=False)


def body() -> str:
    """The HTML of the search page."""
    back = addresses.root(addresses.SEARCH)
    without = element("noscript", element("p", label("noscript")), ways(back))
    return title(label("search")) + element("div", id_="na-search", data_base=back) + without


def ways(back: str) -> str:
    """Links to the indexes; `back` leads to the site's root."""
    return items((link(back + address, label(key)) for key, address in _WAYS), class_="na-ways")
