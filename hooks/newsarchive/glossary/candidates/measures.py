"""Measures of expressions: how much each is a unit, and how much it is typical of this corpus, not of Chinese in general."""

from collections import Counter
from functools import cached_property
from math import log

from msgspec import Struct

from newsarchive.glossary.candidates.chains import Chain, Chains
from newsarchive.model.lexicon import Lexicon
from newsarchive.text import is_han

_PHRASE = 4
"""Length of a listed word that is most often a phrase of two words."""

_COMMON = 50
"""Count in the lexicon from which a word contributes to the frequencies of its characters."""


class Measures(Struct, frozen=True, dict=True):
    """The measures of the chains of one corpus, against a general lexicon."""

    chains: Chains
    lexicon: Lexicon

    @cached_property
    def _words(self) -> int:
        return self.chains.words.total()

    @cached_property
    def _general_characters(self) -> Counter[str]:
        counts: Counter[str] = Counter()
        for word, count in self.lexicon.counts.items():
            if count >= _COMMON:
                for char in word:
                    counts[char] += count
        return counts

    @cached_property
    def _characters(self) -> tuple[int, int]:
        return self.chains.characters.total(), self._general_characters.total()

    def count(self, term: str) -> int:
        """Occurrences of an expression; 0 of an unknown one."""
        return self.chains.by_term[term].count if term in self.chains.by_term else 0

    def cohesion(self, chain: Chain) -> float:
        """Pointwise mutual information of its words (Church and Hanks 1990), natural logarithm, divided by words - 1."""
        words = [word for word, _ in chain.words]
        if len(words) == 1:
            return 0.0
        apart = sum(log(max(1, self.chains.words[word]) / self._words) for word in words)
        return (log(chain.count / self._words) - apart) / (len(words) - 1)

    def keyness(self, term: str, count: int) -> float:
        """Natural logarithm of the ratio of its share in the corpus to its share in the lexicon."""
        listed = self.lexicon.counts.get(term, 0) + 1
        return log(count / self._words) - log(listed / self.lexicon.total)

    def plainness(self, chain: Chain) -> float:
        """Natural logarithm of the count of its rarest word in the lexicon; of a word of four characters, of its halves.

        The lexicon lists many phrases of everyday words (重要讲话) with the smallest count, so counts of long words
        are not informative.
        """
        words = [word for word, _ in chain.words]
        if len(words) == 1:
            word = words[0]
            words = [word[:2], word[2:]] if len(word) == _PHRASE else []
        return log(min((self.lexicon.counts.get(word, 0) for word in words), default=0) + 1)

    def flavour(self, term: str) -> float:
        """The mean keyness of its characters, such as 警 and 案 among police reports."""
        chars = [char for char in term if is_han(char)]
        here, general = self._characters
        return sum(
            log((self.chains.characters[char] + 0.5) / here)
            - log((self._general_characters[char] + _COMMON) / general)
            for char in chars
        ) / max(1, len(chars))


def freedom(chain: Chain) -> float:
    """Branching entropy (Jin and Tanaka-Ishii 2006) of the words around it, on the side where they vary less.

    Each end of a run of characters counts as a neighbour of its own.
    """
    return min(_entropy(chain.before), _entropy(chain.after))


def _entropy(neighbours: Counter[str]) -> float:
    total = neighbours.total()
    return sum(
        count / total * (log(total) if not word else log(total / count)) for word, count in neighbours.items()
    )
