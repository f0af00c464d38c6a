"""The bit codes of `wire` for whole arrays with numpy, where `bits` would be too slow."""

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

Numbers = NDArray[np.int64]


class Codes(Struct, frozen=True):
    """Code words in the order in which they are written; three arrays of shape (n,)."""

    values: Numbers
    """The number in the last bits of each word."""
    digits: Numbers
    """The number of these bits, at most 63."""
    widths: Numbers
    """The number of all bits of the word; those before the digits are zeros."""


def code_points(text: str) -> NDArray[np.uint32]:
    """The code point of each character, an array of shape (characters,)."""
    return np.frombuffer(text.encode("utf-32-le", "surrogatepass"), "<u4")


def bit_lengths(values: Numbers) -> Numbers:
    """`int.bit_length` of each value from 0 to 2^53, up to which the exponent of a double is exact."""
    return np.frexp(values.astype(np.float64))[1].astype(np.int64)


def gamma(values: Numbers) -> Codes:
    """Elias gamma codes of values ≥ 1."""
    digits = bit_lengths(values)
    return Codes(values, digits, 2 * digits - 1)


def fixed(values: Numbers, width: int) -> Codes:
    """Each value in `width` bits."""
    widths = np.full_like(values, width)
    return Codes(values, widths, widths)


def rice(values: Numbers, k: Numbers) -> Codes:
    """Rice codes of values ≥ 0, each with its own number of low bits."""
    one = np.left_shift(1, k)
    return Codes(values & (one - 1) | one, k + 1, (values >> k) + k + 1)


def where(condition: NDArray[np.bool_], chosen: Codes, other: Codes) -> Codes:
    """The words of `chosen` where `condition` holds, else those of `other`."""
    return Codes(
        np.where(condition, chosen.values, other.values),
        np.where(condition, chosen.digits, other.digits),
        np.where(condition, chosen.widths, other.widths),
    )


def part(codes: Codes, start: int, end: int) -> Codes:
    """The words from `start` to `end`."""
    return Codes(codes.values[start:end], codes.digits[start:end], codes.widths[start:end])


def interleaved(*parts: tuple[Codes, Numbers]) -> Codes:
    """The words of all parts in one sequence.

    Args:
        parts: Words, with the place of each in the sequence; all places together are 0 to n - 1.
    """
    count = sum(len(places) for _, places in parts)
    out = Codes(*(np.empty(count, np.int64) for _ in range(3)))
    for codes, places in parts:
        out.values[places], out.digits[places] = codes.values, codes.digits
        out.widths[places] = codes.widths
    return out


def pack(codes: Codes) -> bytes:
    """The words as one stream, most significant bit first, filled with zeros to whole bytes.

    A number of at most 63 bits lies in one cell of 64 bits or in two; since no two numbers share a bit, the
    cells are sums.
    """
    ends = np.cumsum(codes.widths)
    size = int(ends[-1]) if len(ends) else 0
    values, cell, beyond = codes.values.view(np.uint64), ends >> 6, (ends & 63).view(np.uint64)
    cells = np.zeros(size // 64 + 2, np.uint64)
    np.add.at(cells, cell, values >> beyond)
    np.add.at(cells, cell + 1, values << (63 - beyond) << 1)  # by 64 in two steps: numpy shifts by 63 at most
    return cells[1:].astype(">u8").tobytes()[: (size + 7) // 8]
