"""Values of days: printed in full, counted from publication or from the story, in a week, or by a clock time."""

import re
from datetime import date

from newsarchive.dates import edtf, lexicon
from newsarchive.dates.context import Setting
from newsarchive.dates.parts import Parts
from newsarchive.dates.resolved import UNKNOWN, Resolved, precision_of
from newsarchive.model.reading import DateCertainty


def iso(parts: Parts, _setting: Setting) -> Resolved:
    """2023-02-03, 2023/2/3."""
    numbers = [int(piece) for piece in parts["iso"].replace("/", "-").replace(".", "-").split("-")]
    value = edtf.day(*numbers)
    return Resolved(value, "day", None, DateCertainty.CERTAIN, "printed in full") if value else UNKNOWN


def relative_day(parts: Parts, setting: Setting) -> Resolved:
    """昨天 against publication, 次日 against the story."""
    word = parts["rel_day"]
    modifier = {"晚": "evening", "夜": "night", "晨": "morning", "早": "morning"}.get(word[-1])
    if word in lexicon.RELATIVE_DAYS and setting.quoted:
        return Resolved(
            None, modifier=modifier, reason=f"{word}: on which day the quoted words were said is not known"
        )
    if word in lexicon.RELATIVE_DAYS:
        return _from_publication(word, lexicon.RELATIVE_DAYS[word], modifier, setting)
    told = None if setting.recurring else setting.day
    value = told and edtf.shift_days(told.value, lexicon.STORY_DAYS[word])
    if not told or not value or (setting.reported and setting.unheard(value)):
        return Resolved(None, modifier=modifier, reason=f"{word}: no day stands before it in the story")
    return Resolved(
        value, "day", modifier, told.certainty, f"{word} against {told.value} earlier in the story"
    )


def day_pair(parts: Parts, setting: Setting) -> Resolved:
    """今明两天 against publication."""
    word, known = parts["day_pair"], setting.reference
    if not known or not known.day:
        return Resolved(None, ranged=True, reason=f"{word}: the day of publication is not known")
    first, last = (edtf.shift_days(known.day, days) for days in lexicon.DAY_PAIRS[word])
    if not first or not last:
        return UNKNOWN
    reason = f"{word} against publication {known.value}"
    return Resolved(f"{first}/{last}", "day", None, known.certainty, reason, ranged=True)


def _from_publication(word: str, days: int, modifier: str | None, setting: Setting) -> Resolved:
    known, filed = setting.reference, setting.story.filed
    if filed:
        moved = edtf.shift_days(filed.value, days)
        return Resolved(
            moved, "day", modifier, filed.certainty, f"{word} against the dateline's {filed.value}"
        )
    value = known and known.day and edtf.shift_days(known.day, days)
    if known and not value and days == 0:
        value = known.value
    if not known or not value:
        return Resolved(None, modifier=modifier, reason=f"{word}: the day of publication is not known")
    return Resolved(
        value, precision_of(value), modifier, known.certainty, f"{word} against publication {known.value}"
    )


def relative_week(parts: Parts, setting: Setting) -> Resolved:
    """上周五 against publication."""
    word, known = parts["rel_week"], setting.reference
    if not known or not known.day:
        return Resolved(None, reason=f"{word}: the day of publication is not known")
    monday = edtf.shift_days(
        known.day, 7 * lexicon.RELATIVE_WEEKS[word] - date.fromisoformat(known.day).weekday()
    )
    if (told := setting.sentence_day) and 0 < _weeks_between(told.value, known.day) <= 1:
        return Resolved(None, reason=f"{word}: of the week of {told.value}, or of publication {known.value}")
    reason = f"{word} against publication {known.value}, weeks from Monday"
    number = (
        lexicon.WEEKDAYS.find(parts.get("of_week", "").replace("天", "日")) if "of_week" in parts else None
    )
    if monday is None:
        return UNKNOWN
    if number is not None:
        return Resolved(edtf.shift_days(monday, number), "day", None, known.certainty, reason)
    first = edtf.shift_days(monday, 5) if "weekend" in parts else monday
    return Resolved(
        f"{first}/{edtf.shift_days(monday, 6)}", "day", None, known.certainty, reason, ranged=True
    )


def _weeks_between(first: str, last: str) -> int:
    """How many Mondays lie after the day `first`, up to the day `last`."""
    days = [date.fromisoformat(day).toordinal() - 1 for day in (first, last)]
    return days[1] // 7 - days[0] // 7


def clock_only(_parts: Parts, setting: Setting) -> Resolved:
    """A clock time takes the day that stands earlier in the story."""
    told = setting.day
    if not told:
        return Resolved(None, reason="a clock time, and no day stands before it in the story")
    modifier = "evening" if _EVENING.search(setting.text, max(0, setting.at - 16), setting.at) else None
    return Resolved(
        told.value, "day", modifier, told.certainty, f"on {told.value}, named earlier in the story"
    )


_EVENING = re.compile(r"[今昨明当日]晚(?:上|间)?\([^()]{1,10}\)$")
"""An evening with its date in brackets, before an hour: 今晚(3月15日)8时."""
