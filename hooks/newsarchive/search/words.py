"""The archive's words, for suggestions and for answers where nothing is found word for word."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from newsarchive.model.index import SearchDocument
from newsarchive.search.alphabet import Alphabet
from newsarchive.search.bits import gamma, pack

TARGET = 16384
"""Bytes of a shard."""


@dataclass(frozen=True, slots=True)
class WordShard:
    """Words by first character."""

    first: int
    """Rank of the first word's first character."""
    content: bytes


def vocabulary(documents: Iterable[SearchDocument], segment: Callable[[str], list[str]]) -> Counter[str]:
    """In how many articles each word of two characters or more stands."""
    count: Counter[str] = Counter()
    for document in documents:
        words: set[str] = set()
        for block in document.blocks:
            words.update(segment(block.text))
        count.update(words)
    return Counter({word: number for word, number in count.items() if len(word) > 1 and word.isalnum()})


def word_shards(words: Counter[str], letters: Alphabet) -> Iterator[WordShard]:
    """All words in shards, by code point."""
    held: list[tuple[int, str]] = []
    size = 0
    for first, group in groupby(sorted(words), key=lambda word: word[0]):
        coded = _group(list(group), words, letters)
        if held and size + len(coded) > TARGET * 8:
            yield _shard(held)
            held, size = [], 0
        held.append((letters.ranks[first], coded))
        size += len(coded)
    if held:
        yield _shard(held)


def _group(group: list[str], words: Counter[str], letters: Alphabet) -> str:
    return gamma(len(group)) + "".join(letters.string(word[1:]) + gamma(words[word]) for word in group)


def _shard(groups: list[tuple[int, str]]) -> WordShard:
    out = [gamma(len(groups) + 1)]
    last = 0
    for rank, coded in groups:
        out += gamma(rank - last), coded
        last = rank
    return WordShard(groups[0][0], pack(out))


def directory_bits(shards: list[WordShard]) -> str:
    """The shards' part of the directory."""
    out = [gamma(len(shards) + 1)]
    last = 0
    for shard in shards:
        out.append(gamma(shard.first - last + 1))
        last = shard.first
    return "".join(out)
