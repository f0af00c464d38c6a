"""What a page says of the lines around a line."""

from hypothesis import given
from hypothesis import strategies as st

from newsarchive.clean.lines import split_lines
from newsarchive.clean.page import page_of


@given(alike=st.lists(st.booleans(), min_size=1, max_size=12), data=st.data())
def test_a_run_around_a_line_is_all_that_is_alike_without_a_break_within_reach(alike, data):
    page = page_of(split_lines("\n".join("甲" for _ in alike)), ())
    index = data.draw(st.integers(0, len(alike) - 1))
    reach = data.draw(st.integers(1, 5))
    first = data.draw(st.integers(0, index))

    run = page.run_around(index, alike.__getitem__, reach, first)

    assert list(run) == [
        at
        for at in range(first, len(alike))
        if abs(at - index) <= reach and all(alike[min(at, index) : max(at, index) + 1])
    ]
