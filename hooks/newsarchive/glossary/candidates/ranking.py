"""Ranks candidates by score: expressions that are quoted, formulaic, named like a scheme, and typical of the corpus.

The weights were set by hand on policing news, by reading the first hundred candidates with and without each row.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from math import log

from msgspec import Struct

from newsarchive.glossary.candidates.chains import Chain, Tag, chains
from newsarchive.glossary.candidates.measures import Measures, freedom
from newsarchive.glossary.candidates.shapes import (
    head,
    is_amount,
    is_described,
    is_formula,
    is_speech,
    is_title,
)
from newsarchive.model.lexicon import Lexicon
from newsarchive.text import fold, is_han
from newsarchive.text.surnames import COMMONEST

_PEOPLE = frozenset({"nr", "nrfg", "nrt"})
_NAMES = _PEOPLE | {"ns"}
_NO_TERM = _NAMES | {"t", "m", "d", "r", "p", "c", "f", "q", "i", "a", "ad", "z", "o", "mq", "s"}
"""Parts of speech that a term of a single word never has."""
_WEAK = frozenset({"d", "ad", "r", "q", "f", "zg"})
_BAD_START = frozenset(
    "该各本此每某另不没很更最较已曾正再先后前上下内外其全多少有无要会能可应须让共约近达我你他新因按依"
)
_BAD_END = frozenset("上下中内里外前后时间等者地得着过来去起到年月日个们性")
_PRESS = frozenset({"日电", "本报讯", "本报记者", "总台记者"})
"""Words by which a newspaper refers to itself."""
_ORDINARY = 2000
"""Count in the lexicon of 60 million from which a word is ordinary."""
_ORDINARY_SHORT = 400
"""The same for a word of two characters."""
_PER_ARTICLE = 3
"""Most times that an expression counts in one article: the subject of one report is not yet jargon."""
_FLOOR = 4.5
"""Least score of a candidate."""


class Facts(Struct, frozen=True):
    """The facts from which a candidate's score is computed."""

    term: str
    chain: Chain
    listed: int
    """Its count in the lexicon; 0 where it is not listed."""
    cohesion: float
    keyness: float
    plainness: float
    flavour: float
    freedom: float
    within: int
    """Occurrences of the most frequent longer expression that contains it."""
    rest: int
    """Occurrences of the expression without its first word."""

    @property
    def count(self) -> int:
        """Occurrences, at most `_PER_ARTICLE` for each article."""
        return min(self.chain.count, _PER_ARTICLE * len(self.chain.articles))

    @property
    def word(self) -> bool:
        """Whether it is a single word of the lexicon."""
        return len(self.chain.words) == 1 and self.listed > 0

    @property
    def tags(self) -> frozenset[str]:
        """The parts of speech of its words."""
        return frozenset(tag for _, tag in self.chain.words)


class Candidate(Struct, frozen=True):
    """An expression that may deserve an entry."""

    term: str
    count: int
    articles: int
    features: tuple[str, ...]
    """Reasons for it: quoted, formula, head, unlisted."""
    score: float


def _unit(facts: Facts) -> float:
    """How much it is one unit: varied neighbours, strongly associated words."""
    loose = 0.0 if facts.chain.quoted else min(1.2, facts.freedom) - 0.9
    return loose + (0.0 if facts.word else min(2.0, facts.cohesion / 4) - 0.3)


def _own(facts: Facts) -> float:
    """How typical it is of this corpus: more frequent than in the lexicon, and no phrase of everyday words."""
    usual = _ORDINARY_SHORT if len(facts.term) == 2 else _ORDINARY  # noqa: PLR2004  # characters
    ordinary = 1.4 * log(max(usual, facts.listed) / usual)
    against = 0.0 if facts.chain.quoted else min(2.5, max(0.0, facts.plainness - log(_ORDINARY)))
    return (min(3.0, max(-2.0, (facts.keyness - 2) / 1.5)) if facts.word else 0.0) - ordinary - against


def _head(facts: Facts) -> float:
    found = head(facts.term)
    return 0.0 if not found else 1.0 + 0.8 * (len(found) > 1)


def _quoted(facts: Facts) -> float:
    """Quotation marks indicate a coined term, less so if it is quoted once and nothing else supports it."""
    if not facts.chain.quoted:
        return 0.0
    once = facts.count == 1 and not is_formula(facts.term) and not head(facts.term)
    return 2.5 + facts.chain.quoted / facts.chain.count - 1.2 * once


def _often(facts: Facts) -> float:
    return (1.1 if facts.count > 1 else 0.66) * log(1 + facts.count) + 0.5 * log(
        1 + len(facts.chain.articles)
    )


def _misfit(facts: Facts) -> float:
    """Reasons against an expression; most of them apply only where it is never quoted."""
    elsewhere = 1.5 * (2 * facts.chain.abroad > facts.chain.count)
    if facts.chain.quoted:
        named = bool(facts.tags & _NAMES)
        return -elsewhere - (0.0 if is_formula(facts.term) else 1.5 * facts.word + 1.5 * named)
    against = elsewhere + 2.5 * (facts.within >= 0.8 * facts.chain.count)
    against += 1.5 * bool(facts.tags & (_NAMES | {"m", "t"})) + 1.5 * bool(facts.tags & _WEAK)
    begun = facts.chain.words[0][1] == "v" and not facts.listed
    against += 1.2 * (begun and not head(facts.term)) + 1.5 * (begun and facts.rest > facts.chain.count)
    against += 1.2 * is_described(facts.term)
    against += 0.8 * (facts.word and bool(facts.tags & {"v", "vn", "a", "an"}))
    return -against - 0.8 * (len(facts.term) == 2)  # noqa: PLR2004  # a word of two characters says little


WEIGHTS: tuple[tuple[str, Callable[[Facts], float]], ...] = (
    ("quoted", _quoted),
    ("formula", lambda facts: 2.0 * is_formula(facts.term)),
    ("head", _head),
    ("often", _often),
    ("own", _own),
    ("flavour", lambda facts: 0.9 * facts.flavour),
    ("unit", _unit),
    ("misfit", _misfit),
    ("long", lambda facts: -0.4 * max(0, len(facts.term) - 8)),
)
"""The summands of the score."""

_SHOWN = ("quoted", "formula", "head")


def suggest(
    texts: Sequence[tuple[str, str]], known: Iterable[str], tag: Tag, lexicon: Lexicon, limit: int
) -> list[Candidate]:
    """Ranks the expressions that may deserve an entry, the best first.

    Args:
        texts: Pairs of an article's id and a text of it, in simplified script.
        known: Forms in the glossary; they and parts of them are left out.
        tag: Cuts a text into words with their parts of speech.
        lexicon: How common words are in general Chinese.
        limit: How many at most.
    """
    found = chains(texts, tag)
    measures = Measures(found, lexicon)
    within = _within(found.by_term)
    taken = "\n".join(map(fold, known))
    ranked = sorted(
        (
            _judged(_facts(term, chain, measures, within.get(term, 0)))
            for term, chain in found.by_term.items()
            if _may_be_term(term, chain) and fold(term) not in taken
        ),
        key=lambda one: (-one.score, one.term),
    )
    return _told_apart(ranked, found.by_term, limit)


def _facts(term: str, chain: Chain, measures: Measures, within: int) -> Facts:
    return Facts(
        term=term,
        chain=chain,
        listed=measures.lexicon.counts.get(term, 0),
        cohesion=measures.cohesion(chain),
        keyness=measures.keyness(term, min(chain.count, _PER_ARTICLE * len(chain.articles))),
        plainness=measures.plainness(chain),
        flavour=measures.flavour(term),
        freedom=freedom(chain),
        within=within,
        rest=measures.count("".join(word for word, _ in chain.words[1:])),
    )


def _judged(facts: Facts) -> Candidate:
    parts = {name: weigh(facts) for name, weigh in WEIGHTS}
    features = [name for name in _SHOWN if parts[name] > 0] + ["unlisted"] * (not facts.listed)
    chain = facts.chain
    return Candidate(
        facts.term, chain.count, len(chain.articles), tuple(features), round(sum(parts.values()), 3)
    )


def _may_be_term(term: str, chain: Chain) -> bool:
    if term in _PRESS or sum(map(is_han, term)) < 2 or _is_person(term, chain):  # noqa: PLR2004  # one character is no term
        return False
    if chain.quoted:
        return not is_speech(term)
    if is_amount(term) and not is_formula(term):
        return False
    if len(chain.words) == 1 and chain.words[0][1] in _NO_TERM:
        return False
    alone = chain.count == 1 and not is_formula(term) and not head(term)
    return not alone and term[0] not in _BAD_START and term[-1] not in _BAD_END


def _is_person(term: str, chain: Chain) -> bool:
    """Whether it is a person's name, or one with a title: 王治安, 关局长."""
    word, tag = chain.words[0]
    rest = term[len(word) :]
    return is_title(term[1:]) or (tag in _PEOPLE and (is_title(rest) or (not rest and word[0] in COMMONEST)))


def _within(by_term: dict[str, Chain]) -> dict[str, int]:
    """By expression: occurrences of the most frequent longer one that contains it."""
    within: dict[str, int] = {}
    for term, chain in by_term.items():
        if chain.count > 1 or chain.quoted:
            for part in _parts(term):
                if part in by_term:
                    within[part] = max(within.get(part, 0), chain.count)
    return within


def _parts(term: str) -> Iterator[str]:
    size = len(term)
    return (
        term[start:end] for start in range(size) for end in range(start + 2, size + 1) if end - start < size
    )


def _told_apart(ranked: Iterable[Candidate], by_term: dict[str, Chain], limit: int) -> list[Candidate]:
    """The first `limit` candidates, without those that a better one covers."""
    kept: list[Candidate] = []
    for one in ranked:
        if len(kept) == limit or one.score < _FLOOR:
            break
        if by_term[one.term].quoted or not any(_covers(better, one) for better in kept):
            kept.append(one)
    return kept


def _covers(better: Candidate, one: Candidate) -> bool:
    """Whether `one` is part of `better` and hardly more frequent, or longer and much rarer."""
    if one.term in better.term:
        return one.count <= 1.3 * better.count + 1
    return better.term in one.term and better.count >= 3 * one.count
