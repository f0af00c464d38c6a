"""Sources with `layout: detect`: the rules find their articles and the structure of these."""

from collections.abc import Sequence

from newsarchive.clean.articles import in_source
from newsarchive.clean.decisions.orders import Orders
from newsarchive.clean.reading import read
from newsarchive.clean.typography.entities import with_entities
from newsarchive.clean.typography.lost_signs import with_signs
from newsarchive.clean.view import orders_in, structure_in, view_of
from newsarchive.model.archive import Publication
from newsarchive.model.article import Cleaned, Script
from newsarchive.model.source import Source


def clean_detected(
    source: Source, script: Script, publications: Sequence[Publication], orders: Orders
) -> Cleaned:
    """Runs every rule; an editor's orders override them."""
    signed = with_entities(with_signs(source.text))
    view = view_of(signed)
    reading = read(view, structure_in(view, source.structure), publications, orders_in(view, orders))
    return in_source(source, signed, script, view, reading)
