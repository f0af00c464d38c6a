"""The hints of notices only save time: no line that a notice's pattern fits is without its hint."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsarchive.clean.wording.notices import OPENINGS, SAYINGS, is_notice

EVERY = (*OPENINGS, *SAYINGS)


@pytest.mark.parametrize(("hint", "pattern"), EVERY, ids=[hint for hint, _ in EVERY])
@settings(max_examples=20)
@given(data=st.data())
def test_what_has_the_pattern_of_a_notice_has_its_hint(hint, pattern, data):
    said = data.draw(st.from_regex(re.compile(pattern), fullmatch=True))

    assert re.search(hint, said)


@pytest.mark.parametrize("hint", [hint for hint, _ in EVERY])
def test_a_hint_is_plain_words(hint):
    assert not re.search(r"(?<!\\)[][(){}?*+.^$]", hint), (
        "with a class or group a search for all hints is slow"
    )


@pytest.mark.parametrize(
    "line", ["分类广告", "如作品内容侵权请告知", "广告部电话:84772855 印刷:江城日报印刷厂"]
)
def test_a_line_with_a_hint_and_its_pattern_is_a_notice(line):
    assert is_notice(line)
    assert not is_notice("民警向居民讲解反诈知识")
