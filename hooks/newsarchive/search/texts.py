"""Articles as results show them: text, and where each passage stands in its source."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from newsarchive.model.index import SearchDocument
from newsarchive.model.spans import Alignment
from newsarchive.search.alphabet import Alphabet
from newsarchive.search.bits import fixed, flag, gamma, pack, signed
from newsarchive.search.layout import Layout, Placed
from newsarchive.search.wire import KINDS

SHARDS = 1150
"""So many are aimed at in a large archive."""
SMALLEST = 2048
"""Bytes."""

_OTHER = KINDS.index("other")
_NUMBER = {kind: number for number, kind in enumerate(KINDS)}


@dataclass(frozen=True, slots=True)
class TextShard:
    """Some articles that follow each other."""

    articles: int
    content: bytes


def characters(layouts: Iterable[Layout]) -> Counter[str]:
    """How often each character is written in the text shards."""
    count: Counter[str] = Counter()
    for item in layouts:
        count.update("".join(_strings(item)))
    return count


def _strings(item: Layout) -> Iterator[str]:
    document = item.document
    yield from (document.id, document.date or "", document.publication or "")
    yield from (_address(document) or "", _title(item) or "")
    yield from (placed.block.text for placed in item.blocks)


def text_shards(layouts: Iterable[Layout], letters: Alphabet, size: int) -> Iterator[TextShard]:
    """All articles in shards; `size` is the number of all positions."""
    target = max(SMALLEST, int(size * 1.25) // SHARDS) * 8
    held: list[str] = []
    bits = 0
    for item in layouts:
        coded = _article(item, letters)
        held.append(coded)
        bits += len(coded)
        if bits >= target:
            yield TextShard(len(held), pack(held))
            held, bits = [], 0
    if held:
        yield TextShard(len(held), pack(held))


def directory_bits(shards: list[TextShard]) -> str:
    """The shards' part of the directory."""
    return gamma(len(shards) + 1) + "".join(gamma(shard.articles) for shard in shards)


def _article(item: Layout, letters: Alphabet) -> str:
    bits = "".join(_article_parts(item, letters))
    return gamma(len(bits) + 1) + bits


def _article_parts(item: Layout, letters: Alphabet) -> Iterator[str]:
    document = item.document
    yield letters.string(document.id)
    yield from (_optional(text, letters) for text in (_address(document), _title(item)))
    yield flag(document.date)
    if document.date:
        yield flag(document.date_inferred) + letters.string(document.date)
    yield _optional(document.publication, letters)
    yield gamma(len(item.blocks) + 1)
    at = source = 0
    for placed in item.blocks:
        yield _block_head(placed, at) + letters.string(placed.block.text)
        yield _runs(placed.block.alignment, source, len(placed.block.text))
        at = placed.at + len(placed.block.text)
        source = placed.block.alignment.runs[-1].end if placed.block.alignment.runs else source


def _block_head(placed: Placed, at: int) -> str:
    kind = _NUMBER.get(placed.block.kind, _OTHER)
    return fixed(kind, 4) + flag(placed.differs is not None) + gamma(placed.at - at + 1)


def _optional(text: str | None, letters: Alphabet) -> str:
    return "1" + letters.string(text) if text else "0"


def _address(document: SearchDocument) -> str | None:
    """The address, where it is not the one that follows from the id."""
    return None if document.url == f"articles/{document.id}/" else document.url


def _title(item: Layout) -> str | None:
    """The title, where it is not the first block's text."""
    return None if item.blocks and item.blocks[0].block.text == item.document.title else item.document.title


def _runs(alignment: Alignment, source: int, length: int) -> str:
    runs = alignment.runs
    if len(runs) == 1 and runs[0].verbatim and runs[0].length == length:
        return "1" + signed(runs[0].start - source)
    out = ["0", gamma(len(runs) + 1)]
    for run in runs:
        out += gamma(run.length), flag(run.verbatim), signed(run.start - source)
        if not run.verbatim:
            out.append(gamma(run.end - run.start + 1))
        source = run.end
    return "".join(out)
