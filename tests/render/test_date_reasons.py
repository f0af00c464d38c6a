"""Reasons of dates exist in both languages, whatever phrases they are composed of."""

from pathlib import Path

import pytest
import yaml

from dates.scoring import labelled
from newsarchive.dates import find_dates
from newsarchive.render.wording.date_reasons import date_reason, in_chinese, plain_date_reason

ROOT = Path(__file__).parents[1]
TOLD = {
    "printed": "原文刊明",
    "year printed; 以来 runs to publication 2021-11-24": "年份：原文刊明；“以来”算到刊出日期 2021-11-24",
    "months 1 to 6; year of publication 2021, as none is printed": "1月至6月；年份：原文未刊明，取自刊出日期 2021",
    "from 今年 against publication 2022-08-05 to printed": "起：“今年”按刊出日期 2022-08-05 推算；止：原文刊明",
    "from months 1 to 2; year printed to printed": "起：1月至2月；年份：原文刊明；止：原文刊明",
    "初 of the plan's years 2021/2025": "规划年份 2021/2025 的“初”",
    "春节, official holiday by the State Council's notice for the year; year 去年 against publication 2023-02-03": (
        "春节：国务院办公厅当年通知的假期；年份：“去年”按刊出日期 2023-02-03 推算"
    ),
}


@pytest.mark.parametrize("english", TOLD)
def test_a_reason_is_put_together_in_chinese_as_in_english(english):
    assert in_chinese(english) == TOLD[english]


@pytest.mark.parametrize("english", ["told by nobody", "printed; told by nobody", "year told by nobody"])
def test_a_reason_with_an_unknown_phrase_is_shown_in_english_alone(english):
    assert in_chinese(english) is None
    assert date_reason(english) == f'<span lang="en">{english}</span>'
    assert plain_date_reason(english) == english


def test_both_languages_are_shown():
    assert date_reason("recurs") == (
        '<span class="zh" lang="zh-Hans">反复发生</span><span class="en" lang="en"> recurs</span>'
    )
    assert plain_date_reason("recurs") == "反复发生 / recurs"


@pytest.mark.parametrize("part", ["developed", "mended", "held_out"])
def test_every_reason_given_for_a_date_of_the_labelled_news_has_its_chinese(part):
    reasons = {date.reason for row in labelled(part) for date in find_dates(row.text, row.reference)}

    assert sorted(reason for reason in reasons if in_chinese(reason) is None) == []


CASES = sorted((ROOT / "dates" / "cases").glob("*.yml"))


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_every_reason_given_in_the_cases_has_its_chinese(path):
    missing = set()
    for reference, marked, *_ in yaml.safe_load(path.read_text(encoding="utf-8")):
        text = marked.replace("‹", "").replace("›", "")
        day = reference.rstrip("?") if reference else None
        found = find_dates(text, day, inferred=day != reference)
        missing |= {date.reason for date in found if in_chinese(date.reason) is None}

    assert sorted(missing) == []
