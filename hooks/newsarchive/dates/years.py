"""The year of a date: printed, relative, or assumed where none is printed."""

import re
from collections.abc import Callable
from datetime import MAXYEAR, MINYEAR

from newsarchive.dates import lexicon
from newsarchive.dates.context import Reference, Setting, Told
from newsarchive.dates.edtf import bounds, is_valid
from newsarchive.dates.edtf import month as month_of
from newsarchive.dates.parts import YEAR_PARTS, Parts
from newsarchive.dates.printed_year import Year, printed_year

_SETTLING = 3
"""Months at the start of a year in which the news still reports on the year before, so that 比上年 is ambiguous."""
_APPOSITION = 8
"""Characters between a day and another that explains it."""
_SENTENCE = 60
"""Characters for which the year at the start of a sentence holds for the months that follow."""
_DIGITS = r"[12一二][0-9〇零○o一二三四五六七八九]{3}年"
_PRINTED_YEAR = re.compile(rf"{_DIGITS}(?!度)")
_JUST_BEFORE = re.compile(rf"{_DIGITS}[的,]")
_FRAME = re.compile(
    rf"{_DIGITS}(?!度|[后前起至到以])(?:(?!今年|去年|本[届次]|此次|目前|如今|近日|记者)[^.;!?\n的])*"
)
"""What may stand between a year and a date in it: no other time, and no 的, which would tie the year to a noun."""
_SOON = 31
"""Days after publication within which a date is taken as announced without any word of the future."""
_LONG_AHEAD = 150
"""Days after publication from which a date without a year is rather one of the year before."""
_AT_HAND = 10
"""Days ahead within which a date of the next year is much nearer than the same date of this year."""
_NEXT_YEAR = 92
"""Days ahead within which something foretold late in a year may lie in the next one."""


def year_of(parts: Parts, setting: Setting) -> Year | None:
    """The year that the expression itself names; None where it names none, or one that cannot be resolved."""
    year = _named(parts, setting)
    return year if year and MINYEAR <= year.number <= MAXYEAR else None


def _named(parts: Parts, setting: Setting) -> Year | None:
    if printed := printed_year(parts, setting.reference):
        return printed
    word = parts.get("rel_year")
    if word in lexicon.RELATIVE_YEARS:
        return _counted(word, lexicon.RELATIVE_YEARS[word], setting)
    if word == "当年" and len(parts) == 1 and not _just_named(setting):
        return None  # by itself it may mean 'back then'
    return _against_story(word, setting) if word else None


def year_else(parts: Parts, setting: Setting, assume: Callable[[], Year | None]) -> Year | None:
    """The year that the expression names, or `assume()` where it names none.

    Where it names a year that cannot be resolved (翌年 of an unknown year), nothing is assumed.
    """
    return year_of(parts, setting) if YEAR_PARTS & parts.keys() else assume()


def _just_named(setting: Setting) -> bool:
    """Whether the sentence has just printed a year, to which 当年 refers."""
    told = setting.story.year
    between = setting.text[told.at : setting.at] if told else ""
    printed = _PRINTED_YEAR.match(between) and not re.search(r"[.;!?\n]", between)
    return bool(printed) and len(between) <= _SENTENCE and setting.text[setting.end : setting.end + 1] != "的"


def _counted(word: str, years: int, setting: Setting) -> Year | None:
    """The year that lies `years` after publication, or after the year in which quoted words were said."""
    if spoken := setting.spoken:
        reason = f"{word} in words of {spoken.value}"
        return Year(int(spoken.value[:4]) + years, spoken.certainty, reason)
    known = setting.reference
    if not known:
        return None
    return Year(known.year + years, known.certainty, f"{word} against publication {known.value}")


def _against_story(word: str, setting: Setting) -> Year | None:
    told = setting.story.year_at(setting.at, setting.paragraph)
    if not told and word == "上年":
        if (period := setting.story.period_at(setting.at, setting.paragraph)) and "/" in period.value:
            return None  # 1995、1996、1997年 … 比上年: each has its own
        if setting.compared and setting.reference and (setting.reference.month or 12) <= _SETTLING:
            return None
        return _counted(word, lexicon.STORY_YEARS[word], setting)
    if not told:
        return None
    return Year(
        int(told.value[:4]) + lexicon.STORY_YEARS[word],
        told.certainty,
        f"{word} against {told.value} earlier in the story",
    )


def assumed_year(
    setting: Setting, value: Callable[[int], str | None], *, month: int | None = None, yearly: bool = False
) -> Year | None:
    """The year of a date that prints none: the year of publication, or the one before or after it.

    A date that is reported and would lie after publication belongs to the year before; one that is foretold lies
    ahead. Where the words do not tell, a date in the near future counts as announced, and one farther ahead gives
    None. Where the story has moved to another year, a month that continues from there belongs to that year.

    Args:
        setting: of the expression.
        value: gives the date for a year.
        month: number of the month, for a month or a day.
        yearly: whether the date comes every year (春节), so that late in a year the next one is meant.
    """
    known = setting.reference
    if named := named_year(setting, value) or _explained(setting, value) or _within_period(setting, value):
        return named
    if _THAT_YEAR.search(setting.text, max(0, setting.at - 3), setting.at):
        return _of_told(setting.story.year_at(setting.at, setting.paragraph))
    if _NO_KNOWN_YEAR.search(setting.text, max(0, setting.at - _SENTENCE), setting.at):
        return None
    if month and (told := _goes_on(setting, month)):
        return _of_told(told)
    return _around_publication(setting, known, value, yearly=yearly) if known else None


def _explained(setting: Setting, value: Callable[[int], str | None]) -> Year | None:
    """The year of 4月13日 in 明天（4月13日）, where the date explains the day before it."""
    beside = setting.story.day
    year = _of_told(beside if beside and setting.at - beside.at <= _APPOSITION else None)
    return year if beside and year and value(year.number) == beside.value else None


def _within_period(setting: Setting, value: Callable[[int], str | None]) -> Year | None:
    """The year in which the date lies within the period just named: 去年12月以来, …. 12月25日, …."""
    told = setting.story.period_at(setting.at, setting.paragraph)
    if not told or "/" not in told.value or len(told.value.split("/")[0]) == len("2021"):
        return None
    first, last = bounds(told.value)
    years = range(int(first[:4]), int(last[:4]) + 1)
    inside = [year for year in years if (day := value(year)) and first <= day[: len(first)] <= last]
    return (
        Year(inside[0], told.certainty, f"within {told.value}, told of before")
        if len(inside) == 1 and len(years) > 1
        else None
    )


def _around_publication(
    setting: Setting, known: Reference, value: Callable[[int], str | None], *, yearly: bool
) -> Year | None:
    """The year of publication, the one before or the one after."""
    current = value(known.year)
    if current is not None and known.before(current.split("/")[0]):
        return _ahead(setting, known, current, yearly=yearly)
    again = _days_to_next(known, current, value(known.year + 1))
    at_hand = again is not None and again <= _AT_HAND and len(current or "") >= len("2021-01-01")
    if at_hand and setting.told and not yearly:
        return None
    expected = at_hand or setting.foretold or (yearly and not setting.told)
    if expected and again is not None and again <= _NEXT_YEAR:
        reason = f"after publication {known.value}, as what is spoken of is to come"
        return Year(known.year + 1, known.certainty, reason)
    return Year(known.year, known.certainty, f"of publication {known.value}, as none is printed")


_NO_KNOWN_YEAR = re.compile(r"(?:[几数多十]年前|小时候|从前|那时候?|往年|每年|历年)[^.;!?\n]*$")
"""Words for a time whose year is unknown, or for every year."""
_THAT_YEAR = re.compile(r"[这那]一?年的?$|年前的$")


def _of_told(told: Told | None) -> Year | None:
    return (
        Year(int(told.value[:4]), told.certainty, f"of {told.value} earlier in the story") if told else None
    )


def _goes_on(setting: Setting, month: int) -> Told | None:
    """The month of the story, where `month` continues from it.

    Only a month of another year than publication, or one still to come that the same sentence has named.
    """
    told, known = setting.story.month_at(setting.at, setting.paragraph), setting.reference
    if not told or month < int(told.value[5:7]):
        return None
    elsewhere = not known or int(told.value[:4]) != known.year
    return told if elsewhere or (setting.unheard(told.value) and setting.same_sentence(told)) else None


def named_year(setting: Setting, value: Callable[[int], str | None]) -> Year | None:
    """The year at the start of the sentence, or right before the expression: 2004年，车厂完成了年初的计划."""
    told, known = setting.story.year, setting.reference
    if not told or len(told.value) != len("2004") or (known and told.value == known.value[:4]):
        return None
    if told.paragraph != setting.paragraph or not _frames(setting.text, told.at, setting.at):
        return None
    current = value(int(told.value))
    if current is None or (known and known.before(current.split("/")[0])):
        return None
    return Year(int(told.value), told.certainty, f"of {told.value} earlier in the sentence")


def _frames(text: str, year: int, at: int) -> bool:
    """Whether the year printed at `year` holds for the sentence as far as `at`."""
    between = text[year:at]
    if _JUST_BEFORE.fullmatch(between):
        return True
    begins = text[year - 1 : year] in ("", ".", ";", "!", "?", "\n")
    return begins and bool(_FRAME.fullmatch(between)) and len(between) <= _SENTENCE


def _ahead(setting: Setting, known: Reference, current: str, *, yearly: bool) -> Year | None:
    """The year of a date that would lie after publication, were it of the year of publication."""
    days = known.days_until(current)
    soon = days is not None and days <= _SOON
    if setting.foretold or (soon and (yearly or not setting.told)):
        return Year(known.year, known.certainty, f"of publication {known.value}, as none is printed")
    before = setting.story.year_at(setting.at, setting.paragraph)
    of_last_year = bool(before and before.value[:4] == str(known.year - 1))
    telling = of_last_year or (setting.told and not soon)
    if not telling and days is not None and days < _LONG_AHEAD:
        return None
    return _year_before(known)


def _year_before(known: Reference) -> Year:
    reason = f"before publication {known.value}, as the date would lie after it"
    return Year(known.year - 1, known.certainty, reason)


def _days_to_next(known: Reference, current: str | None, following: str | None) -> int | None:
    """Days from publication to the date of the next year; None unless this year's date is long past."""
    if current is None or following is None or not is_valid(following):
        return None
    days, again = known.days_until(current), known.days_until(following)
    return again if days is not None and days < -_LONG_AHEAD else None


def elapsed_year(setting: Setting, first: int, last: int, *, whole: bool) -> Year | None:
    """The year of the months `first` to `last` where none is printed, by how many of them are over at publication.

    Args:
        setting: of the expression.
        first: number of the first month.
        last: number of the last month.
        whole: whether the expression counts up to the last month (前11个月), which must then have begun.
    """
    known = setting.reference
    if named := named_year(setting, lambda year: month_of(year, first)):
        return named
    if not known:
        return None
    this = Year(known.year, known.certainty, f"of publication {known.value}, as none is printed")
    month = known.month
    if month is None or setting.foretold or month >= (last if whole else first + (last - first) // 3):
        return this
    if whole or setting.told or first - month > 6:  # noqa: PLR2004  # half a year
        return _year_before(known)
    if month >= first:
        return this if first > _SETTLING else None
    return this if first - month < 3 else None  # noqa: PLR2004
