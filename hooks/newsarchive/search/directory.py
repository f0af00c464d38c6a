"""The directory: what a browser must know before it can request a shard."""

from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise
from operator import attrgetter

from msgspec import Struct

from newsarchive.search import folds, grams, texts
from newsarchive.search.alphabet import Alphabet, alphabet_bits
from newsarchive.search.bits import gamma, pack, positions
from newsarchive.search.forms import FormShard
from newsarchive.search.grams import GramShard
from newsarchive.search.layout import Layout
from newsarchive.search.texts import TextShard
from newsarchive.search.wire import SLOT
from newsarchive.search.words import WordShard


class Shards(Struct, frozen=True):
    """All shards of an index."""

    grams: list[GramShard]
    texts: list[TextShard]
    words: list[WordShard]
    forms: list[FormShard]


def directory(layouts: Sequence[Layout], letters: Alphabet, shards: Shards) -> bytes:
    """The directory of an index, its parts in the order of `wire`."""
    parts = (
        alphabet_bits(letters),
        folds.directory_bits(letters.chars),
        _articles(layouts),
        grams.directory_bits(shards.grams, letters),
        texts.directory_bits(shards.texts),
        _firsts([shard.first for shard in shards.words]),
        _printed(layouts),
        _firsts([shard.first for shard in shards.forms]),
    )
    return pack(parts)


def _firsts(firsts: Sequence[int]) -> str:
    """The number of shards, and the first rank of each as the distance from the one before."""
    steps = (after - before for before, after in pairwise((0, *firsts)))
    return "".join((gamma(len(firsts) + 1), *(gamma(step + 1) for step in steps)))


def _articles(layouts: Sequence[Layout]) -> str:
    """The shapes of articles in ascending order, each with the number of its articles."""
    shapes = [(shape, len(list(group))) for shape, group in groupby(layouts, key=attrgetter("shape"))]
    out = [gamma(len(shapes) + 1)]
    last = 0
    for (rest, title, headings), articles in shapes:
        out += gamma(rest - last + 1), gamma(title + 1), gamma(headings + 1), gamma(articles)
        last = rest
    return "".join(out)


def dates(layouts: Sequence[Layout]) -> bytes:
    """The file of each article's place in the order of dates; places ascend within a shape."""
    by_date = sorted(range(len(layouts)), key=lambda number: layouts[number].order)
    places = {number: place for place, number in enumerate(by_date)}
    shapes = groupby(range(len(layouts)), key=lambda number: layouts[number].shape)
    return pack(positions([places[number] for number in group], len(layouts)) for _, group in shapes)


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
