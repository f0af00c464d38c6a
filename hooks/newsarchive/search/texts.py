"""The text shards: articles as results show them, with the source position of each passage."""

from collections import Counter
from collections.abc import Iterable, Iterator

import numpy as np
from msgspec import Struct

from newsarchive.model.index import SearchDocument
from newsarchive.model.spans import Alignment
from newsarchive.search.alphabet import Alphabet
from newsarchive.search.bits import gamma
from newsarchive.search.bulk import code_points
from newsarchive.search.layout import Layout
from newsarchive.search.packed import deflated, varint, zigzag
from newsarchive.search.wire import KINDS

SHARDS = 1120
"""Number of text shards at which a large archive aims."""
SMALLEST = 2048
"""Bytes of a shard before compression."""

_OTHER = KINDS.index("other")
_NUMBER = {kind: number for number, kind in enumerate(KINDS)}


class TextShard(Struct, frozen=True):
    """Some consecutive articles."""

    articles: int
    content: bytes


def characters(layouts: Iterable[Layout]) -> Counter[str]:
    """Occurrences of each character in the text shards."""
    counts = np.bincount(code_points("".join(string for item in layouts for string in _strings(item))))
    return Counter({chr(code): int(counts[code]) for code in counts.nonzero()[0]})


def text_shards(layouts: Iterable[Layout], letters: Alphabet, size: int) -> Iterator[TextShard]:
    """All articles in shards, given the number of all positions (`size`)."""
    target = max(SMALLEST, int(size * 1.4) // SHARDS)
    held: list[tuple[bytes, bytes]] = []
    length = 0
    for item in layouts:
        strings = list(_strings(item))
        coded = b"".join(_numbers(item, strings)), letters.string("".join(strings))
        more = len(coded[0]) + len(coded[1])
        if held and length + more // 2 > target:
            yield _shard(held)
            held, length = [], 0
        held.append(coded)
        length += more
    if held:
        yield _shard(held)


def _shard(articles: list[tuple[bytes, bytes]]) -> TextShard:
    sizes = (varint(len(numbers)) + varint(len(strings)) for numbers, strings in articles)
    numbers = (numbers for numbers, _ in articles)
    strings = (strings for _, strings in articles)
    return TextShard(len(articles), deflated([*sizes, *numbers, *strings]))


def directory_bits(shards: list[TextShard]) -> str:
    """The shards' part of the directory."""
    return gamma(len(shards) + 1) + "".join(gamma(shard.articles) for shard in shards)


def _strings(item: Layout) -> Iterator[str]:
    """The strings of an article, in the order in which `_numbers` writes their lengths."""
    document = item.document
    yield document.id
    yield from (_address(document), _title(item), document.date or "", document.publication or "")
    yield from (placed.block.text for placed in item.blocks)


def _numbers(item: Layout, strings: list[str]) -> Iterator[bytes]:
    yield b"\1" if item.document.date_inferred else b"\0"
    yield from map(varint, map(len, strings[:5]))
    yield varint(len(item.blocks))
    at = source = 0
    for placed, text in zip(item.blocks, strings[5:], strict=True):
        kind = _NUMBER.get(placed.block.kind, _OTHER)
        yield varint(kind << 1 | (placed.differs is not None)) + varint(placed.at - at) + varint(len(text))
        yield _runs(placed.block.alignment, source, len(text))
        at = placed.at + len(text)
        source = placed.block.alignment.runs[-1].end if placed.block.alignment.runs else source


def _address(document: SearchDocument) -> str:
    """The address, empty where it follows from the id."""
    return "" if document.url == f"articles/{document.id}/" else document.url


def _title(item: Layout) -> str:
    """The title, empty where it is the text of the first block."""
    return "" if item.blocks and item.blocks[0].block.text == item.document.title else item.document.title


def _runs(alignment: Alignment, source: int, length: int) -> bytes:
    runs = alignment.runs
    if len(runs) == 1 and runs[0].verbatim and runs[0].length == length:
        return b"\0" + varint(zigzag(runs[0].start - source))
    out = [varint(len(runs) + 1)]
    for run in runs:
        out += varint(run.length << 1 | run.verbatim), varint(zigzag(run.start - source))
        if not run.verbatim:
            out.append(varint(run.end - run.start))
        source = run.end
    return b"".join(out)
