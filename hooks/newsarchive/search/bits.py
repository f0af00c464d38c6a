"""The codes of `wire` as strings of 0 and 1: short to build, quick to join, packed once a file."""

from collections.abc import Iterable, Sequence


def fixed(value: int, width: int) -> str:
    """`value` in `width` bits."""
    return f"{value:0{width}b}" if width else ""


def flag(value: object) -> str:
    """One bit: whether `value` is true."""
    return "1" if value else "0"


def gamma(value: int) -> str:
    """Elias gamma code of `value` ≥ 1."""
    return _GAMMA[value] if value < len(_GAMMA) else _gamma(value)


def _gamma(value: int) -> str:
    return f"{value:0{2 * value.bit_length() - 1}b}"


_GAMMA = ("", *map(_gamma, range(1, 1024)))


def rice(value: int, k: int) -> str:
    """Rice code of `value` ≥ 0 with `k` low bits."""
    high = value >> k
    return f"{value - (high << k) + (1 << k):0{high + k + 1}b}"


def signed(value: int) -> str:
    """Gamma code of any integer, small magnitudes first."""
    return gamma(2 * value + 1 if value >= 0 else -2 * value)


def gaps(positions: Sequence[int], k: int) -> str:
    """Ascending positions as the Rice codes of their gaps; one comprehension, as there are millions."""
    one = 1 << k
    low = one - 1
    between = [position - last - 1 for last, position in zip([-1, *positions], positions, strict=False)]
    return "".join([f"{'0' * (gap >> k)}{gap & low | one:b}" for gap in between])


def pack(parts: Iterable[str]) -> bytes:
    """The parts as one stream, filled with zeros to whole bytes."""
    bits = "".join(parts)
    bits += "0" * (-len(bits) % 8)
    return int(bits, 2).to_bytes(len(bits) // 8, "big") if bits else b""
