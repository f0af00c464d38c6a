"""Dates in words."""

import pytest

from newsarchive.model.article import Certainty
from newsarchive.model.reading import Known
from newsarchive.render.wording.when import datetime_attribute, in_words, known_date


@pytest.mark.parametrize(
    ("value", "zh", "en"),
    [
        ("2021", "2021年", "2021"),
        ("2021-08", "2021年8月", "Aug 2021"),
        ("2021-03-05", "2021年3月5日", "5 Mar 2021"),
        ("2024-04-05T14:28", "2024年4月5日14:28", "5 Apr 2024, 14:28"),
        ("2021-01/2021-10", "2021年1月至10月", "Jan to Oct 2021"),
        ("2023-01-21/2023-01-27", "2023年1月21日至27日", "21 to 27 Jan 2023"),
        ("2021-12-30/2022-01-02", "2021年12月30日至2022年1月2日", "30 Dec 2021 to 2 Jan 2022"),
        ("2021-01-01/2021-11-24", "2021年1月1日至11月24日", "1 Jan to 24 Nov 2021"),
        ("2021/2025", "2021年至2025年", "2021 to 2025"),
        ("2021-10/2021-11-24", "2021年10月至2021年11月24日", "Oct 2021 to 24 Nov 2021"),
        ("2021-10-01/2021-10-01", "2021年10月1日至2021年10月1日", "1 Oct 2021 to 1 Oct 2021"),
        (
            "2024-04-05T14:28/2024-04-05T15:13",
            "2024年4月5日14:28至2024年4月5日15:13",
            "5 Apr 2024, 14:28 to 5 Apr 2024, 15:13",
        ),
        ("2021-01/..", "2021年1月至今", "Jan 2021 to open"),
        ("P1D", "P1D", "P1D"),
        ("202X", "202X", "202X"),
    ],
)
def test_a_value_reads_in_both_languages(value, zh, en):
    assert in_words(value) == (zh, en)


@pytest.mark.parametrize("value", ["2021", "2021-08", "2021-03-05", "2024-04-05T14:28"])
def test_a_value_that_html_allows_is_given_to_machines(value):
    assert datetime_attribute(value) == value


@pytest.mark.parametrize("value", ["2021-01/2021-10", "202X", "P1D", "2021~", "2021-2"])
def test_a_value_that_html_does_not_allow_is_not(value):
    assert datetime_attribute(value) is None


def test_an_inferred_date_is_never_shown_as_printed():
    shown = known_date(Known("2021", Certainty.INFERRED, "why"))

    assert ">[2021年]<" in shown  # the brackets within each language: the switch leaves no blank beside them
    assert "> [2021]<" in shown
    assert "inferred" in shown
    assert "printed" not in shown
