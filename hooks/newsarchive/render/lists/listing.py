"""Lists of articles: all or the newest on the list's page and, if they are many, all on pages by year."""

from collections.abc import Iterator, Sequence
from functools import partial

from msgspec import Struct

from newsarchive.model.reading import Known, Reading
from newsarchive.model.site import Page
from newsarchive.render.addresses import article, root
from newsarchive.render.context import UNKNOWN, year_of
from newsarchive.render.elements.facts import jump, title
from newsarchive.render.elements.leaves import LEAF, Leaf, by_key, leaves, pager
from newsarchive.render.markup.html import element, escape, items, link
from newsarchive.render.wording.labels import LABELS, both, label
from newsarchive.render.wording.titles import english_title
from newsarchive.render.wording.when import badge, short_date


class Listing(Struct, frozen=True):
    """A list of articles, to be rendered as pages."""

    base: str
    """Its address."""
    zh: str
    en: str
    readings: tuple[Reading, ...]
    intro: str = ""
    """HTML below the title."""
    inferred_places: frozenset[str] = frozenset()
    """Ids of articles whose place is inferred; their lines say so."""


def newest_first(readings: Sequence[Reading]) -> tuple[Reading, ...]:
    """Articles, latest first, undated ones last; `readings` are in the archive's order, earliest first."""
    dated = [reading for reading in readings if reading.date]
    return (*reversed(dated), *(reading for reading in readings if not reading.date))


def listing_pages(listing: Listing) -> Iterator[Page]:
    """The list's page and, if it cannot hold all articles, pages by year."""
    years = by_key(listing.readings, year_of)
    yield _page(listing, listing.base, partial(_front, listing, years))
    if len(listing.readings) > LEAF:
        for year, readings in years.items():
            for leaf in leaves(_year_uri(listing.base, year), readings):
                yield _page(listing, leaf.uri, partial(_year_page, listing, year, leaf))


def _page(listing: Listing, uri: str, body: "partial[str]") -> Page:
    return Page(uri=uri, kind="list", title=listing.zh, body=body)


def _year_uri(base: str, year: str) -> str:
    return f"{base}by-year/{year}/"


def _front(listing: Listing, years: dict[str, list[Reading]]) -> str:
    complete = len(listing.readings) <= LEAF
    shown = by_key(listing.readings[:LEAF], year_of)
    ways = (
        (f"#y{year}" if complete else root(listing.base) + _year_uri(listing.base, year), year_label(year))
        for year in years
    )
    parts = [
        element(
            "section", element("h2", year_label(year), id_=f"y{year}"), _list(listing, readings, listing.base)
        )
        for year, readings in shown.items()
    ]
    empty = "" if parts else element("p", label("no-articles"))
    return "".join((title(both(listing.zh, listing.en)), listing.intro, jump("years", ways), *parts, empty))


def _year_page(listing: Listing, year: str, leaf: Leaf[Reading]) -> str:
    head = title(f"{both(listing.zh, listing.en)} · {year_label(year)}")
    up = link(root(leaf.uri) + listing.base, both(listing.zh, listing.en))
    return "".join((head, element("p", up), pager(leaf), _list(listing, leaf.entries, leaf.uri), pager(leaf)))


def year_label(year: str) -> str:
    """A year, or the word for none, as HTML in both languages."""
    return label("unknown") if year == UNKNOWN else year


def year_name(year: str) -> str:
    """A year, or the word for none, as the title of a page has it."""
    return LABELS["unknown"][0] if year == UNKNOWN else year


def _list(listing: Listing, readings: Sequence[Reading], uri: str) -> str:
    return article_list(readings, root(uri), listing.inferred_places)


def article_list(readings: Sequence[Reading], back: str, inferred: frozenset[str] = frozenset()) -> str:
    """A list of date, title and publication of each article; `back` leads to the site's root."""
    lines = (article_line(reading, back, inferred=reading.id in inferred) for reading in readings)
    return items(lines, "ol", class_="na-articles")


def article_line(reading: Reading, back: str, *, inferred: bool = False) -> str:
    """One article in a list."""
    return " ".join(
        (
            element("span", short_date(reading.date), class_="na-when"),
            link(back + article(reading.id), escape(reading.title), class_="na-articles-title"),
            english_title(reading),
            element("span", _publication(reading.publication), class_="na-where"),
            badge("inferred") if inferred else "",
        )
    )


def _publication(known: Known | None) -> str:
    return escape(known.value) if known else ""
