"""The ways into the glossary: indexes in several orders, number formulas, and the glossary as data."""

from collections.abc import Iterator

from newsarchive.export import glossary_json
from newsarchive.model.site import OutputFile
from newsarchive.render.context import Context
from newsarchive.render.pages.glossary.index import pages

__all__ = ["files", "pages"]


def files(context: Context) -> Iterator[OutputFile]:
    """The glossary as data."""
    counts = {slug: len(context.occurrences(slug)) for slug in context.entries}
    site, version = context.config.host.site, context.archive.version
    text = glossary_json(context.entries.values(), counts, site=site, version=version)
    yield OutputFile("glossary.json", text.encode())
