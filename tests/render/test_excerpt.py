from hypothesis import given
from hypothesis import strategies as st

from newsarchive.model.spans import Span
from newsarchive.render.elements.excerpt import excerpt

TEXT = "前文。" + "甲" * 60 + "老桥" + "乙" * 60 + "。后文"
SENTENCE = Span(3, len(TEXT) - 2)


def test_a_long_sentence_is_cut_around_what_it_is_shown_for():
    at = TEXT.index("老桥")

    assert excerpt(TEXT, SENTENCE, Span(at, at + 2), 12) == "……甲甲甲甲甲老桥乙乙乙乙乙……"


def test_a_short_sentence_stays_whole():
    assert excerpt("前文。老桥重开。", Span(3, 8), Span(3, 5), 90) == "老桥重开。"


def test_a_number_is_never_cut_in_two():
    text = "共有" + "甲" * 8 + "12,389.5台" + "乙" * 40

    assert excerpt(text, Span(0, len(text)), Span(0, 2), 13) == "共有甲甲甲甲甲甲甲甲12,389.5……"


@given(st.text("甲乙丙1289.,A。", min_size=1, max_size=80), st.data())
def test_an_excerpt_is_part_of_the_sentence_and_contains_what_must_be_visible(text, data):
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    length = data.draw(st.integers(1, 40))

    shown = excerpt(text, Span(0, len(text)), Span(start, end), length)

    assert text[start:end] in shown
    assert shown.removeprefix("……").removesuffix("……") in text
