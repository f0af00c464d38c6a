"""Boundary evidence: a short term whose characters belong to the words beside it is no mention.

今天网上 is 今天 and 网上, not 天网. Evidence may veto a match but is never required for one: unknown
words come as single characters and veto nothing.
"""

import re
from collections.abc import Callable

from newsarchive.model.spans import Span

LONGEST_DOUBTFUL = 3
"""Longer terms are never doubted: on 1,576 hits in news, all false ones had two or three characters."""

REACH = 8
"""Characters on each side that the segmenter sees."""

_CLAUSE_END = re.compile(r"[^\w]")


def crosses_word(text: str, span: Span, segment: Callable[[str], list[str]]) -> bool:
    """Whether a dictionary word begins outside `span` and ends in it, or the other way round."""
    if span.size > LONGEST_DOUBTFUL:
        return False
    left = _clause_start(text, span.start)
    right = _clause_end(text, span.end)
    at = left
    for word in segment(text[left:right]):
        word_span = Span(at, at + len(word))
        at = word_span.end
        if len(word) > 1 and word_span.overlaps(span) and not _nested(word_span, span):
            return True
    return False


def _nested(one: Span, other: Span) -> bool:
    return one.contains(other) or other.contains(one)


def _clause_start(text: str, position: int) -> int:
    start = max(0, position - REACH)
    ends = [match.end() for match in _CLAUSE_END.finditer(text, start, position)]
    return ends[-1] if ends else start


def _clause_end(text: str, position: int) -> int:
    end = min(len(text), position + REACH)
    match = _CLAUSE_END.search(text, position, end)
    return match.start() if match else end
