"""Values against a calendar that counts every day: slow, and plain to see."""

from datetime import date, timedelta

import chinese_calendar
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsarchive.dates import bounds, find_dates
from newsarchive.dates.calendars import festival_day

DAYS = st.dates(date(2005, 1, 1), date(2024, 12, 31))
ONE = timedelta(days=1)
CHINESE = dict(zip(range(1, 11), "一二三四五六七八九十", strict=True))


def value_of(text, reference):
    (mention,) = find_dates(text, reference.isoformat())
    assert mention.text == text
    return mention.value


def covered(value):
    """All days of a value, one by one."""
    first, last = (date.fromisoformat(side) for side in bounds(value))
    return [first + number * ONE for number in range((last - first).days + 1)]


def all_days(years):
    day = date(min(years), 1, 1)
    while day.year <= max(years):
        yield day
        day += ONE


def chinese(number):
    """一 to 九十九."""
    tens, ones = divmod(number, 10)
    head = "" if tens == 0 else "十" if tens == 1 else CHINESE[tens] + "十"
    return head + (CHINESE[ones] if ones else "")


@settings(deadline=None, max_examples=60)
@given(DAYS, st.integers(0, 400), st.sampled_from("至到-—~"), st.booleans())
def test_a_range_covers_the_days_from_its_first_to_its_last(first, length, joint, in_chinese):
    last = first + length * ONE
    number = chinese if in_chinese else str
    right = f"{number(last.day)}日"
    if (last.year, last.month) != (first.year, first.month):
        right = f"{number(last.month)}月{right}"
    if last.year != first.year:
        right = f"{last.year}年{right}"
    text = f"{first.year}年{number(first.month)}月{number(first.day)}日{joint}{right}"
    assert covered(value_of(text, last)) == [first + number * ONE for number in range(length + 1)]


@settings(deadline=None, max_examples=40)
@given(DAYS, st.integers(1, 12), st.integers(0, 11))
def test_a_range_of_months_covers_every_day_of_them(reference, first, further):
    last = min(12, first + further)
    text = f"{reference.year}年{first}月至{last}月"
    months = [day for day in all_days([reference.year]) if first <= day.month <= last]
    assert covered(value_of(text, reference)) == months


@settings(deadline=None, max_examples=40)
@given(DAYS, st.sampled_from(["上上周", "上周", "本周", "下周", "下下周"]), st.integers(1, 7))
def test_a_weekday_lies_in_its_week_by_the_iso_calendar(reference, week, number):
    found = date.fromisoformat(value_of(f"{week}{'一二三四五六日'[number - 1]}", reference))
    weeks = ["上上周", "上周", "本周", "下周", "下下周"].index(week) - 2
    assert found.isocalendar()[:2] == (reference + 7 * weeks * ONE).isocalendar()[:2]
    assert found.isoweekday() == number


@settings(deadline=None, max_examples=40)
@given(DAYS, st.integers(1, 4))
def test_a_quarter_covers_the_days_whose_month_is_in_it(reference, number):
    days = [day for day in all_days([reference.year]) if (day.month - 1) // 3 + 1 == number]
    assert covered(value_of(f"今年第{number}季度", reference)) == days


@settings(deadline=None, max_examples=40)
@given(DAYS)
def test_a_lone_day_that_is_reported_is_the_last_such_day_up_to_publication(reference):
    for number in (reference.day, 1, 28):
        day = reference
        while day.day != number:
            day -= ONE
        (mention,) = find_dates(f"{number}日，大会开幕了。", reference.isoformat())
        assert mention.value == day.isoformat()


@settings(deadline=None, max_examples=40)
@given(DAYS, st.integers(1, 28))
def test_a_lone_day_by_itself_is_the_last_such_day_or_one_of_the_next_ten_days(reference, number):
    found = date.fromisoformat(value_of(f"{number}日上午", reference))
    assert found.day == number
    assert -31 <= (found - reference).days <= 10


@settings(deadline=None, max_examples=40)
@given(DAYS)
def test_a_reported_day_without_its_year_never_lies_after_publication(reference):
    for text in ("3月15日", "12月31日", "8月8日"):
        (mention,) = find_dates(f"{text}，大会开幕了。", reference.isoformat())
        assert mention.value is None or mention.value <= reference.isoformat()


@pytest.mark.parametrize("year", range(2008, 2026))
def test_qingming_lies_in_its_official_holiday(year):
    own = date.fromisoformat(festival_day("清明", year))
    assert own.month == 4
    assert chinese_calendar.get_holiday_detail(own) == (True, "Tomb-sweeping Day")
