"""The characters of the archive: their ranks, and the bytes that write them."""

from collections import Counter
from collections.abc import Iterator

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from newsarchive.search.bits import fixed, gamma, rice
from newsarchive.search.bulk import code_points

SHORT = 220
"""Number of characters that are written in one byte."""
LONG = 35 * 256
"""Number of characters that are written in two; any others, which hardly any archive has, take four."""
_LONGEST = 4
"""Bytes that a character may take."""


class Alphabet(Struct, frozen=True):
    """Every character of the index, by code point."""

    chars: str
    ranks: dict[str, int]
    """From 1."""
    classes: tuple[int, ...]
    """Frequency class of each character: class c + 1 is half as frequent as class c."""
    written: NDArray[np.uint32]
    """By code point: four bytes of memory that begin with the bytes of the character; shape (code points,)."""
    used: NDArray[np.uint32]
    """By code point: four bytes likewise, 1 for each byte of the character and 0 for the rest."""

    def string(self, text: str) -> bytes:
        """`text` as `wire` writes it."""
        codes = code_points(text)
        used = self.used.take(codes).view(np.bool_)
        return self.written.take(codes).view(np.uint8).compress(used).tobytes()


def alphabet(shown: Counter[str], folded: set[str]) -> Alphabet:
    """The alphabet of an index.

    Args:
        shown: Occurrences of each character in the text as shown.
        folded: The characters of the folded text.
    """
    chars = "".join(sorted(shown.keys() | folded))
    highest = max(shown.values(), default=1)
    classes = tuple((highest // max(shown[char], 1)).bit_length() - 1 for char in chars)
    ranks = {char: rank for rank, char in enumerate(chars, 1)}
    return Alphabet(chars, ranks, classes, *_written(chars, classes))


def _written(chars: str, classes: tuple[int, ...]) -> Iterator[NDArray[np.uint32]]:
    """The tables `written` and `used` of an alphabet, whose characters are given in order."""
    order = sorted(range(len(chars)), key=lambda index: (classes[index], index))
    codes = code_points("".join(chars[index] for index in order))
    each = [_bytes(place) for place in range(len(order))]
    for rows in (each, [b"\1" * len(row) for row in each]):
        table = np.zeros(ord(chars[-1]) + 1 if chars else 0, np.uint32)
        table[codes] = np.frombuffer(b"".join(row.ljust(_LONGEST, b"\0") for row in rows), np.uint32)
        yield table


def _bytes(place: int) -> bytes:
    """The bytes of the character at `place` in the order of frequency."""
    if place < SHORT:
        return bytes([place])
    rest = place - SHORT
    if rest < LONG:
        return bytes([SHORT + (rest >> 8), rest & 255])
    return b"\xff" + (rest - LONG).to_bytes(_LONGEST - 1, "big")


def alphabet_bits(letters: Alphabet) -> str:
    """The alphabet's part of the directory."""
    rarest = max(letters.classes, default=0)
    out = [gamma(len(letters.chars) + 1), fixed(rarest, 5)]
    last = -1
    for char, frequency in zip(letters.chars, letters.classes, strict=True):
        gap = ord(char) - last - 1
        out += gamma((gap >> 1) + 1), fixed(gap & 1, 1), rice(rarest - frequency, 2)
        last = ord(char)
    return "".join(out)
