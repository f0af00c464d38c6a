"""The search page; search runs in the browser, and without JavaScript the page links to the indexes."""

from collections.abc import Iterator
from functools import partial

from newsarchive.model.site import Page
from newsarchive.render import addresses
from newsarchive.render.context import Context
from newsarchive.render.elements.facts import title
from newsarchive.render.markup.html import element, items, link
from newsarchive.render.pages.search_help import how
from newsarchive.render.wording.labels import LABELS, both, label

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

MODULES = ("search/main", "common/ground", "search/core", "search/face")
"""The modules of a first answer, which the browser loads together with the page; the others come later."""


def pages(context: Context) -> Iterator[Page]:
    """The search page."""
    zh, _ = LABELS["search"]
    yield Page(addresses.SEARCH, "search", zh, partial(body, context), head=head)


def head() -> str:
    """Starts the first module, and preloads what a first answer needs, before the page has been parsed."""
    back = addresses.root(addresses.SEARCH)
    folder = f"{back}assets/"
    asked = (f'<link rel="modulepreload" fetchpriority="high" href="{folder}{name}.mjs">' for name in MODULES)
    index = '<link rel="preload" as="fetch" crossorigin href="manifest.json">'
    return "".join(asked) + index + f'<script type="module" async src="{folder}search/main.mjs"></script>'


def body(context: Context) -> str:
    """The HTML of the search page."""
    back = addresses.root(addresses.SEARCH)
    without = element("noscript", element("p", label("noscript")), ways(back))
    kwic = element("p", link(back + addresses.CONCORDANCE, label("concordance")), class_="na-fine")
    searched = element("div", form(), how(context), id_="na-search", data_base=back)
    return title(label("search")) + searched + without + kwic


def form() -> str:
    """The search form. Its field has no name, so that no query reaches the host, even without JavaScript."""
    field = (
        '<input type="search" id="na-search-q" autocomplete="off" autocapitalize="none" spellcheck="false"'
        ' enterkeyhint="search" lang="zh-Hans">'
    )
    go = element("button", both("检索", "Search"), type="submit")
    caption = element("label", both("检索全文", "Search the full text"), for_="na-search-q")
    row = element("div", element("div", field, class_="na-search-field"), go, class_="na-search-row")
    return element(
        "form", caption, row, class_="na-search-bar", role="search", aria_label="全文检索 Full-text search"
    )


def ways(back: str) -> str:
    """Links to the indexes; `back` leads to the site's root."""
    return items((link(back + address, label(key)) for key, address in _WAYS), class_="na-ways")
