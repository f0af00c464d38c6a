"""The format of the concordance's files, version 1. Python writes them, `docs/assets/concordance/wire.mjs` reads them.

They add to the search index what counting needs: the length of each article, where its words begin, the frequency of
each word in the archive, and the source of each line. The texts themselves are in the search index, and articles have
the same numbers.

**Files,** below `concordance/`; every name but the manifest's holds a digest of what it names.

- `manifest.json`: format, archive version, sums, names of everything else. Always fetched anew.
- `articles-H.bin`: for each article, how much it holds and what it reprints.
- `bounds-H/N.bin`: word boundaries of the articles from number 256 N on.
- `words-H.json`: every word of the archive with its frequency.
- `sources-H.bin`: for each article, its source's id and hash. Asked for by downloads only.

**Numbers** are unsigned LEB128: seven bits a byte, the lowest first, the top bit set but in the last.

**articles**: for each article two numbers: its characters (code points of the reading text, all blocks as
read), and 0 or 1 + the number of the earliest article of those that print the same report.

**bounds**: for each article one bit a character, most significant first, filled up to whole bytes: set
where a segment begins. Its blocks stand in the order of the names of their kinds, those of one kind as
they are read.

**words**: `words`, joined by line feeds, the most frequent first, by code points where they are equally
frequent; `frequencies`, how often each stands in the archive; `articles`, in how many articles. A word is a
segment with at least one letter, digit or Chinese character, folded as search folds.

**sources**: for each article one byte, how many characters its id has beyond its source's, then the 32
bytes of its source's SHA-256.
"""

from collections.abc import Callable

FORMAT = 1
"""Raised by every change that an older reader would misread."""

SHARD = 256
"""Articles in a shard of boundaries."""


def _number(value: int) -> bytes:
    out = bytearray()
    while value > 0x7F:  # noqa: PLR2004 - seven bits
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)


class _Numbers(dict[int, bytes]):
    def __missing__(self, value: int) -> bytes:
        return _number(value)


number: Callable[[int], bytes] = _Numbers((value, _number(value)) for value in range(1 << 12)).__getitem__
"""A value ≥ 0 in LEB128, from a table, as most are small."""
