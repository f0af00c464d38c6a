"""Positions at which a source prints a Chinese character in another form than the fold: 後 where the fold gives 后."""

from collections import defaultdict
from collections.abc import Iterator

from msgspec import Struct

from newsarchive.search.alphabet import Alphabet
from newsarchive.search.bits import fixed, gamma, pack, positions
from newsarchive.search.bulk import code_points
from newsarchive.text import fold, is_han

_FIRST, _BESIDE = 0x3007, (0xFB00, 0x20000)
"""The first Chinese character, and a range behind it without any, in which full-width punctuation lies."""

TARGET = 12288 * 8
"""Bits of a shard."""


class FormShard(Struct, frozen=True):
    """The other forms of some characters."""

    first: int
    """Rank of the first folded character."""
    content: bytes


def form_shards(line: str, printed: str, letters: Alphabet) -> Iterator[FormShard]:
    """All shards, by the rank of the folded character.

    Args:
        line: The folded line of positions.
        printed: The same line in the characters of the sources.
        letters: The alphabet.
    """
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
    """Positions by rank of the folded character, then by printed character."""
    found: dict[int, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
    for place in _unlike(line, printed):
        char = printed[place]
        if is_han(char) and fold(char) == line[place]:
            found[letters.ranks[line[place]]][char].append(place)
    return found


def _unlike(line: str, printed: str) -> list[int]:
    """Positions at which a Chinese character of `printed` differs from `line`."""
    own = code_points(printed)
    ideographs = (own >= _FIRST) & ((own < _BESIDE[0]) | (own >= _BESIDE[1]))
    places: list[int] = ((code_points(line) != own) & ideographs).nonzero()[0].tolist()
    return places


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
