"""The words of an archive, cut once for all who ask."""

from newsarchive.model.corpus import Archive
from newsarchive.segment import Segment, segmenter


def archive_words(archive: Archive) -> Segment:
    """A segmenter that knows the glossary and remembers what it cut.

    It remembers each word once, however often it stands in the archive, so that the memory is no more
    than a reference a word.
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
