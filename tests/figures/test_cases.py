from pathlib import Path

import pytest

from figures.scoring import shown
from newsarchive.figures import find_figures, to_json

CASES = [
    [part.strip() for part in line.split("|")]
    for line in (Path(__file__).parent / "cases.txt").read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case[0])
def test_a_sentence_gives_the_figure_of_its_line_or_none(case):
    sentence, *wanted = case
    found = [
        [*shown(figure), figure.base or "-", figure.claimant or "-"] for figure in find_figures(sentence)
    ]

    assert found == ([wanted] if wanted else [])


ARITHMETIC = {
    "共排查59710起，已化解59248起，化解率99.23%。": "consistent within the text: 59248 ÷ 59710 = 99.226%",
    "共排查59710起，已化解59248起，化解率９９．２３％。": "consistent within the text: 59248 ÷ 59710 = 99.226%",
    "共排查59710起，已化解59248起，化解率百分之九十九点二三。": "consistent within the text: 59248 ÷ 59710 = 99.226%",
    "共排查100起，已化解90起，化解率95%。": "does not agree within the text: 90 ÷ 100 = 90.0%",
    "评估20起，其中甲类17起、乙类3起。": "consistent within the text: 17 + 3 = 20",
    "持证率由83.3%提升至100%，提高16.7个百分点。": "consistent within the text: 100% − 83.3% = 16.7百分点",
    "持证率由83.3%提升至100%，提高20个百分点。": "does not agree within the text: 100% − 83.3% = 16.7百分点",
    "案件从200起下降到150起，下降25%。": "consistent within the text: (150 − 200) ÷ 200 = -25.0%",
    "完成投资206.5亿元，重点项目110.8亿元，占年度计划的77.1%。": None,
    "评估20起，其中甲类12起、乙类3起。": None,
    "共排查近100起，已化解90余起，化解率95%。": None,
}


@pytest.mark.parametrize("sentence", ARITHMETIC)
def test_only_arithmetic_that_the_sentence_allows_is_worked_out(sentence):
    checks = [figure["check"] for figure in map(to_json, find_figures(sentence)) if figure["check"]]

    assert checks == ([ARITHMETIC[sentence]] if ARITHMETIC[sentence] else [])


def test_what_a_list_counts_is_dealt_out_in_its_order():
    figures = find_figures("刑事警情、治安警情、交通警情同比下降61.6%、53.1%、31.5%。")

    assert [(figure.counted, figure.value) for figure in figures] == [
        ("刑事警情", -61.6),
        ("治安警情", -53.1),
        ("交通警情", -31.5),
    ]
    assert {figure.base for figure in figures} == {"同比"}


def test_a_number_parted_from_its_unit_by_a_page_break_is_one_figure():
    (figure,) = find_figures("今年排查矛盾纠纷3.1万余\n\n起。")

    assert (figure.text, figure.value, figure.unit) == ("3.1万余\n\n起", 31000, "起")
