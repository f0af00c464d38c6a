"""The byte codes of `wire`: variable-length integers and DEFLATE."""

import zlib
from collections.abc import Iterable, Sequence

_LEVEL = 9
_MEMORY = 9
"""Parameters of zlib; for files as small as shards the best ones cost no more than the defaults."""


def varint(value: int) -> bytes:
    """`value` ≥ 0 as unsigned LEB128: seven bits a byte, the lowest first, the high bit set on all but the last."""
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
    """Each of `values` as a varint; in one step where all are small, as they most often are."""
    try:
        plain = bytes(values)
    except ValueError:  # one takes more than eight bits
        return b"".join(map(varint, values))
    return plain if plain.isascii() else b"".join(map(varint, values))


def zigzag(value: int) -> int:
    """Maps any integer to one ≥ 0, small magnitudes first: 0, -1, 1, -2 become 0, 1, 2, 3."""
    return value << 1 if value >= 0 else (-value << 1) - 1


def deflated(parts: Iterable[bytes]) -> bytes:
    """The parts as one raw DEFLATE stream (RFC 1951), which browsers decompress natively."""
    packer = zlib.compressobj(_LEVEL, zlib.DEFLATED, -zlib.MAX_WBITS, _MEMORY)
    return packer.compress(b"".join(parts)) + packer.flush()
