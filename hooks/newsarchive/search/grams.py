"""Positions of every pair of adjacent characters, in shards by their first character."""

from collections.abc import Iterator

import numpy as np
from msgspec import Struct

from newsarchive.search import bulk
from newsarchive.search.alphabet import Alphabet
from newsarchive.search.bits import fixed, flag, gamma
from newsarchive.search.bulk import Codes, Numbers

SHARDS = 860
"""Number of shards that would hold all grams if each were full; with the texts, an index has less than 2,000 files."""
SMALLEST = 4096
"""Bytes; with smaller shards a reader would save nothing."""


class GramShard(Struct, frozen=True):
    """One shard and the gram with which it begins."""

    first: tuple[int, int]
    """Ranks of the gram's characters."""
    whole: bool
    """Whether no earlier shard has grams with the same first character."""
    content: bytes


class _Grams(Struct, frozen=True):
    """All grams in the order of ranks: four arrays of shape (grams,), and one of shape (positions,)."""

    first: Numbers
    second: Numbers
    counts: Numbers
    starts: Numbers
    """Index in `positions` at which those of each gram begin."""
    positions: Numbers
    """Gram by gram, ascending within each."""


def gram_shards(line: str, letters: Alphabet) -> Iterator[GramShard]:
    """All shards of the grams on `line`, in the order of ranks."""
    grams = _grams(_ranks(line, letters), len(letters.chars) + 1)
    codes = _position_codes(grams, len(line))
    before = 0
    for start, end in _cuts(grams, codes):
        first = int(grams.first[start])
        content = bulk.pack(_shard(grams, codes, start, end))
        yield GramShard((first, int(grams.second[start])), first != before, content)
        before = int(grams.first[end - 1])


def _ranks(line: str, letters: Alphabet) -> Numbers:
    """The rank of the character at each position; 0 at free positions."""
    ranks = np.zeros(0x110000, np.int64)
    ranks[bulk.code_points(letters.chars)] = range(1, len(letters.chars) + 1)
    return ranks[bulk.code_points(line)]


def _grams(ranks: Numbers, base: int) -> _Grams:
    """All grams of a line, given the rank at each position; `base` is greater than every rank."""
    positions = np.flatnonzero(ranks[:-1])
    size = len(ranks)
    # One sort of one array: the gram in the high part of each number, its position in the low one.
    ordered = np.sort((ranks[positions] * base + ranks[positions + 1]) * size + positions)
    keys, positions = np.divmod(ordered, size)
    starts = np.flatnonzero(np.diff(keys, prepend=-1))
    first, second = np.divmod(keys[starts], base)
    counts = np.diff(starts, append=len(keys))
    return _Grams(first, second, counts, starts, positions)


def _position_codes(grams: _Grams, space: int) -> Codes:
    """A code word for each position: the gap before it, or the position itself where it is the gram's only one."""
    gaps = np.diff(grams.positions, prepend=0) - 1
    gaps[grams.starts] = grams.positions[grams.starts]
    k = np.maximum(bulk.bit_lengths(11 * space // (16 * grams.counts)) - 1, 0)
    alone = np.repeat(grams.counts == 1, grams.counts)
    words = bulk.rice(gaps, np.repeat(k, grams.counts))
    return bulk.where(alone, bulk.fixed(grams.positions, space.bit_length()), words)


def _cuts(grams: _Grams, codes: Codes) -> Iterator[tuple[int, int]]:
    """First and end gram of each shard, so that none exceeds its share of the bits unless it is a single gram."""
    if not len(grams.first):
        return
    sizes = np.add.reduceat(codes.widths, grams.starts) + bulk.gamma(grams.counts).widths
    ends = np.cumsum(sizes)
    target = max(SMALLEST * 8, int(ends[-1]) // SHARDS)
    start = 0
    while start < len(ends):
        full = int(ends[start] - sizes[start]) + target
        end = max(start + 1, int(np.searchsorted(ends, full, "right")))
        yield start, end
        start = end


def _shard(grams: _Grams, codes: Codes, start: int, end: int) -> Codes:
    """The code words of the grams from `start` to `end`: their number, then the head and the positions of each."""
    count = end - start
    counts = grams.counts[start:end]
    ahead = np.cumsum(counts) - counts  # positions of the grams before
    head = 1 + 3 * np.arange(count) + ahead
    begin = int(grams.starts[start])
    total = int(counts.sum())
    ranks, others = _steps(grams, start, end)
    return bulk.interleaved(
        (bulk.gamma(np.array([count + 1])), np.array([0])),
        (bulk.gamma(ranks), head),
        (bulk.gamma(others), head + 1),
        (bulk.gamma(counts), head + 2),
        (bulk.part(codes, begin, begin + total), np.arange(total) + np.repeat(head + 3 - ahead, counts)),
    )


def _steps(grams: _Grams, start: int, end: int) -> tuple[Numbers, Numbers]:
    """The distances of first and of second ranks, as a shard writes them."""
    first, second = grams.first[start:end], grams.second[start:end]
    ranks = np.diff(first, prepend=0)
    others = np.where(ranks == 0, np.diff(second, prepend=-1), second + 1)
    return ranks + 1, others


def directory_bits(shards: list[GramShard], letters: Alphabet) -> str:
    """The shards' part of the directory."""
    width = len(letters.chars).bit_length()
    out = [gamma(len(shards) + 1)]
    last = 0
    for shard in shards:
        first, second = shard.first
        out += gamma(first - last + 1), flag(shard.whole), "" if shard.whole else fixed(second, width)
        last = first
    return "".join(out)
