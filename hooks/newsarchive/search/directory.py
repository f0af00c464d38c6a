"""The directory: what a browser must know before it can ask for a shard."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from newsarchive.search import folds, grams, texts, words
from newsarchive.search.alphabet import Alphabet, alphabet_bits
from newsarchive.search.bits import flag, gamma, pack, rice
from newsarchive.search.grams import GramShard
from newsarchive.search.layout import Layout
from newsarchive.search.texts import TextShard
from newsarchive.search.wire import SLOT
from newsarchive.search.words import WordShard


@dataclass(frozen=True, slots=True)
class Shards:
    """All shards of an index."""

    grams: list[GramShard]
    texts: list[TextShard]
    words: list[WordShard]


def directory(layouts: Sequence[Layout], letters: Alphabet, shards: Shards) -> bytes:
    """The directory of an index, part by part as `wire` lists them."""
    parts = (
        alphabet_bits(letters),
        folds.directory_bits(letters.chars),
        _articles(layouts),
        grams.directory_bits(shards.grams, letters),
        texts.directory_bits(shards.texts),
        words.directory_bits(shards.words),
        _printed(layouts),
    )
    return pack(parts)


def _articles(layouts: Sequence[Layout]) -> str:
    out = [gamma(len(layouts) + 1)]
    for item in layouts:
        title, headings, rest = item.slots
        usual = (title, headings) == (1, 0)
        out += flag(usual), "" if usual else rice(title, 0) + rice(headings, 0), rice(rest, 3)
    return "".join(out)


def _printed(layouts: Sequence[Layout]) -> str:
    blocks = list(_printed_blocks(layouts))
    out = [gamma(len(blocks) + 1)]
    end = 0
    for start, length, differs in blocks:
        out += gamma(start - end + 1), gamma(length + 1), gamma(len(differs) + 1)
        at = 0
        for first, last in differs:
            out += gamma(first - at + 1), gamma(last - first + 1)
            at = last
        end = start + length
    return "".join(out)


def _printed_blocks(layouts: Sequence[Layout]) -> Iterator[tuple[int, int, Sequence[tuple[int, int]]]]:
    """Start on the line of positions, length and differing spans of every block as printed."""
    base = 0
    for item in layouts:
        for placed in item.blocks:
            if placed.differs is not None:
                yield base + placed.at, len(placed.block.text), placed.differs
        base += sum(item.slots) * SLOT
