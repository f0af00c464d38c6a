"""The timeline: publications and dated statements in one sorted list, with an interactive view.

`front.py` renders the pages, `entries.py` the entries on them, and `account.py` explains how entries are chosen and
what the data files contain.
"""

from collections.abc import Iterator
from functools import partial

from newsarchive.export import timeline_csv, timeline_json, timeline_records
from newsarchive.model.site import OutputFile, Page
from newsarchive.render import addresses
from newsarchive.render.context import Context
from newsarchive.render.data.timeline_files import view_files
from newsarchive.render.elements.leaves import LEAF, by_key, leaves
from newsarchive.render.pages.timeline.front import front, year_of, year_page
from newsarchive.render.wording.labels import LABELS


def pages(context: Context) -> Iterator[Page]:
    """The timeline and, if one page cannot hold it, pages by year."""
    events = context.archive.events
    zh, _ = LABELS["timeline"]
    yield Page(addresses.TIMELINE, "timeline", zh, partial(front, context))
    if len(events) > LEAF:
        for year, entries in by_key(events, year_of).items():
            for leaf in leaves(f"{addresses.TIMELINE}{year}/", entries):
                body = partial(year_page, year, leaf, context)
                yield Page(leaf.uri, "timeline", f"{zh} · {year}", body)


def files(context: Context) -> Iterator[OutputFile]:
    """The timeline as data, for download and for the interactive view."""
    records = timeline_records(context.archive.events, site=context.config.host.site)
    json = timeline_json(records, version=context.archive.version)
    yield OutputFile(f"{addresses.TIMELINE}timeline.json", json.encode())
    yield OutputFile(f"{addresses.TIMELINE}timeline.csv", timeline_csv(records).encode("utf-8-sig"))
    yield from view_files(context)
