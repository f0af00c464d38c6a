"""The segmentation that the search index and the concordance share."""

from newsarchive.model.corpus import Archive
from newsarchive.segment import Segment, segmenter


def archive_words(archive: Archive) -> Segment:
    """A segmenter that knows the glossary's terms and caches each text.

    Equal words share one string, so that the cache costs one reference for each word of the archive.
    """
    cut = segmenter(form for record in archive.corpus.entries for form in record.entry.forms)
    known: dict[str, list[str]] = {}
    same: dict[str, str] = {}

    def segment(text: str) -> list[str]:
        words = known.get(text)
        if words is None:
            found = cut(text)
            words = known[text] = list(map(same.setdefault, found, found))
        return words

    return segment
