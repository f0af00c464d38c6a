"""Excerpts end between signs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsarchive.text.excerpts import beginning, ending, shortened


@pytest.mark.parametrize(
    ("text", "most", "begin", "end"),
    [
        ("茶园很好……都来", 4, "茶园很好", "……都来"),
        ("茶园——新茶上市", 3, "茶园", "茶上市"),
        ("电话13800001234响了", 6, "电话", "响了"),
        ("说&ldquo;好&rdquo;的", 8, "说&ldquo;", "&rdquo;的"),
        ("葛\U000e0100城人", 1, "葛", "人"),
        ("在葛\U000e0100城", 2, "在", "城"),
        ("茶e\u0301园", 2, "茶", "园"),
    ],
    ids=["dots", "dash", "number", "entity", "one longer than all", "variant", "accent"],
)
def test_no_sign_is_cut(text, most, begin, end):
    assert (beginning(text, most), ending(text, most)) == (begin, end)


def test_what_is_shortened_ends_with_one_ellipsis():
    assert shortened("茶园很好……都来", 7) == "茶园很好…"
    assert shortened("茶园", 7) == "茶园"


@given(st.text(alphabet="茶…—a1&;#.e\u0301\u200d\ufe0f", max_size=30), st.integers(1, 12))
def test_an_excerpt_is_a_part_of_the_text_and_no_longer_than_asked(text, most):
    assert text.startswith(beginning(text, most))
    assert text.endswith(ending(text, most))
    assert max(len(beginning(text, most)), len(ending(text, most)), len(shortened(text, most))) <= most
    assert bool(beginning(text, most)) == bool(ending(text, most)) == bool(text)
