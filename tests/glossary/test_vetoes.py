"""Characters that are a term, and the same characters where they are not."""

import re
from itertools import combinations, pairwise
from math import inf, log
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossary.terms import entry
from newsarchive.glossary import matcher
from newsarchive.glossary.vetoes.words import LONGEST_WORD, TERM_COUNT, _across, _Cut
from newsarchive.model.lexicon import Lexicon
from newsarchive.model.spans import Span
from newsarchive.segment import lexicon

LINES = (Path(__file__).parent / "senses.txt").read_text(encoding="utf-8").splitlines()
TERMS = [term for line in LINES if line.startswith("terms:") for term in line.removeprefix("terms:").split()]
TEXTS = [line for line in LINES if line and not line.startswith(("#", "terms:"))]


@pytest.fixture(scope="module")
def terms():
    return matcher([entry(f"t{number}", term) for number, term in enumerate(TERMS)], lexicon)


@pytest.mark.parametrize("line", TEXTS)
def test_a_mention_is_told_from_the_same_characters_elsewhere(terms, line):
    text = re.sub("[【】]", "", line)

    assert [mention.span.of(text) for mention in terms.find(text)] == re.findall("【(.*?)】", line)


WORDS = ("今天", "天网", "网上", "上", "天", "网", "今天网", "天网上", "今")
SMALL = Lexicon({word: 3**number for number, word in enumerate(WORDS)}, 10**6)


def slow_across(clause, term):
    """Every way to cut the clause, tried one by one."""
    best = {True: -inf, False: -inf}
    cut = _Cut(clause, term)
    for size in range(len(clause)):
        for inner in combinations(range(1, len(clause)), size):
            edges = [0, *inner, len(clause)]
            spans = [Span(*pair) for pair in pairwise(edges)]
            crossing = any(cut.crosses(*span) for span in spans)
            best[crossing] = max(best[crossing], sum(worth(clause, span, term) for span in spans))
    return best[True] - best[False]


def worth(clause, span, term):
    if span.size > LONGEST_WORD or (span.start < term.start and term.end < span.end):
        return -inf
    least = TERM_COUNT if span == term else int(span.size == 1)
    count = max(SMALL.counts.get(span.of(clause), 0), least)
    return log(count) - log(SMALL.total) if count else -inf


@given(st.text("今天网上警", min_size=2, max_size=7), st.data())
def test_the_likeliest_cut_is_found_as_by_trying_all(clause, data):
    start = data.draw(st.integers(0, len(clause) - 2))
    term = Span(start, data.draw(st.integers(start + 2, min(start + 3, len(clause)))))

    fast, slow = _across(_Cut(clause, term), SMALL), slow_across(clause, term)

    assert fast == slow or abs(fast - slow) < 1e-9
