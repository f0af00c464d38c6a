"""The characters of the archive: their ranks, and the bytes that write them."""

from collections import Counter
from dataclasses import dataclass

from newsarchive.search.bits import fixed, gamma, rice

SHORT = 220
"""Number of characters that are written in one byte."""
LONG = 35 * 256
"""Number of characters that are written in two; any others, which hardly any archive has, take four."""


@dataclass(frozen=True, slots=True)
class Alphabet:
    """Every character of the index, by code point."""

    chars: str
    ranks: dict[str, int]
    """From 1."""
    classes: tuple[int, ...]
    """Frequency class of each character: class c + 1 is half as frequent as class c."""
    written: dict[int, str]
    """By code point: the bytes of a character, one Latin-1 character each, as `str.translate` expects."""

    def string(self, text: str) -> bytes:
        """`text` as `wire` writes it."""
        return text.translate(self.written).encode("latin-1")


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
    return Alphabet(chars, ranks, classes, _written(chars, classes))


def _written(chars: str, classes: tuple[int, ...]) -> dict[int, str]:
    order = sorted(range(len(chars)), key=lambda index: (classes[index], index))
    return {ord(chars[index]): _bytes(place) for place, index in enumerate(order)}


def _bytes(place: int) -> str:
    """The bytes of the character at `place` in the order of frequency."""
    if place < SHORT:
        return chr(place)
    rest = place - SHORT
    if rest < LONG:
        return chr(SHORT + (rest >> 8)) + chr(rest & 255)
    return chr(255) + "".join(map(chr, (rest - LONG).to_bytes(3, "big")))


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
