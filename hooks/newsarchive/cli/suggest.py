"""Candidate terms: expressions that the corpus uses and general Chinese does not.

A candidate is a chain of one to four words, or a quoted coinage. It counts for more the oftener it
stands, the closer its words cling together (pointwise mutual information, Church and Hanks 1990), the
rarer they are in the dictionary of jieba, and when it is quoted, is a number formula, or ends as names of
programmes do.
"""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

import jieba

from newsarchive.model.article import FRONT_KINDS
from newsarchive.model.reading import Reading
from newsarchive.segment import segmenter
from newsarchive.text import fold, is_han

_QUOTED = re.compile(r"[“‘]([\u3400-\u9fff0-9+A-Za-z]{2,10})[”’]")
_FORMULA = re.compile(r"[一二三四五六七八九十两双百千万0-9][\u3400-\u9fff]")
_SUFFIXES = (
    "警务",
    "机制",
    "工程",
    "行动",
    "模式",
    "体系",
    "平台",
    "工作站",
    "队",
    "岗",
    "员",
    "中心",
    "治理",
    "办",
    "制",
    "战略",
)
_PARTICLES = frozenset("的了和与在是为及等对将把被从向以也都就还又而或这那其并中上下内外年月日个")
_SHORTEST, _LONGEST, _CHAIN = 2, 10, 4
_CONTEXTS, _AROUND = 3, 15


@dataclass(slots=True)
class Candidate:
    """An expression that may deserve an entry."""

    term: str
    count: int = 0
    articles: int = 0
    features: list[str] = field(default_factory=list)
    """quoted, formula, suffix, unlisted (not in jieba's dictionary)."""
    score: float = 0.0
    contexts: list[dict[str, str]] = field(default_factory=list)

    def as_dict(self) -> dict[str, object]:
        """For JSON."""
        return {
            "term": self.term,
            "count": self.count,
            "articles": self.articles,
            "features": self.features,
            "score": round(self.score, 3),
            "contexts": self.contexts,
        }


def suggest(readings: Sequence[Reading], known: Iterable[str]) -> list[Candidate]:
    """Ranks candidates, the best first; forms of `known` entries and parts of them are left out."""
    texts = [
        (reading.id, block.text)
        for reading in readings
        for block in reading.blocks
        if block.kind not in FRONT_KINDS
    ]
    counts, words = _counted(texts)
    quoted = {match for _, text in texts for match in _QUOTED.findall(text)}
    taken = "\n".join(fold(form) for form in known)
    general = _general()
    candidates = [
        _scored(term, count, words, general, quoted=term in quoted)
        for term, count in counts.items()
        if fold(term) not in taken and (count > 1 or term in quoted)
    ]
    ranked = sorted((one for one in candidates if one.features), key=lambda one: (-one.score, one.term))
    return _located(_without_parts(ranked), texts)


def _counted(texts: Iterable[tuple[str, str]]) -> tuple[Counter[str], Counter[str]]:
    """How often each chain of words stands, and each word."""
    segment = segmenter()
    chains: Counter[str] = Counter()
    words: Counter[str] = Counter()
    for _, text in texts:
        chains.update(_QUOTED.findall(text))
        for run in re.findall(r"[\u3400-\u9fff]+", text):
            pieces = segment(run)
            words.update(pieces)
            chains.update(_chains(pieces))
    return chains, words


def _chains(pieces: Sequence[str]) -> Iterator[str]:
    for start in range(len(pieces)):
        for end in range(start + 1, min(start + _CHAIN, len(pieces)) + 1):
            chain = pieces[start:end]
            term = "".join(chain)
            framed = chain[0] not in _PARTICLES and chain[-1] not in _PARTICLES
            if framed and _SHORTEST < len(term) <= _LONGEST:
                yield term


def _general() -> dict[str, int]:
    """Frequencies of words in general Chinese, as jieba's dictionary has them."""
    jieba.setLogLevel(60)
    jieba.initialize()
    frequencies: dict[str, int] = jieba.dt.FREQ
    return frequencies


def _scored(
    term: str, count: int, words: Counter[str], general: dict[str, int], *, quoted: bool
) -> Candidate:
    features = [
        name
        for name, holds in (
            ("quoted", quoted),
            ("formula", _FORMULA.match(term) is not None),
            ("suffix", term.endswith(_SUFFIXES) and len(term) > _SHORTEST),
            ("unlisted", not general.get(term)),
        )
        if holds
    ]
    rarity = _rarity(term, words, general)
    score = math.log1p(count) * rarity * (1 + len(features) + 2 * quoted)
    return Candidate(term, count=count, features=features, score=score)


def _rarity(term: str, words: Counter[str], general: dict[str, int]) -> float:
    """How much rarer the term is in general Chinese than its characters would make it, in bits of ten."""
    listed = general.get(term, 0)
    singles = sum(math.log(general.get(char, 0) + 1) for char in term if is_han(char)) / max(1, len(term))
    return max(0.1, (singles - math.log(listed + 1)) / 10 + math.log1p(words.get(term, 0)) / 10)


def _without_parts(ranked: list[Candidate]) -> list[Candidate]:
    """Leaves out what stands only within a longer candidate."""
    longer: dict[str, int] = defaultdict(int)
    for one in ranked:
        for other in _parts(one.term):
            longer[other] = max(longer[other], one.count)
    return [one for one in ranked if one.count > longer.get(one.term, 0)]


def _parts(term: str) -> Iterator[str]:
    size = len(term)
    yield from (term[i:j] for i in range(size) for j in range(i + 1, size + 1) if j - i < size)


def _located(candidates: list[Candidate], texts: Sequence[tuple[str, str]]) -> list[Candidate]:
    """Adds where the candidates stand; only the first few hundred are ever asked for."""
    for one in candidates[:500]:
        homes = [(name, text) for name, text in texts if one.term in text]
        one.articles = len({name for name, _ in homes})
        one.contexts = [
            {"article": name, "text": _context(text, one.term)} for name, text in homes[:_CONTEXTS]
        ]
    return candidates


def _context(text: str, term: str) -> str:
    at = text.index(term)
    return text[max(0, at - _AROUND) : at + len(term) + _AROUND]
