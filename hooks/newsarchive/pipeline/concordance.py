"""The files of the concordance page, remembered as a whole like the search index."""

from collections.abc import Iterator

from newsarchive.concordance import Text, build_concordance
from newsarchive.model.corpus import Archive
from newsarchive.model.site import OutputFile
from newsarchive.pipeline.documents import search_documents
from newsarchive.pipeline.index import index_key
from newsarchive.pipeline.memory import Memory
from newsarchive.pipeline.words import archive_words


def concordance(archive: Archive, memory: Memory, code: str) -> tuple[OutputFile, ...]:
    """All files of the concordance page but the page."""
    key = index_key("concordance", archive, code)
    known: tuple[OutputFile, ...] | None = memory.get(key)
    if known is None:
        known = tuple(
            build_concordance(_texts(archive), segment=archive_words(archive), version=archive.version)
        )
        memory.put(key, known)
    return known


def _texts(archive: Archive) -> Iterator[Text]:
    """The articles that the search index has."""
    origins = {reading.id: (source, reading) for source in archive.sources for reading in source.readings}
    for document in search_documents(archive):
        source, reading = origins[document.id]
        yield Text(
            id=document.id,
            source=source.record.source.id,
            sha256=source.record.source.sha256,
            date=document.date or "",
            reprint_of=reading.record.reprint_of if reading.record else None,
            blocks=tuple((block.kind, block.text) for block in document.blocks),
        )
