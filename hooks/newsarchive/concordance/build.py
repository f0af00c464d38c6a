"""Writes the files of the concordance page."""

import hashlib
from collections.abc import Callable, Iterator, Sequence

import msgspec

from newsarchive.concordance.reprints import firsts
from newsarchive.concordance.texts import Text
from newsarchive.concordance.wire import FORMAT, SHARD, number
from newsarchive.concordance.words import Tally, word_file
from newsarchive.model.site import OutputFile


def build_concordance(
    texts: Sequence[Text], *, segment: Callable[[str], list[str]], version: str
) -> Iterator[OutputFile]:
    """Writes the files that `wire` describes.

    Args:
        texts: The articles of the search index, in its order.
        segment: Cuts a text into words.
        version: Of the archive, as the search index has it.

    Yields:
        Files below `concordance/`, the manifest last.
    """
    tally = Tally(segment)
    bounds = [tally.add(text) for text in texts]
    frequencies = tally.frequencies()
    sizes = [sum(len(block) for _kind, block in text.blocks) for text in texts]
    files = {
        "articles": (b"".join(_articles(texts, sizes)), "bin"),
        "words": (word_file(frequencies), "json"),
        "sources": (b"".join(map(_source, texts)), "bin"),
    }
    names = {name: f"{name}-{_digest([content])}.{suffix}" for name, (content, suffix) in files.items()}
    yield from (OutputFile(f"concordance/{names[name]}", files[name][0]) for name in files)
    shards = _shards(bounds)
    names["bounds"] = f"bounds-{_digest(shards)}"
    for place, shard in enumerate(shards):
        yield OutputFile(f"concordance/{names['bounds']}/{place}.bin", shard)
    sums = {
        "articles": len(texts),
        "characters": sum(sizes),
        "words": sum(count for _, count, _ in frequencies),
        "types": len(frequencies),
    }
    manifest = {"format": FORMAT, "version": version, **sums, "files": names}
    yield OutputFile("concordance/manifest.json", msgspec.json.encode(manifest))


def _articles(texts: Sequence[Text], sizes: Sequence[int]) -> Iterator[bytes]:
    for size, first in zip(sizes, firsts(texts), strict=True):
        yield number(size) + number(0 if first is None else first + 1)


def _shards(bits: list[bytes]) -> list[bytes]:
    return [b"".join(bits[start : start + SHARD]) for start in range(0, len(bits), SHARD)]


def _source(text: Text) -> bytes:
    return bytes([len(text.id) - len(text.source)]) + bytes.fromhex(text.sha256)


def _digest(contents: list[bytes]) -> str:
    digest = hashlib.sha256()
    for content in contents:
        digest.update(len(content).to_bytes(8, "big") + content)
    return digest.hexdigest()[:12]
