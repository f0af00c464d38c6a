"""Words: where they begin in each article, and their frequencies in the archive."""

import unicodedata
from collections import defaultdict
from collections.abc import Callable
from itertools import count
from operator import itemgetter
from typing import TYPE_CHECKING, Any

import msgspec
from msgspec import Struct, field

from newsarchive.concordance.texts import Text
from newsarchive.text import fold, is_han

if TYPE_CHECKING:
    from numpy.typing import NDArray


def is_word(segment: str) -> bool:
    """Whether a segment has a letter, a digit or a Chinese character."""
    return segment.isalpha() or any(is_han(char) or unicodedata.category(char)[0] in "LN" for char in segment)


class _Words(dict[str, str]):
    """By segment, the word as which it is counted; empty where it is none."""

    def __init__(self) -> None:
        self._same: set[str] = set()
        """Letters that are known to fold to themselves; a segment of these is its own word."""

    def __missing__(self, segment: str) -> str:
        if self._same.issuperset(segment):
            word = segment
        else:
            word = fold(segment) if is_word(segment) else ""
            self._same.update(char for char in segment if char.isalpha() and fold(char) == char)
        self[segment] = word
        return word


def _numbers() -> defaultdict[str, int]:
    """Numbers segments in the order in which they are first asked for."""
    return defaultdict(count().__next__)


class Tally(Struct):
    """Cuts articles into words and counts them; each distinct segment is folded once."""

    segment: Callable[[str], list[str]]
    numbers: defaultdict[str, int] = field(default_factory=_numbers)
    """By segment as written: its number."""
    articles: list["NDArray[Any]"] = field(default_factory=list)
    """For each article the numbers of its segments, an array of shape (segments,)."""

    def add(self, text: Text) -> bytes:
        """Counts the words of an article, and returns its word boundaries in the format of `wire`."""
        import numpy as np  # noqa: PLC0415 - not loaded where nothing is counted

        segments: list[str] = []
        for _, block in sorted(text.blocks, key=itemgetter(0)):
            segments += self.segment(block)
        self.articles.append(np.fromiter(map(self.numbers.__getitem__, segments), np.int64, len(segments)))
        return _beginnings(list(map(len, segments)))

    def frequencies(self) -> list[tuple[str, int, int]]:
        """Every word with its occurrences and the number of its articles, the most frequent first."""
        import numpy as np  # noqa: PLC0415 - not loaded where nothing is counted

        if not self.numbers:
            return []
        word_of = _Words()
        written = [word_of[segment] for segment in self.numbers]
        words = sorted(set(written))
        places = {word: place for place, word in enumerate(words)}
        stream = np.array([places[word] for word in written])[np.concatenate(self.articles)]
        within = np.repeat(np.arange(len(self.articles)), list(map(len, self.articles)))
        counts = np.bincount(stream, minlength=len(words))
        # A sort, for `np.unique` would take ten times as long, and load numpy's masked arrays.
        pairs = np.sort(within * len(words) + stream)
        articles = np.bincount(pairs[np.diff(pairs, prepend=-1) > 0] % len(words), minlength=len(words))
        order = np.argsort(-counts, kind="stable")  # of words equally frequent the first in code points
        rows = zip(order.tolist(), counts[order].tolist(), articles[order].tolist(), strict=True)
        return [(words[place], count, number) for place, count, number in rows if words[place]]


def _beginnings(lengths: list[int]) -> bytes:
    """One bit for each character, set where a segment begins, packed into bytes."""
    import numpy as np  # noqa: PLC0415 - not loaded where nothing is counted

    ends = np.cumsum(np.array(lengths, np.int64))
    bits = np.zeros(int(ends[-1]) if lengths else 0, np.uint8)
    bits[ends[:-1]] = 1
    bits[:1] = 1
    return np.packbits(bits).tobytes()


def word_file(frequencies: list[tuple[str, int, int]]) -> bytes:
    """The file of all words with their frequencies, as JSON."""
    words, counts, articles = zip(*frequencies, strict=True) if frequencies else ((), (), ())
    value = {"words": "\n".join(words), "frequencies": counts, "articles": articles}
    return msgspec.json.encode(value)
