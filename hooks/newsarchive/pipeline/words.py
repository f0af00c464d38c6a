"""Words by the dictionary alone; one segmenter for all who ask, since each holds 60 MB."""

from functools import cache

from newsarchive.segment import Segment, segmenter


@cache
def _segment() -> Segment:
    return segmenter(unknown_words=False)


def dictionary_words(text: str) -> list[str]:
    """The dictionary words of `text`; characters that belong to none come one by one."""
    return _segment()(text)
