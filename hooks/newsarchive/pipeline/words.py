"""The words of an archive; one segmenter for all who ask, since each holds 60 MB."""

from functools import lru_cache

from newsarchive.model.corpus import Archive
from newsarchive.segment import Segment, segmenter


def archive_words(archive: Archive) -> Segment:
    """The segmenter that knows the glossary; the search index and the concordance share it."""
    return _knowing(tuple(form for record in archive.corpus.entries for form in record.entry.forms))


@lru_cache(maxsize=1)
def _knowing(forms: tuple[str, ...]) -> Segment:
    return segmenter(forms)
