"""jieba's dictionary as a lexicon: 349,045 words, counted in a corpus of 60 million (jieba 0.42.1, `dict.txt`)."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.machinery import SourceFileLoader
from importlib.util import find_spec
from pathlib import PurePath
from typing import TYPE_CHECKING, Any

from newsarchive.model.lexicon import Lexicon

if TYPE_CHECKING:
    from numpy.typing import NDArray

_LINE_END, _BLANK, _ZERO = b"\n 0"
_LEAST_CHINESE = 0xE0
"""First byte of the code points from U+0800 on, in UTF-8; lines that begin with a lower byte are kept together."""


@cache
def lexicon() -> Lexicon:
    """The dictionary by which both libraries segment; loaded once, in about 0.03 s.

    Raises:
        ModuleNotFoundError: jieba is not installed.
    """
    spec = find_spec("jieba")
    if spec is None or not isinstance(spec.loader, SourceFileLoader) or not spec.origin:
        message = "jieba, whose dictionary is needed, is not installed"
        raise ModuleNotFoundError(message)
    # Read without importing jieba, which compiles its tables of unknown words in half a second.
    data = spec.loader.get_data(str(PurePath(spec.origin).with_name("dict.txt")))
    return Lexicon(_Counts(data), _total(data))


class _Counts(Mapping[str, int]):
    """Counts by word, parsed from the dictionary on demand, all words with the same beginning at a time."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._places = _runs(data)
        self._read: dict[int, dict[str, int]] = {}

    def __getitem__(self, word: str) -> int:
        return self._beside(word)[word]

    def __contains__(self, word: object) -> bool:
        return isinstance(word, str) and word in self._beside(word)

    def __iter__(self) -> Iterator[str]:
        for beginning in self._places:
            yield from self._beginning(beginning)

    def __len__(self) -> int:
        return sum(len(self._beginning(beginning)) for beginning in self._places)

    def get(self, word: str, default: Any = None) -> Any:  # noqa: ANN401 - as a mapping's
        """The count of `word`, `default` where the dictionary lacks it."""
        return self._beside(word).get(word, default)

    def _beside(self, word: str) -> dict[str, int]:
        """Counts of the words that begin with the same character as `word`."""
        first = word[:1].encode("utf-8", "surrogatepass")[:3]
        return self._beginning(int.from_bytes(first) if first[:1] >= bytes([_LEAST_CHINESE]) else 0)

    def _beginning(self, beginning: int) -> dict[str, int]:
        words = self._read.get(beginning)
        if words is None:
            lines = b"".join([self._data[start:end] for start, end in self._places.get(beginning, ())])
            columns = lines.decode().split()  # word, count, part of speech
            words = dict(zip(columns[0::3], map(int, columns[1::3]), strict=True))
            self._read[beginning] = words
        return words


def _runs(data: bytes) -> dict[int, list[tuple[int, int]]]:
    """By the first three bytes as a number: ranges of `data` whose lines all begin with them."""
    import numpy as np  # noqa: PLC0415 - not loaded where no lexicon is needed

    codes = np.frombuffer(data, dtype=np.uint8)
    starts = np.concatenate(([0], np.flatnonzero(codes == _LINE_END) + 1))[:-1]
    first = codes[starts].astype(np.uint32)
    beginnings = (first << 16) | (codes[starts + 1].astype(np.uint32) << 8) | codes[starts + 2]
    beginnings[first < _LEAST_CHINESE] = 0
    edges = np.concatenate(([0], np.flatnonzero(np.diff(beginnings)) + 1))
    ends = [*starts[edges[1:]].tolist(), len(data)]
    runs: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for beginning, start, end in zip(beginnings[edges].tolist(), starts[edges].tolist(), ends, strict=True):
        runs[beginning].append((start, end))
    return dict(runs)


def _total(data: bytes) -> int:
    """The sum of all counts, computed for all lines at once, one decimal place after the other."""
    import numpy as np  # noqa: PLC0415 - not loaded where no lexicon is needed

    codes = np.frombuffer(data, dtype=np.uint8)
    blanks = np.flatnonzero(codes == _BLANK)
    starts, at = blanks[0::2] + 1, blanks[1::2] - 1
    total, place = 0, 1
    while at.size:
        digits: NDArray[Any] = codes[at] - _ZERO
        total += int(digits.sum()) * place
        starts, at, place = starts[at > starts], at[at > starts] - 1, place * 10
    return total
