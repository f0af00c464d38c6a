"""The files of search and concordance, cached as a whole because they depend on every article."""

from collections.abc import Iterator
from hashlib import sha256

from newsarchive.model.corpus import Archive
from newsarchive.model.site import OutputFile
from newsarchive.pipeline.memory import Memory
from newsarchive.pipeline.pinyin import Pinyin


def indexes(archive: Archive, pinyin: Pinyin, memory: Memory, code: str) -> tuple[OutputFile, ...]:
    """All files of the search index and the concordance."""
    key = _key(archive, code)
    known: tuple[OutputFile, ...] | None = memory.get(key)
    if known is None:
        known = tuple(_built(archive, pinyin))
        memory.put(key, known)
    return known


def _built(archive: Archive, pinyin: Pinyin) -> Iterator[OutputFile]:
    """Both use the same numbers of articles and the same segmentation."""
    # These import numpy and are not needed if the files of an earlier build are cached.
    from newsarchive.concordance import build_concordance  # noqa: PLC0415
    from newsarchive.pipeline.documents import concordance_texts, search_documents, search_terms  # noqa: PLC0415
    from newsarchive.pipeline.words import archive_words  # noqa: PLC0415
    from newsarchive.search import build_index, in_order  # noqa: PLC0415

    documents = in_order(search_documents(archive))
    segment = archive_words(archive)
    terms = search_terms(archive, pinyin)
    yield from build_index(documents, terms, segment=segment, version=archive.version)
    texts = concordance_texts(archive, documents)
    yield from build_concordance(texts, segment=segment, version=archive.version)


def _key(archive: Archive, code: str) -> str:
    entries = [record.entry.model_dump_json() for record in archive.corpus.entries]
    places = [place.model_dump_json() for place in archive.corpus.places]
    sources = [source.key for source in archive.sources]
    parts: list[str] = ["index", code, archive.version, *entries, *places, *sources]
    return sha256("\0".join(parts).encode()).hexdigest()
