"""Measures a PDF page's content before it is parsed, because a small file can decompress to gigabytes."""

import zlib
from collections.abc import Iterable, Iterator
from typing import Any

LARGEST = 8_000_000
"""Bytes of one page's content at most; a broadsheet full of type and lines has a few million."""


def is_too_large(contents: Iterable[Any]) -> bool:
    """Whether the content streams of a page (pdfminer's) together decompress to more than `LARGEST` bytes."""
    return sum(_size(stream) for stream in _streams(contents)) > LARGEST


def _streams(contents: Iterable[Any]) -> Iterator[Any]:
    from pdfminer.pdftypes import PDFStream, resolve1  # noqa: PLC0415  # needed only where a PDF is added

    resolved = (resolve1(one) for one in contents)
    return (one for one in resolved if isinstance(one, PDFStream))


def _size(stream: Any) -> int:  # noqa: ANN401  # pdfminer's streams are untyped
    """Bytes of a stream after its Flate filters, counted up to `LARGEST`; other filters compress too little to matter."""
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
