"""Values of months and days of a month; year and month are completed where the text leaves them out."""

import re

from newsarchive.dates import edtf, lexicon
from newsarchive.dates.context import Setting, Told
from newsarchive.dates.numerals import UP_TO_31, to_int
from newsarchive.dates.parts import Parts
from newsarchive.dates.printed_year import Year
from newsarchive.dates.resolved import UNKNOWN, Resolved
from newsarchive.dates.years import assumed_year, year_else, year_of


def month_or_day(parts: Parts, setting: Setting) -> Resolved:
    """3月15日, 去年10月底, 本月5日, and a lone 15日."""
    month, why = _month(parts, setting)
    if not month:
        return Resolved(None, reason=why.reason if why else "the month is not known")
    if "day" in parts:
        value = edtf.day(int(month[:4]), int(month[5:]), to_int(parts["day"]))
        return Resolved(value, "day", None, why.certainty, why.reason) if value and why else UNKNOWN
    modifier = _month_modifier(parts)
    precision = "tenday" if "tenday" in parts else "month"
    return Resolved(month, precision, modifier, why.certainty, why.reason) if why else UNKNOWN


def _month_modifier(parts: Parts) -> str | None:
    if "tenday" in parts:
        return lexicon.TENDAYS.get(parts["tenday"])  # 中下旬 is no single one
    edge = parts.get("month_edge") or parts.get("own_month_edge")
    return lexicon.EDGES[edge] if edge else None


def _month(parts: Parts, setting: Setting) -> tuple[str | None, Year | None]:
    """`YYYY-MM` of the expression, and its year with the reason; None where the month is unknown."""
    if "month" in parts:
        number = to_int(parts["month"])
        day = to_int(parts["day"]) if "day" in parts else None
        year = year_else(
            parts,
            setting,
            lambda: assumed_year(setting, lambda year: _day_or_month(year, number, day), month=number),
        )
        return (edtf.month(year.number, number), year) if year else (None, None)
    word = parts.get("rel_month")
    if word in lexicon.STORY_MONTHS:
        return _from_story(word, year_of(parts, setting), setting)
    if word is None and "day" in parts:
        return _month_of_lone_day(to_int(parts["day"]), setting)
    return _from_publication(word or "本月", lexicon.RELATIVE_MONTHS.get(word or "本月", 0), setting)


def _from_story(word: str, year: Year | None, setting: Setting) -> tuple[str | None, Year | None]:
    """次月, counted from the month of the story; 上年同月 is that month in the year named."""
    told, months = setting.story.month_at(setting.at, setting.paragraph), lexicon.STORY_MONTHS[word]
    if setting.compared:
        told = setting.story.figures_at(setting.at, setting.paragraph)
    elif not told and word == "上月":
        return _from_publication(word, months, setting)
    if not told:
        return None, None
    if year:
        return f"{year.number:04}{told.value[4:7]}", year
    reason = f"{word} against {told.value} earlier in the story"
    return _shifted(told.value, months), Year(int(told.value[:4]), told.certainty, reason)


def _from_publication(word: str, months: int, setting: Setting) -> tuple[str | None, Year | None]:
    known = setting.reference
    if not known or not known.month:
        return None, None
    reason = f"{word} against publication {known.value}"
    return _shifted(known.value, months), Year(known.year, known.certainty, reason)


def _month_of_lone_day(day: int, setting: Setting) -> tuple[str | None, Year | None]:
    """The month of a day that names none: that of the story if the day continues it, else by publication."""
    told, known = setting.story.month_at(setting.at, setting.paragraph), setting.reference
    if told and (
        _joined(day, setting.clause) or not known or not known.day or _goes_on(told, day, known.day, setting)
    ):
        reason = f"month of {told.value} earlier in the story"
        return told.value[:7], Year(int(told.value[:4]), told.certainty, reason)
    if not known or not known.day:
        return None, None
    offset = _months_aside(day, known.day, setting)
    which = "last such day up to" if day <= int(known.day[8:]) or offset else "next such day after"
    reason = f"no month printed: the {which} publication {known.value}"
    return _shifted(known.day, offset), Year(known.year, known.certainty, reason)


def _months_aside(day: int, publication: str, setting: Setting) -> int:
    """0 for a day of the month of publication, -1 for one of the month before.

    A day after publication belongs to the month before, unless it is foretold or only a few days ahead.
    """
    ahead = day - int(publication[8:])
    if ahead <= 0 or (setting.foretold and not setting.reported):
        return 0
    return -1 if ahead > _NEAR or setting.reported or setting.told else 0


_NEAR = 10
"""Days ahead within which a day is much nearer than the same day of the month before."""


def _joined(day: int, clause: str) -> bool:
    """Whether the clause joins day `day` to the one before it: 1月23日和24日."""
    return any(to_int(match[1]) == day for match in _JOINT.finditer(clause))


_JOINT = re.compile(
    rf"(?<=日)[^,;日]{{0,4}}(?:和|与|及|&|[至到])[^0-9一二三四五六七八九十,;日]{{0,2}}({UP_TO_31})日"
)


def _goes_on(told: Told, day: int, publication: str, setting: Setting) -> bool:
    """Whether day `day` of the month of `told` continues the story, and is not after publication unless foretold."""
    if len(told.value) == len("2021-10"):
        follows = told.paragraph == setting.paragraph or not setting.reported
    else:
        follows = day >= int(told.value[8:])
    if not follows or f"{told.value[:7]}-{day:02}" <= publication:
        return follows
    if setting.reported:
        return False  # nobody has said anything yet on a day to come
    return setting.foretold or publication < told.value[: len("2021-10-01")] < f"{publication[:7]}-32"


def _shifted(value: str, months: int) -> str:
    return edtf.month(int(value[:4]), int(value[5:7]) + months)


def _day_or_month(year: int, month: int, day: int | None) -> str | None:
    return edtf.month(year, month) if day is None else edtf.day(year, month, day)
