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


LONGEST_WORD = 4
"""Characters of the longest dictionary word that is tried beside a term."""


def crosses_word(text: str, span: Span, segment: Callable[[str], list[str]]) -> bool:
    """Whether the characters of `span` belong to the words beside it.

    They do where the segmenter cuts a word across an edge of the span (今天 | 网上), and where two
    dictionary words that meet inside it cover it (项目 | 前期 over 目前, which the segmenter prefers).
    """
    if span.size > LONGEST_DOUBTFUL:
        return False
    return _cut_across(text, span, segment) or _covered_by_two(text, span, segment)


def _cut_across(text: str, span: Span, segment: Callable[[str], list[str]]) -> bool:
    at = left = _clause_start(text, span.start)
    for word in segment(text[left : _clause_end(text, span.end)]):
        word_span = Span(at, at + len(word))
        at = word_span.end
        if len(word) > 1 and word_span.overlaps(span) and not _nested(word_span, span):
            return True
    return False


def _covered_by_two(text: str, span: Span, segment: Callable[[str], list[str]]) -> bool:
    def is_word(start: int, end: int) -> bool:
        return start >= 0 and end <= len(text) and segment(text[start:end]) == [text[start:end]]

    for meeting in range(span.start + 1, span.end):
        before = range(meeting - LONGEST_WORD, span.start)
        after = range(span.end + 1, meeting + LONGEST_WORD + 1)
        if any(is_word(start, meeting) for start in before) and any(is_word(meeting, end) for end in after):
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
