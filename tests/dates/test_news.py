from dataclasses import replace

import opencc
import pytest

from dates.scoring import Labelled, labelled, score
from newsarchive.dates import find_dates
from newsarchive.model.reading import DateKind


def dated(text, reference):
    return [
        (*mention.span, mention.value)
        for mention in find_dates(text, reference)
        if mention.kind in (DateKind.DATE, DateKind.RANGE) and mention.value and not mention.in_name
    ]


@pytest.mark.parametrize(
    ("part", "f1", "right", "false"),
    [("developed", 0.98, 0.98, 0.02), ("mended", 0.96, 0.95, 0.02), ("held_out", 0.98, 0.98, 0.02)],
)
def test_real_news_is_read_within_the_stated_bounds(part, f1, right, false):
    found = score(labelled(part), dated)
    assert found.f1 >= f1
    assert found.right >= right
    assert found.false <= false


def test_the_labelled_news_is_enough_to_judge_by():
    rows = [row for part in ("developed", "held_out") for row in labelled(part)]
    assert len({row.text for row in rows}) >= 270
    assert sum(value is not None for row in rows for value in row.expressions.values()) >= 300


def test_the_score_counts_spans_values_and_what_should_have_no_value():
    row = Labelled("2023", "去年，今年，当天", {(0, 2): "2022", (3, 5): "2023", (6, 8): None})
    found = score([row], lambda _text, _reference: [(0, 2, "2022"), (3, 5, "2024"), (6, 8, "2023")])
    assert (found.wanted, found.found, found.spans, found.values, found.wrong) == (2, 3, 2, 1, 2)
    assert (found.f1, found.right, found.false) == (0.8, 0.5, 2 / 3)


def test_real_news_reads_the_same_in_traditional_script_and_in_wide_figures():
    traditional = opencc.OpenCC("s2t").convert
    wide = {code: code + 0xFEE0 for code in range(ord("0"), ord("9") + 1)}
    rows = [row for row in labelled("developed") if len(traditional(row.text)) == len(row.text)]
    plain = score(rows, dated)
    assert score([replace(row, text=traditional(row.text)) for row in rows], dated) == plain
    assert score([replace(row, text=row.text.translate(wide)) for row in rows], dated) == plain
