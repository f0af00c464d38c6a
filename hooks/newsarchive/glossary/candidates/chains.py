"""The expressions of a corpus: chains of one to five words, and quotations."""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence

from msgspec import Struct, field

from newsarchive.glossary.vetoes.abroad import tells_of_abroad
from newsarchive.text import is_han

Word = tuple[str, str]
"""A word and its part of speech, in the tag set of jieba."""
Tag = Callable[[str], list[Word]]

LONGEST_CHAIN = 5
LONGEST = 12
"""Characters of an expression."""

PER_ARTICLE = 5
"""Most times that a character counts in one article, so that the subject of one report does not dominate."""

_RUN = re.compile(r"[\u3400-\u9fff0-9A-Za-z+]+")
_QUOTED = re.compile(r"[“‘]([^“”‘’，。；：！？\s]{2,14})[”’]")
_OUTER = frozenset("的了和与在是为及等对将把被从向以也都就还又而或这那其并于给让使由之着过吗呢吧啊")
"""Words of one character that end a chain."""
_EMPTY_TAGS = frozenset({"uj", "ul", "u", "uz", "ug", "ud", "uv", "p", "c", "r", "y", "e", "o"})
_EDGE = ""
"""Stands for the neighbour at the end of a run of characters, where there is none."""


class Chain(Struct):
    """An expression and its occurrences."""

    words: tuple[Word, ...]
    count: int = 0
    quoted: int = 0
    """Occurrences that fill a pair of quotation marks."""
    abroad: int = 0
    """Occurrences in texts that are about other countries alone."""
    articles: set[str] = field(default_factory=set)
    before: Counter[str] = field(default_factory=Counter)
    """The words before it."""
    after: Counter[str] = field(default_factory=Counter)


class Chains(Struct, frozen=True):
    """All expressions of a corpus."""

    by_term: dict[str, Chain]
    words: Counter[str]
    """Occurrences of each word."""
    characters: Counter[str]
    """Occurrences of each Chinese character, at most `PER_ARTICLE` in one article."""


def chains(texts: Iterable[tuple[str, str]], tag: Tag) -> Chains:
    """The expressions of `texts`, pairs of an article's id and one of its texts."""
    found = Chains({}, Counter(), Counter())
    characters: dict[str, Counter[str]] = defaultdict(Counter)
    for article, text in texts:
        abroad = tells_of_abroad(text)
        for run in _RUN.findall(text):
            pieces = tag(run)
            found.words.update(word for word, _ in pieces)
            characters[article].update(filter(is_han, run))
            _add_chains(found.by_term, article, pieces, abroad=abroad)
        for quoted in _QUOTED.findall(text):
            if any(map(is_han, quoted)):
                _add_quoted(found.by_term, article, quoted, tag, abroad=abroad)
    for counts in characters.values():
        found.characters.update({char: min(count, PER_ARTICLE) for char, count in counts.items()})
    return found


def _add_chains(known: dict[str, Chain], article: str, pieces: Sequence[Word], *, abroad: bool) -> None:
    for start, end in _stretches(pieces):
        term = "".join(word for word, _ in pieces[start:end])
        if sum(map(is_han, term)) > 1:
            chain = known.setdefault(term, Chain(tuple(pieces[start:end])))
            chain.count += 1
            chain.abroad += abroad
            chain.articles.add(article)
            chain.before[pieces[start - 1][0] if start else _EDGE] += 1
            chain.after[pieces[end][0] if end < len(pieces) else _EDGE] += 1


def _stretches(pieces: Sequence[Word]) -> Iterator[tuple[int, int]]:
    """The chains without function words, as ranges of `pieces`."""
    for start in range(len(pieces)):
        size = 0
        for end in range(start + 1, min(start + LONGEST_CHAIN, len(pieces)) + 1):
            word, tag = pieces[end - 1]
            size += len(word)
            if word in _OUTER or tag in _EMPTY_TAGS or size > LONGEST:
                break
            yield start, end


def _add_quoted(known: dict[str, Chain], article: str, quoted: str, tag: Tag, *, abroad: bool) -> None:
    chain = known.get(quoted)
    if chain is None:
        chain = known[quoted] = Chain(tuple(tag(quoted)))
    chain.quoted += 1
    chain.articles.add(article)
    if chain.quoted > chain.count:  # too long, or with signs in it, so not counted as a chain
        chain.count = chain.quoted
        chain.abroad += abroad
