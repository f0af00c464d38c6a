"""A short term whose characters belong to the words beside it: 今天 | 网上 is not 天网.

The text around the term is segmented in the likeliest way twice: once so that no word crosses an edge of the term,
once so that one does. Where the second is likelier by `MARGIN`, the characters are not the term. A word's probability
is its share in a general lexicon such as jieba's (a unigram model; the best path is found by dynamic programming),
but the term itself counts at least `TERM_COUNT`, since the glossary vouches for it. So unknown words veto nothing,
and 化解矛盾 | 纠纷 does not outweigh 化解 | 矛盾纠纷.
"""

import re
from collections.abc import Mapping
from math import inf, log

from msgspec import Struct

from newsarchive.model.lexicon import Lexicon
from newsarchive.model.spans import Span

REACH = 5
"""Characters on each side that are looked at."""

LONGEST_WORD = 4
"""Characters of the longest word of the lexicon that is tried."""

TERM_COUNT = 1000
"""Least count of a term, in a lexicon of 60 million: about that of 巡逻 or 网吧."""

MARGIN = 0.5
"""Natural logarithm of how much likelier the segmentation across the term must be.

Chosen by reading 1,800 close cases in 5.5 million characters of news (policing words of two and three characters):
above it 2 of 100 vetoes were wrong (每千 | 人口), below it 3 of 100 mentions (立法 | 院).
"""

_BOUND = frozenset("长员件区口署院队")
"""Endings that are no word alone: 国家公园 | 区 is a possible segmentation of 公园区 but not its meaning."""

_WHERE = frozenset("内里上中下外前后")
"""Endings of words of place, which follow any noun: 园 | 区内 is no evidence; in 今天 | 网上 the evidence is 今天."""

_CLAUSE_END = re.compile(r"[^\w]")


def is_cut_across(text: str, span: Span, lexicon: Lexicon) -> bool:
    """Whether the characters of `span` more likely belong to the words beside it."""
    if not _may_cross(text, span, lexicon.counts):
        return False
    start, end = _clause(text, span)
    term = Span(span.start - start, span.end - start)
    return _across(_Cut(text[start:end], term), lexicon) > MARGIN


def _may_cross(text: str, span: Span, words: Mapping[str, int]) -> bool:
    """Whether any word of the lexicon crosses an edge of `span`: a fast test, as most often none does."""
    first, last = max(0, span.start + 1 - LONGEST_WORD), min(len(text), span.end - 1 + LONGEST_WORD)
    for within in range(span.start + 1, span.end):
        for start in range(first, span.start):
            if text[start:within] in words:
                return True
        for end in range(span.end + 1, last + 1):
            if text[within:end] in words:
                return True
    return False


class _Cut(Struct, frozen=True):
    """A clause that is segmented around the term in it."""

    clause: str
    term: Span

    def crosses(self, start: int, end: int) -> bool:
        """Whether a word from `start` to `end` would cross one edge of the term."""
        term = self.term
        if start < term.start < end < term.end:
            return not (end == term.end - 1 and self.clause[end] in _BOUND)
        if term.start < start < term.end < end:
            return not (end == start + 2 and self.clause[end - 1] in _WHERE)
        return False

    def least_count(self, start: int, end: int) -> int:
        """Least count of `clause[start:end]`: that of the term, one for a single character, else none."""
        return TERM_COUNT if (start, end) == self.term else int(end - start == 1)

    def forbids(self, start: int, end: int) -> bool:
        """Whether a word contains the term and more on both sides, such as 人民警察, which answers nothing about 民警."""
        return start < self.term.start and self.term.end < end


def _across(cut: _Cut, lexicon: Lexicon) -> float:
    """Log-likelihood ratio of the best segmentation across the term to the best one that keeps its edges."""
    size, counts, total = len(cut.clause), lexicon.counts, log(lexicon.total)
    kept, crossed = [0.0] + [-inf] * size, [-inf] * (size + 1)
    for start in range(size):
        for end in range(start + 1, min(size, start + LONGEST_WORD) + 1):
            count = max(counts.get(cut.clause[start:end], 0), cut.least_count(start, end))
            if not count or cut.forbids(start, end):
                continue
            likely = log(count) - total
            if cut.crosses(start, end):
                crossed[end] = max(crossed[end], kept[start] + likely, crossed[start] + likely)
            else:
                kept[end] = max(kept[end], kept[start] + likely)
                crossed[end] = max(crossed[end], crossed[start] + likely)
    return crossed[size] - kept[size]


def _clause(text: str, span: Span) -> tuple[int, int]:
    """Start and end of the text around `span` without punctuation, at most `REACH` characters on either side."""
    start, end = max(0, span.start - REACH), min(len(text), span.end + REACH)
    for stop in _CLAUSE_END.finditer(text, start, span.start):
        start = stop.end()
    stop_after = _CLAUSE_END.search(text, span.end, end)
    return start, (stop_after.start() if stop_after else end)
