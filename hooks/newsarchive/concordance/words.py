"""The words of an article: where they begin, and how often each stands in the archive."""

import json
import unicodedata
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from operator import itemgetter

from newsarchive.concordance.texts import Text
from newsarchive.text import fold, is_han


def is_word(segment: str) -> bool:
    """Whether a segment is more than punctuation, signs and blanks."""
    return segment.isalpha() or any(is_han(char) or unicodedata.category(char)[0] in "LN" for char in segment)


class _Words(dict[str, str]):
    """The word that a segment is counted as, empty for what is none; segments come again and again."""

    def __init__(self) -> None:
        self._same: set[str] = set()
        """Letters that fold to themselves: what consists of them is a word as it stands."""

    def __missing__(self, segment: str) -> str:
        if self._same.issuperset(segment):
            word = segment
        else:
            word = fold(segment) if is_word(segment) else ""
            self._same.update(char for char in segment if char.isalpha() and fold(char) == char)
        self[segment] = word
        return word


@dataclass(slots=True)
class Tally:
    """Cuts articles into words and counts them; folds kinds of segments, not each, to be quick."""

    segment: Callable[[str], list[str]]
    segments: Counter[str] = field(default_factory=Counter)
    """How often each segment stands in the archive, as it is written."""
    articles: Counter[str] = field(default_factory=Counter)
    """In how many articles each word stands."""
    words: _Words = field(default_factory=_Words)

    def add(self, text: Text) -> bytes:
        """Counts an article's words; returns its boundaries as `wire` has them."""
        segments: list[str] = []
        for _, block in sorted(text.blocks, key=itemgetter(0)):
            segments += self.segment(block)
        self.segments.update(segments)
        self.articles.update(set(map(self.words.__getitem__, set(segments))))
        return _beginnings(list(map(len, segments)))

    def frequencies(self) -> list[tuple[str, int, int]]:
        """Every word, how often and in how many articles it stands; the most frequent first."""
        frequency: Counter[str] = Counter()
        for segment, count in self.segments.items():
            frequency[self.words[segment]] += count
        del frequency[""]
        rows = sorted((word, count, self.articles[word]) for word, count in frequency.items())
        rows.sort(key=itemgetter(1), reverse=True)
        return rows


def _beginnings(lengths: list[int]) -> bytes:
    """One bit a character, set where a segment begins."""
    import numpy as np  # noqa: PLC0415 - not loaded where nothing is counted

    ends = np.cumsum(np.array(lengths, np.int64))
    bits = np.zeros(int(ends[-1]) if lengths else 0, np.uint8)
    bits[ends[:-1]] = 1
    bits[:1] = 1
    return np.packbits(bits).tobytes()


def word_file(frequencies: list[tuple[str, int, int]]) -> bytes:
    """All words with their frequencies, as JSON."""
    words, counts, articles = zip(*frequencies, strict=True) if frequencies else ((), (), ())
    value = {"words": "\n".join(words), "frequencies": counts, "articles": articles}
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
