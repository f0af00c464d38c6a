"""The occurrences of a term as concordance lines, with links to search and concordance."""

from collections.abc import Sequence
from urllib.parse import quote

from newsarchive.concordance import lines
from newsarchive.model.corpus import Occurrence
from newsarchive.model.glossary import Entry
from newsarchive.render import addresses
from newsarchive.render.context import year_of
from newsarchive.render.elements.facts import heading, jump
from newsarchive.render.elements.leaves import LEAF
from newsarchive.render.elements.quotation import concordance
from newsarchive.render.lists.listing import year_label
from newsarchive.render.markup.html import element, escape, items, link
from newsarchive.render.wording.labels import label


def occurrences(entry: Entry, found: Sequence[Occurrence]) -> str:
    """The earliest occurrences as lines, links to the rest by year, and links to the interactive views."""
    head = heading(2, "occurrences")
    if not found:
        return head + element("p", label("no-occurrences"))
    if len(found) <= LEAF:
        return head + _views(entry) + lines_of(found, "../../")
    years = dict.fromkeys(year_of(occurrence.reading) for occurrence in found)
    bar = jump("years", ((f"{year}/", year_label(year)) for year in years))
    note = element("p", label("earliest-shown"))
    return head + _views(entry) + note + bar + lines_of(found[:LEAF], "../../")


def _views(entry: Entry) -> str:
    """Links to the headword in the concordance and in the search."""
    query = quote(entry.headword)
    whose = element("span", f": {escape(entry.headword)}", class_="na-vh")
    ways = (("in-concordance", addresses.CONCORDANCE), ("in-search", addresses.SEARCH))
    return items(
        (link(f"../../{address}#q={query}", label(key) + whose) for key, address in ways), class_="na-ways-on"
    )


def lines_of(found: Sequence[Occurrence], back: str) -> str:
    """Occurrences as a table of concordance lines; `back` leads to the site's root."""
    shown = [lines(occurrence.reading, occurrence.block, occurrence.mention.span) for occurrence in found]
    return concordance(shown, back, label("occurrences"))
