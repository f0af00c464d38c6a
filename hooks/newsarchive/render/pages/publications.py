"""The publications of the archive, and the articles of each."""

from collections.abc import Iterator
from functools import partial

from newsarchive.model.archive import Publication
from newsarchive.model.reading import Reading
from newsarchive.model.site import Page
from newsarchive.render import addresses
from newsarchive.render.context import UNKNOWN, Context, publication_of
from newsarchive.render.elements.facts import facts, table, thousands, title
from newsarchive.render.elements.leaves import by_key
from newsarchive.render.lists.listing import Listing, listing_pages, newest_first
from newsarchive.render.markup.html import element, escape, link
from newsarchive.render.wording.labels import LABELS, bilingual, both, label


def pages(context: Context) -> Iterator[Page]:
    """The index, and the articles of each publication of `publications.yml`."""
    zh, _ = LABELS["publications"]
    yield Page(addresses.PUBLICATIONS, "list", zh, partial(index, context))
    articles = by_key(newest_first(context.readings), publication_of)
    for publication in context.archive.corpus.publications:
        yield from listing_pages(_listing(publication, articles.get(publication.name, []), context))


def _listing(publication: Publication, readings: list[Reading], context: Context) -> Listing:
    place = context.places.get(publication.place or "")
    back = addresses.root(addresses.publication(publication.id))
    intro = facts(
        [
            ("aliases", escape("、".join(publication.aliases)) or None),
            ("place", link(back + addresses.place(place.id), both(place.name, place.en)) if place else None),
        ]
    )
    note = element("p", bilingual(publication.note), class_="na-lede") if publication.note else ""
    return Listing(
        addresses.publication(publication.id), publication.name, publication.en, tuple(readings), note + intro
    )


def index(context: Context) -> str:
    """The HTML of the index of publications."""
    measured = context.by_publication
    listed = [*context.publications, *(name for name in measured if name not in context.publications)]
    rows = ((_name(name, context), *_sizes(name, context)) for name in listed)
    heads = (label("publication"), label("articles"), label("characters"))
    return title(label("publications")) + table(label("publications"), heads, rows, numbers=2)


def _name(name: str, context: Context) -> str:
    publication = context.publications.get(name)
    if publication:
        return link(f"../{addresses.publication(publication.id)}", both(publication.name, publication.en))
    return label("unknown") if name == UNKNOWN else f"{escape(name)} ({label('unlisted')})"


def _sizes(name: str, context: Context) -> tuple[str, str]:
    measure = context.by_publication.get(name)
    return (thousands(measure.articles), thousands(measure.characters)) if measure else ("0", "0")
