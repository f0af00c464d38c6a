"""How large the drawing of a PDF page is once unpacked, asked before it is read: a small file can unpack to gigabytes."""

import zlib
from collections.abc import Iterable, Iterator
from typing import Any

LARGEST = 8_000_000
"""Bytes of one page's drawing; a broadsheet full of type and lines has a few million."""


def is_too_large(contents: Iterable[Any]) -> bool:
    """Whether the content streams of a page (pdfminer's) unpack to more than `LARGEST` bytes together."""
    return sum(_size(stream) for stream in _streams(contents)) > LARGEST


def _streams(contents: Iterable[Any]) -> Iterator[Any]:
    from pdfminer.pdftypes import PDFStream, resolve1  # noqa: PLC0415  # only who adds a PDF pays for it

    resolved = (resolve1(one) for one in contents)
    return (one for one in resolved if isinstance(one, PDFStream))


def _size(stream: Any) -> int:  # noqa: ANN401  # pdfminer's streams are untyped
    """Bytes of a stream after its filters, as far as `LARGEST`; other filters than Flate pack too little to matter."""
    from pdfminer.pdftypes import LITERALS_FLATE_DECODE  # noqa: PLC0415

    data = stream.rawdata or b""
    for name, _ in stream.get_filters():
        if name not in LITERALS_FLATE_DECODE:
            break
        try:
            data = zlib.decompressobj().decompress(data, LARGEST + 1)
        except zlib.error:
            break
    return len(data)
