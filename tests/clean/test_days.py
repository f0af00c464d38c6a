"""The forms in which pages print days, and the day that each means."""

import pytest

from newsarchive.clean.wording.days import DATE, iso_date
from newsarchive.text import fold

WRITTEN = {
    "2023年5月6日": "2023-05-06",
    "2023年5月": "2023-05",
    "2023-05-06": "2023-05-06",
    "2023/5/6 10:20": "2023-05-06",
    "2 0 0 3 年 1 0 月 2 8 日": "2003-10-28",
    "06/05/2023": "2023-05-06",
    "23-05-06 10:20": "2023-05-06",
    "中华民国112年5月6日": "2023-05-06",
    "民国一百一十二年五月六日": "2023-05-06",
    "民國一一二年五月卅日": "2023-05-30",
    "二〇二三年五月廿六日": "2023-05-26",
    "2024年2月29日 星期四": "2024-02-29",
    "2023年2月29日": None,
    "2023年13月1日": None,
}


@pytest.mark.parametrize("printed", WRITTEN)
def test_a_day_is_read_in_every_form_and_none_that_no_calendar_has(printed):
    match = DATE.fullmatch(fold(printed))

    assert match is not None
    assert iso_date(match) == WRITTEN[printed]
