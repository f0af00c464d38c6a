"""The codes for arrays, judged by the codes for single values."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from newsarchive.search import bits, bulk


def packed(codes):
    return bulk.pack(codes)


@given(st.lists(st.integers(1, 2**40)))
def test_gamma_codes_of_an_array_are_those_of_its_values(values):
    assert packed(bulk.gamma(np.array(values, np.int64))) == bits.pack(map(bits.gamma, values))


@given(st.lists(st.integers(0, 2**21 - 1)))
def test_fixed_codes_of_an_array_are_those_of_its_values(values):
    assert packed(bulk.fixed(np.array(values, np.int64), 21)) == bits.pack(bits.fixed(v, 21) for v in values)


@given(st.lists(st.tuples(st.integers(0, 5000), st.integers(0, 20))))
def test_rice_codes_of_an_array_are_those_of_its_values(pairs):
    values, lows = (np.array([pair[i] for pair in pairs], np.int64) for i in (0, 1))
    assert packed(bulk.rice(values, lows)) == bits.pack(bits.rice(value, k) for value, k in pairs)


@given(st.lists(st.integers(1, 1000), min_size=1), st.randoms())
def test_interleaved_words_stand_at_their_places(values, chance):
    places = list(range(len(values)))
    chance.shuffle(places)
    cut = len(values) // 2
    halves = [
        (bulk.gamma(np.array(values[part], np.int64)), np.array(places[part], np.int64))
        for part in (slice(cut), slice(cut, None))
    ]

    ordered = [value for _, value in sorted(zip(places, values, strict=True))]
    assert packed(bulk.interleaved(*halves)) == bits.pack(map(bits.gamma, ordered))
