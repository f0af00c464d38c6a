"""The expressions of a corpus: chains of one to five words, and what stands in quotation marks."""

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
"""As often counts a character in one article at most, lest one report's subject colour all."""

_RUN = re.compile(r"[\u3400-\u9fff0-9A-Za-z+]+")
_QUOTED = re.compile(r"[“‘]([^“”‘’，。；：！？\s]{2,14})[”’]")
_OUTER = frozenset("的了和与在是为及等对将把被从向以也都就还又而或这那其并于给让使由之着过吗呢吧啊")
"""Characters that end a chain when they are a word of their own."""
_EMPTY_TAGS = frozenset({"uj", "ul", "u", "uz", "ug", "ud", "uv", "p", "c", "r", "y", "e", "o"})
_EDGE = ""
"""The neighbour where there is none: the end of a run of characters."""


class Chain(Struct):
    """An expression and where it was met."""

    words: tuple[Word, ...]
    count: int = 0
    quoted: int = 0
    """How many times of `count` it stood alone in quotation marks."""
    abroad: int = 0
    """How many times of `count` the text around it was about other countries alone."""
    articles: set[str] = field(default_factory=set)
    before: Counter[str] = field(default_factory=Counter)
    """The words that went before it."""
    after: Counter[str] = field(default_factory=Counter)


class Chains(Struct, frozen=True):
    """All expressions of a corpus."""

    by_term: dict[str, Chain]
    words: Counter[str]
    """How often each word stands."""
    characters: Counter[str]
    """How often each Chinese character stands, `PER_ARTICLE` times at most in one article."""


def chains(texts: Iterable[tuple[str, str]], tag: Tag) -> Chains:
    """Reads the expressions of `texts`, pairs of an article's id and a text of it."""
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
    """The chains without an empty word in them, as ranges of `pieces`."""
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
        chain.abroad += abroad
    chain.quoted += 1
    chain.count = max(chain.count, chain.quoted)
    chain.articles.add(article)
