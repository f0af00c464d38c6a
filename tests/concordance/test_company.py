"""The company terms keep: judged by counting every pair anew, and by a printed value."""

from math import isclose, log

from hypothesis import given
from hypothesis import strategies as st

from newsarchive.concordance.company import LEAST, MOST, THRESHOLD, company, log_likelihood

PARAGRAPHS = st.lists(st.frozensets(st.sampled_from("abcdef"), max_size=4), min_size=1, max_size=60)


def test_the_measure_has_the_value_that_dunning_prints():
    """Dunning 1993, table of -2 log λ for “the swiss”: 110, 2,442, 111 and 29,114 bigrams give 270.72."""
    assert isclose(log_likelihood(110, 110 + 2442, 110 + 111, 110 + 2442 + 111 + 29114), 270.72, abs_tol=0.01)


def test_terms_that_stand_together_as_often_as_chance_has_it_have_none():
    assert isclose(log_likelihood(10, 100, 100, 1000), 0, abs_tol=1e-9)


def test_a_pair_that_always_stands_together_is_found_from_either_side():
    held = [frozenset("ab")] * 4 + [frozenset("c")] * 40

    found = company(held, 100)

    assert [(one.slug, one.together, one.alone) for one in found["a"]] == [("b", 4, 4)]
    assert [(one.slug, one.together, one.alone) for one in found["b"]] == [("a", 4, 4)]
    assert "c" not in found


def test_a_pair_that_shares_too_few_paragraphs_is_left_out_however_strong():
    assert company([frozenset("ab")] * (LEAST - 1), 10_000) == {}


def test_terms_that_avoid_each_other_are_no_company():
    held = [frozenset("ab")] * 3 + [frozenset("a")] * 400 + [frozenset("b")] * 400

    assert log_likelihood(3, 403, 403, 803) > THRESHOLD
    assert company(held, 803) == {}


def _slow(held, total):
    found = {}
    for one in "abcdef":
        for other in "abcdef":
            both = sum({one, other} <= terms for terms in held)
            first, second = (sum(slug in terms for terms in held) for slug in (one, other))
            if one == other or both < LEAST or both * total <= first * second:
                continue
            table = [both, first - both, second - both, total - first - second + both]
            margins = [(r, c) for r in (first, total - first) for c in (second, total - second)]
            strength = 2 * sum(
                n * log(n * total / (r * c)) for n, (r, c) in zip(table, margins, strict=True) if n
            )
            if strength >= THRESHOLD:
                found.setdefault(one, {})[other] = strength
    return found


@given(PARAGRAPHS, st.integers(0, 200))
def test_every_pair_is_found_that_counting_finds(held, empty):
    total = len(held) + empty

    found = company(held, total)

    expected = _slow(held, total)
    assert found.keys() == expected.keys()
    for slug, companions in found.items():
        assert len(companions) <= MOST
        assert {one.slug for one in companions} == expected[slug].keys()
        assert [one.strength for one in companions] == sorted(
            (one.strength for one in companions), reverse=True
        )
        assert all(isclose(one.strength, expected[slug][one.slug], rel_tol=1e-9) for one in companions)
