"""Where a source prints a Chinese character in another form than the fold gives: 後 where the fold gives 后."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from newsarchive.search.alphabet import Alphabet
from newsarchive.search.bits import fixed, gamma, pack, positions
from newsarchive.text import fold, is_han

TARGET = 12288 * 8
"""Bits of a shard."""


@dataclass(frozen=True, slots=True)
class FormShard:
    """All other forms of some characters."""

    first: int
    """Rank of the first folded character."""
    content: bytes


def form_shards(line: str, printed: str, letters: Alphabet) -> Iterator[FormShard]:
    """All shards, by the rank of the folded character; `printed` is `line` in the sources' characters."""
    held: list[tuple[int, str]] = []
    size = 0
    for rank, places in sorted(_places(line, printed, letters).items()):
        coded = _coded(places, len(line))
        if held and size + len(coded) > TARGET:
            yield _shard(held)
            held, size = [], 0
        held.append((rank, coded))
        size += len(coded)
    if held:
        yield _shard(held)


def _places(line: str, printed: str, letters: Alphabet) -> dict[int, dict[str, list[int]]]:
    """By rank of the folded character and by printed character, its positions."""
    others = "".join(sorted(char for char in set(printed) if is_han(char) and fold(char) != char))
    found: dict[int, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
    for match in re.finditer(f"[{others}]", printed) if others else ():
        place, char = match.start(), match[0]
        if fold(char) == line[place]:
            found[letters.ranks[line[place]]][char].append(place)
    return found


def _coded(places: dict[str, list[int]], space: int) -> str:
    out = [gamma(len(places))]
    for char in sorted(places):
        out += fixed(ord(char), 21), gamma(len(places[char])), positions(places[char], space)
    return "".join(out)


def _shard(groups: list[tuple[int, str]]) -> FormShard:
    out = [gamma(len(groups) + 1)]
    last = 0
    for rank, coded in groups:
        out += gamma(rank - last), coded
        last = rank
    return FormShard(groups[0][0], pack(out))
