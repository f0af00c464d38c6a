"""The search index, remembered as a whole: it depends on every article and on nothing else."""

from hashlib import sha256

from newsarchive.model.corpus import Archive
from newsarchive.model.site import OutputFile
from newsarchive.pipeline.documents import search_documents, search_terms
from newsarchive.pipeline.memory import Memory
from newsarchive.pipeline.pinyin import Pinyin
from newsarchive.pipeline.words import archive_words
from newsarchive.search import build_index


def search_index(archive: Archive, pinyin: Pinyin, memory: Memory, code: str) -> tuple[OutputFile, ...]:
    """All files of the index."""
    key = index_key("index", archive, code)
    known: tuple[OutputFile, ...] | None = memory.get(key)
    if known is None:
        known = tuple(_built(archive, pinyin))
        memory.put(key, known)
    return known


def _built(archive: Archive, pinyin: Pinyin) -> list[OutputFile]:
    return list(
        build_index(
            search_documents(archive),
            search_terms(archive, pinyin),
            segment=archive_words(archive),
            version=archive.version,
        )
    )


def index_key(name: str, archive: Archive, code: str) -> str:
    """Names what depends on every article, the glossary and the places."""
    entries = [record.entry.model_dump_json() for record in archive.corpus.entries]
    places = [place.model_dump_json() for place in archive.corpus.places]
    sources = [source.key for source in archive.sources]
    parts: list[str] = [name, code, archive.version, *entries, *places, *sources]
    return sha256("\0".join(parts).encode()).hexdigest()
