"""The words of the archive, for suggestions and for relaxed answers where nothing is found exactly."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from itertools import groupby

from msgspec import Struct

from newsarchive.model.index import SearchDocument
from newsarchive.search.alphabet import Alphabet
from newsarchive.search.packed import deflated, varint, varints

TARGET = 24576
"""Bytes of a shard before compression."""


class WordShard(Struct, frozen=True):
    """The words with some first characters."""

    first: int
    """Rank of the first word's first character."""
    content: bytes


def vocabulary(documents: Iterable[SearchDocument], segment: Callable[[str], list[str]]) -> Counter[str]:
    """Number of articles in which each word of two characters or more stands."""
    count: Counter[str] = Counter()
    for document in documents:
        words: set[str] = set()
        for block in document.blocks:
            words.update(segment(block.text))
        count.update(words)
    return Counter({word: number for word, number in count.items() if len(word) > 1 and word.isalnum()})


def word_shards(words: Counter[str], letters: Alphabet) -> Iterator[WordShard]:
    """All words in shards, by code point."""
    held: list[tuple[int, list[str]]] = []
    size = 0
    for first, group in groupby(sorted(words), key=lambda word: word[0]):
        own = list(group)
        more = 2 * len("".join(own))
        if held and size + more > TARGET:
            yield _shard(held, words, letters)
            held, size = [], 0
        held.append((letters.ranks[first], own))
        size += more
    if held:
        yield _shard(held, words, letters)


def _shard(groups: list[tuple[int, list[str]]], words: Counter[str], letters: Alphabet) -> WordShard:
    numbers = [varint(len(groups))]
    last = 0
    for rank, group in groups:
        numbers += varint(rank - last), varint(len(group))
        numbers.append(varints([number for word in group for number in (len(word) - 1, words[word])]))
        last = rank
    rests = "".join(word[1:] for _, group in groups for word in group)
    return WordShard(groups[0][0], deflated([*numbers, letters.string(rests)]))
