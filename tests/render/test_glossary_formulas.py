"""Which headwords are number formulas, and how they are grouped."""

import pytest

from newsarchive.render.pages.glossary.formulas import numerals, pattern

FORMULAS = {
    "三高四新": "三…四…",
    "五类风险": "五…",
    "两个维护": "两…",
    "一标三实": "一…三…",
    "四个铁一般": "四…",
    "“三个规定”": "三…",
    "百万警进千万家": "百…万…千…万…",
    "缉毒“百千万”": "百…千…万…",
    "双随机": "双…",
    "1+3+N": "1…3…",
    "快反135": "1…3…5…",
    "十个严禁": "十…",
}
OTHERS = [
    "交所合一", "百日攻坚", "三年行动计划", "二十大", "十四五规划", "三十三条", "110报警台", "6·26国际禁毒日", "百姓",
    "一体化", "双方", "四川", "五一", "枫桥经验", "2023年", "统一战线", "",
]  # fmt: skip


@pytest.mark.parametrize("headword", FORMULAS)
def test_a_formula_shows_its_pattern(headword):
    assert pattern(headword) == FORMULAS[headword]


@pytest.mark.parametrize("headword", OTHERS)
def test_a_term_that_counts_nothing_is_none(headword):
    assert numerals(headword) == ()
