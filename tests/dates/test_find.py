import json
import re

import pytest

from newsarchive.dates import find_dates, to_json


def one(text, reference="2023-02-03", **options):
    (mention,) = find_dates(text, reference, **options)
    return mention


def test_a_mention_is_written_with_the_fields_of_the_command():
    written = to_json(one("就在去年10月底，意见印发。"))
    assert written == {
        "start": 2,
        "end": 8,
        "text": "去年10月底",
        "kind": "date",
        "value": "2022-10",
        "precision": "month",
        "modifier": "end",
        "time": None,
        "in_name": False,
        "certainty": "resolved",
        "reason": "去年 against publication 2023-02-03",
    }
    assert json.loads(json.dumps(written)) == written


@pytest.mark.parametrize(
    ("text", "reference", "inferred", "certainty"),
    [
        ("2021年8月", "2022", True, "certain"),
        ("去年8月", "2022", True, "inferred"),
        ("8月", "2022", True, "inferred"),
        ("去年8月", "2022", False, "resolved"),
        ("去年8月", None, False, "ambiguous"),
        ("2021年以来", "2022", True, "inferred"),
        ("近年来", "2022", False, "ambiguous"),
        ("目前", "2022", True, "inferred"),
        ("24小时", "2022", True, "certain"),
        ("三世纪", "2022", True, "certain"),
        ("上世纪", "2022", True, "inferred"),
        ("春节期间", "2023-02-03", False, "resolved"),
    ],
)
def test_certainty_says_what_a_value_rests_on(text, reference, inferred, certainty):
    assert one(text, reference, inferred=inferred).certainty.value == certainty


@pytest.mark.parametrize("reference", ["2023-02-30", "2023-13", "0000", "23", "2023年"])
def test_a_reference_that_no_calendar_has_is_refused(reference):
    with pytest.raises(ValueError, match=re.escape(f"“{reference}” is no date YYYY[-MM[-DD]]")):
        find_dates("昨天", reference)


def test_the_same_period_as_a_season_is_a_season_too():
    *_, mention = find_dates("2022年秋天，产量高于上年同期。", "2023-06-15")
    assert (mention.value, mention.precision) == ("2021-23", None)


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("每天晚上十点后", "T22:00/.."),
        ("22時至次日6時", "T22:00/T06:00"),
        ("每天9:00-17:00", "T09:00/T17:00"),
        ("每晚8时至10时", "T20:00/T22:00"),
    ],
)
def test_a_set_has_its_window_of_the_clock(text, time):
    mention = one(text)
    assert (mention.kind.value, mention.value, mention.time) == ("set", "P1D", time)


@pytest.mark.parametrize(
    ("text", "precision"),
    [
        ("90年代", "decade"),
        ("2021年", "year"),
        ("2021年上半年", "half"),
        ("2021年一季度", "quarter"),
        ("2021年8月", "month"),
        ("2021年8月上旬", "tenday"),
        ("2021年8月5日", "day"),
        ("2021年8月5日9时", "hour"),
        ("2021年8月5日9时30分", "minute"),
        ("24小时", None),
    ],
)
def test_precision_is_that_of_the_text(text, precision):
    assert one(text).precision == precision


def test_the_reason_names_the_notice_of_an_official_holiday():
    assert one("春节期间").reason.startswith(
        "official holiday by the State Council's notice for the year; year of publication 2023-02-03"
    )


def test_traditional_text_gives_the_same_values_as_simplified():
    traditional = find_dates("這個春節假期和去年高考季，當天兩點鐘，週末，農曆正月初八", "2023-02-03")
    simplified = find_dates("这个春节假期和去年高考季，当天两点钟，周末，农历正月初八", "2023-02-03")
    assert [(m.span, m.value) for m in traditional] == [(m.span, m.value) for m in simplified]


def test_reading_time_grows_in_step_with_the_text():
    """A long run without any unit, which a backtracking grammar would read again and again."""
    for piece in ("1", "一", "年", "“", "至", "今年1月-", "自", "以来", "每天"):
        find_dates(piece * 3_000, "2023-02-03")
