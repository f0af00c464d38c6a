"""The articles of a corpus as read, for commands that search them."""

from typing import TextIO

from newsarchive.model.corpus import Corpus
from newsarchive.model.reading import Reading
from newsarchive.pipeline import build_archive
from newsarchive.progress import Progress


def readings(corpus: Corpus, terminal: TextIO) -> tuple[Reading, ...]:
    """Analyses all sources; progress goes to `terminal` where it is one."""
    with Progress(terminal, "reading") as progress:
        archive, _ = build_archive(corpus, version="", date="", progress=progress)
    return archive.readings
