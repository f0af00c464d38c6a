"""The characters of the archive: their ranks, and their Huffman code."""

from collections import Counter
from dataclasses import dataclass
from heapq import heapify, heappop, heapreplace

from newsarchive.search.bits import fixed, gamma, rice


@dataclass(frozen=True, slots=True)
class Alphabet:
    """Every character of the index, by code point."""

    chars: str
    ranks: dict[str, int]
    """From 1."""
    lengths: tuple[int, ...]
    """Bits of each character's code."""
    codes: dict[int, str]
    """By code point, as `str.translate` wants them."""

    def string(self, text: str) -> str:
        """`text` in bits, its length before it."""
        return gamma(len(text) + 1) + text.translate(self.codes)


def alphabet(shown: Counter[str], folded: set[str]) -> Alphabet:
    """The alphabet of the characters counted in shown text and those of folded text."""
    chars = "".join(sorted(shown.keys() | folded))
    # A floor under the counts bounds the longest code: see `_lengths`.
    floor = 1 + (shown.total() >> 16)
    lengths = _lengths([max(shown[char], floor) for char in chars])
    return Alphabet(
        chars, {char: rank for rank, char in enumerate(chars, 1)}, lengths, _codes(chars, lengths)
    )


def _lengths(weights: list[int]) -> tuple[int, ...]:
    """Code lengths by Huffman (1952).

    A code of d bits needs a total of at least Fibonacci(d + 2) times the smallest weight; with the
    floor of `alphabet` that keeps every code within 23 bits, which a reader relies on.
    """
    if len(weights) < 2:  # noqa: PLR2004  # a single character still takes a bit
        return (1,) * len(weights)
    heap = [(weight, number) for number, weight in enumerate(weights)]
    parents = list(range(2 * len(weights)))
    heapify(heap)
    number = len(weights)
    while len(heap) > 1:
        weight, first = heappop(heap)
        other, second = heap[0]
        parents[first] = parents[second] = number
        heapreplace(heap, (weight + other, number))
        number += 1
    depths = [0] * number
    for node in range(number - 2, -1, -1):
        depths[node] = depths[parents[node]] + 1
    return tuple(depths[: len(weights)])


def _codes(chars: str, lengths: tuple[int, ...]) -> dict[int, str]:
    """Canonical codes: ascending by length, then by rank."""
    codes = {}
    code = width = 0
    for index in sorted(range(len(chars)), key=lambda index: (lengths[index], index)):
        code <<= lengths[index] - width
        width = lengths[index]
        codes[ord(chars[index])] = fixed(code, width)
        code += 1
    return codes


def alphabet_bits(letters: Alphabet) -> str:
    """The alphabet's part of the directory."""
    longest = max(letters.lengths, default=0)
    out = [gamma(len(letters.chars) + 1), fixed(longest, 5)]
    last = -1
    for char, length in zip(letters.chars, letters.lengths, strict=True):
        gap = ord(char) - last - 1
        out += gamma((gap >> 1) + 1), fixed(gap & 1, 1), rice(longest - length, 0)
        last = ord(char)
    return "".join(out)
