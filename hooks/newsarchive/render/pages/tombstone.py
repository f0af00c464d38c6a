"""The pages at the addresses of a withdrawn source: they say when and why it was withdrawn."""

from collections.abc import Iterator
from functools import partial

from newsarchive.model.corpus import Archive, CleanedSource
from newsarchive.model.sidecar import Withdrawal
from newsarchive.model.site import Page
from newsarchive.render import addresses
from newsarchive.render.elements.facts import facts, title
from newsarchive.render.markup.html import element
from newsarchive.render.wording.labels import LABELS, label
from newsarchive.render.wording.language import said
from newsarchive.render.wording.when import when


def pages(archive: Archive) -> Iterator[Page]:
    """A page for each address of each withdrawn source."""
    zh, _ = LABELS["withdrawn"]
    for source in archive.sources:
        withdrawal = source.record.sidecar.withdrawn
        if withdrawal:
            for uri in _addresses(source):
                yield Page(uri, "tombstone", zh, partial(body, withdrawal))


def _addresses(source: CleanedSource) -> Iterator[str]:
    source_id = source.record.source.id
    yield addresses.source(source_id)
    articles = (
        source_id,
        *(reading.id for reading in source.readings),
        *(record.id for record in source.record.sidecar.articles),
    )
    yield from map(addresses.article, dict.fromkeys(articles))


def body(withdrawal: Withdrawal) -> str:
    """The HTML of a tombstone."""
    account = facts([("withdrawn-on", when(withdrawal.on)), ("reason", said(withdrawal.reason))])
    return title(label("withdrawn")) + element("p", label("withdrawn-text"), class_="na-notice") + account
