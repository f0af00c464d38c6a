"""Positions of every pair of adjacent characters, in shards by their first character."""

from array import array
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from newsarchive.search.alphabet import Alphabet
from newsarchive.search.bits import fixed, flag, gamma, pack, positions
from newsarchive.search.layout import END

SHARDS = 800
"""So many are aimed at in a large archive; with the texts they stay below 2,000 files."""
SMALLEST = 4096
"""Bytes; a smaller shard would save a reader nothing."""


@dataclass(frozen=True, slots=True)
class GramShard:
    """One shard and the gram it begins with."""

    first: tuple[int, int]
    """Ranks of the gram's characters."""
    whole: bool
    """Whether no shard before holds grams of the same first character."""
    content: bytes


def gram_shards(line: str, letters: Alphabet) -> Iterator[GramShard]:
    """All shards of the grams on `line`, in the order of ranks."""
    target = max(SMALLEST, int(len(line) * 1.8) // SHARDS) * 8
    held: list[tuple[int, int, str]] = []
    size = 0
    before = 0
    for first, second, bits in _coded(line, letters):
        if held and size + len(bits) > target:
            yield _shard(held, before)
            before = held[-1][0]
            held, size = [], 0
        held.append((first, second, bits))
        size += len(bits)
    if held:
        yield _shard(held, before)


def _shard(grams: list[tuple[int, int, str]], before: int) -> GramShard:
    out = [gamma(len(grams) + 1)]
    last, other = 0, -1
    for first, second, bits in grams:
        if first != last:
            other = -1
        out.append(f"{gamma(first - last + 1)}{gamma(second - other)}{bits}")
        last, other = first, second
    first, second, _ = grams[0]
    return GramShard((first, second), first != before, pack(out))


def _coded(line: str, letters: Alphabet) -> Iterator[tuple[int, int, str]]:
    """Every gram with its positions in bits; half of them stand at one position only."""
    ranks = array("I", map((letters.ranks | {END: 0}).__getitem__, line))
    alone = 1 << len(line).bit_length()
    for first, places in enumerate(_places(ranks, len(letters.chars)), 1):
        nexts: defaultdict[int, list[int]] = defaultdict(list)
        for position in places:
            nexts[ranks[position + 1]].append(position)
        for second in sorted(nexts):
            held = nexts[second]
            coded = gamma(len(held)) + positions(held, len(line)) if len(held) > 1 else f"{alone | held[0]:b}"
            yield first, second, coded


def _places(ranks: "array[int]", highest: int) -> "list[array[int]]":
    """Where the character of each rank from 1 stands; in arrays, as they hold an archive's positions."""
    places = [array("I") for _ in range(highest + 1)]
    for position, rank in enumerate(ranks):
        places[rank].append(position)
    return places[1:]


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
