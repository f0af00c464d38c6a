"""Official holidays of mainland China, from the package `chinesecalendar`.

The package lists the days off that the State Council General Office's yearly notices
(国务院办公厅关于…年部分节假日安排的通知) give, from 2004 to the last notice before its release. A holiday is the
whole run of days off around the festival, days of rest that adjoin it among them.
"""

from datetime import date, timedelta
from functools import cache

import chinese_calendar

FESTIVALS = frozenset({"元旦", "春节", "清明", "五一", "端午", "中秋", "国庆"})
"""The festivals that are holidays."""

RULE = "official holiday by the State Council's notice for the year"

SESSIONS = {
    2018: "2018-03-03/2018-03-20",
    2019: "2019-03-03/2019-03-15",
    2020: "2020-05-21/2020-05-28",
    2021: "2021-03-04/2021-03-11",
    2022: "2022-03-04/2022-03-11",
    2023: "2023-03-04/2023-03-13",
    2024: "2024-03-04/2024-03-11",
    2025: "2025-03-04/2025-03-11",
    2026: "2026-03-04/2026-03-12",
}
"""全国两会: from the opening of the CPPCC's session to the close of whichever session ends last.

Checked on 22 November 2026 against reports of the time: 2018 to 2022 in two lists of past sessions
(陕西中公教育, “2022年全国两会召开时间”, and a guide to the sessions of 2023), 2018 also in Xinhua's report of
30 January 2018; 2023 by the spokesmen of both sessions; 2024 and 2026 by the agenda that 新闻联播 read on the
eve (4 March), 2026 also by Xinhua on its close; 2025 by the CPPCC's spokesman (新闻联播, 3 March) and Xinhua of
11 March. Of other years only the month is given: March.
"""

_ONE_DAY = timedelta(days=1)


@cache
def official(own_day: str) -> str | None:
    """The holiday around a festival, `first/last` or a single day; None where no notice is known for the year.

    Args:
        own_day: The festival's own day; its holiday may begin in the year before.
    """
    try:
        first = last = date.fromisoformat(own_day)
        if not chinese_calendar.is_holiday(first):
            return None
        while chinese_calendar.is_holiday(first - _ONE_DAY):
            first -= _ONE_DAY
        while chinese_calendar.is_holiday(last + _ONE_DAY):
            last += _ONE_DAY
    except (NotImplementedError, OverflowError):  # a year without a notice
        return None
    return f"{first}/{last}" if first != last else f"{first}"
