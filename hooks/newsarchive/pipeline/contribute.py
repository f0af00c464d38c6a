"""Data for the form on `/contribute/`: constants and messages of the rules, and the names already taken."""

from typing import get_args

import msgspec

from newsarchive.model.archive import ArchiveConfig
from newsarchive.model.base import ArticleId, Day, PartialDate, Slug
from newsarchive.model.corpus import Archive
from newsarchive.model.glossary import Rendering
from newsarchive.model.site import OutputFile
from newsarchive.pipeline.documents import is_searched
from newsarchive.problems.words import CHINESE
from newsarchive.source.checks.addresses import RESERVED
from newsarchive.source.checks.lengths import CHARACTERS, WORDS
from newsarchive.text import fold

PATH = "corpus/glossary/{slug}.md"
"""Where an entry's file lies in the repository."""


def rules(archive: Archive) -> OutputFile:
    """`contribute/rules.json`."""
    entries = [record.entry for record in archive.corpus.entries]
    value = {
        "limits": {"zh": CHARACTERS, "en": WORDS},
        "patterns": _patterns(),
        "statuses": Rendering.model_json_schema()["properties"]["status"]["enum"],
        "categories": [category.model_dump() for category in archive.corpus.config.categories],
        "reserved": sorted(RESERVED),
        "path": PATH,
        "host": _host(archive.corpus.config),
        "entries": {entry.slug: entry.headword for entry in entries},
        "former": {slug: entry.slug for entry in entries for slug in entry.former_slugs},
        "chinese": CHINESE,
        "forms": {fold(form): entry.slug for entry in entries for form in entry.forms},
        "unsearched": [
            reading.id for source in archive.sources if not is_searched(source) for reading in source.readings
        ],
    }
    return OutputFile("contribute/rules.json", msgspec.json.encode(value))


def _patterns() -> dict[str, str]:
    """The regular expressions of identifiers and dates, as the model states them."""
    kinds = {"slug": Slug, "article": ArticleId, "day": Day, "date": PartialDate}
    return {name: get_args(kind)[1].pattern for name, kind in kinds.items()}


def _host(config: ArchiveConfig) -> dict[str, str | None]:
    return {"new": config.host.new, "issues": config.host.issues, "contact": config.contact}
