"""Shards of numbers and strings: varints and the alphabet's bytes, deflated."""

import zlib
from collections.abc import Iterable, Sequence

_LEVEL = 9
_MEMORY = 9
"""zlib's parameters; a shard is small, so the best cost no more than the usual ones."""


def varint(value: int) -> bytes:
    """`value` ≥ 0 in groups of seven bits, the lowest first, each but the last with its high bit set (LEB128)."""
    if value < 128:  # noqa: PLR2004 - what seven bits hold
        return _SMALL[value]
    out = bytearray()
    while value > 127:  # noqa: PLR2004 - likewise
        out.append(value & 127 | 128)
        value >>= 7
    out.append(value)
    return bytes(out)


_SMALL = [bytes([value]) for value in range(128)]


def varints(values: Sequence[int]) -> bytes:
    """Each of `values` as `varint` writes it; where all are small, as they most often are, in one step."""
    try:
        plain = bytes(values)
    except ValueError:  # one takes more than eight bits
        return b"".join(map(varint, values))
    return plain if plain.isascii() else b"".join(map(varint, values))


def zigzag(value: int) -> int:
    """Any integer as one ≥ 0, small magnitudes first: 0, -1, 1, -2 and so on."""
    return value << 1 if value >= 0 else (-value << 1) - 1


def deflated(parts: Iterable[bytes]) -> bytes:
    """The parts as one raw stream of DEFLATE (RFC 1951), which every browser unpacks by itself."""
    packer = zlib.compressobj(_LEVEL, zlib.DEFLATED, -zlib.MAX_WBITS, _MEMORY)
    return packer.compress(b"".join(parts)) + packer.flush()
