"""The bit codes of `wire` as strings of 0 and 1, which are joined and then packed once for each file.

`bulk` has the same codes for whole arrays.
"""

from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise


def fixed(value: int, width: int) -> str:
    """`value` in `width` bits."""
    return f"{value:0{width}b}" if width else ""


def flag(value: object) -> str:
    """One bit: whether `value` is true."""
    return "1" if value else "0"


class _Gammas(dict[int, str]):
    def __missing__(self, value: int) -> str:
        return _gamma(value)


def _gamma(value: int) -> str:
    return f"{value:0{2 * value.bit_length() - 1}b}"


gamma: Callable[[int], str] = _Gammas((value, _gamma(value)) for value in range(1, 1024)).__getitem__
"""Elias gamma code of a value ≥ 1, from a table of the values so far."""


def rice(value: int, k: int) -> str:
    """Rice code of `value` ≥ 0 with `k` low bits."""
    high = value >> k
    return f"{value - (high << k) + (1 << k):0{high + k + 1}b}"


def signed(value: int) -> str:
    """Gamma code of any integer; small magnitudes have short codes."""
    return gamma(2 * value + 1 if value >= 0 else -2 * value)


def positions(ascending: Sequence[int], space: int) -> str:
    """Code of `ascending` positions below `space`, without their number."""
    if len(ascending) == 1:
        return fixed(ascending[0], space.bit_length())
    k = max(0, (11 * space // (16 * len(ascending))).bit_length() - 1)
    return "".join(rice(position - last - 1, k) for last, position in pairwise((-1, *ascending)))


def pack(parts: Iterable[str]) -> bytes:
    """The parts as one stream, filled with zeros to whole bytes."""
    bits = "".join(parts)
    bits += "0" * (-len(bits) % 8)
    return int(bits, 2).to_bytes(len(bits) // 8, "big") if bits else b""
