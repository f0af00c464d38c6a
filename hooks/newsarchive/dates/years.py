"""The year of a date: printed, relative, or by the rule for dates that print none."""

from collections.abc import Callable
from dataclasses import dataclass

from newsarchive.dates import lexicon
from newsarchive.dates.context import Setting
from newsarchive.dates.guards import Parts
from newsarchive.dates.numerals import to_int
from newsarchive.model.reading import DateCertainty

_LAST_CENTURY = 70
"""Two digits from which a year is of the twentieth century."""
_SOON = 45
"""Days after publication within which an event may be announced without a word that says so."""


@dataclass(frozen=True, slots=True)
class Year:
    """A year, how far it can be relied on, and why it is this one."""

    number: int
    certainty: DateCertainty
    reason: str


def year_of(parts: Parts, setting: Setting) -> Year | None:
    """The year that the expression itself names; None where it names none that can be resolved."""
    if "year" in parts:
        return Year(to_int(parts["year"]), DateCertainty.CERTAIN, "printed")
    if "short_year" in parts:
        number = int(parts["short_year"])
        return Year(
            number + (1900 if number >= _LAST_CENTURY else 2000),
            DateCertainty.CERTAIN,
            "printed by its last two digits",
        )
    word = parts.get("rel_year")
    if word in lexicon.RELATIVE_YEARS:
        return _counted(word, lexicon.RELATIVE_YEARS[word], setting)
    if word == "当年" and len(parts) == 1:
        return None  # by itself it may mean 'back then'
    return _against_story(word, setting) if word else None


def _counted(word: str, years: int, setting: Setting) -> Year | None:
    """So many years from that of publication."""
    known = setting.reference
    if not known:
        return None
    return Year(known.year + years, known.certainty, f"{word} against publication {known.value}")


def _against_story(word: str, setting: Setting) -> Year | None:
    told = setting.story.year_at(setting.at, setting.paragraph)
    if not told and word == "上年":
        return _counted(word, lexicon.STORY_YEARS[word], setting)
    if not told:
        return None
    return Year(
        int(told.value[:4]) + lexicon.STORY_YEARS[word],
        told.certainty,
        f"{word} against {told.value} earlier in the story",
    )


def assumed_year(
    setting: Setting, value: Callable[[int], str | None], *, month: int | None = None
) -> Year | None:
    """The year of a date that prints none: that of publication, or a neighbour of it.

    A date that would lie after publication is of the year before, unless the clause speaks of what is
    to come; where it lies just ahead and nothing tells which, there is none. Where the story has moved to an earlier year, a month that goes on from there is of it.
    """
    known = setting.reference
    told = setting.story.month_at(setting.at, setting.paragraph) if month else None
    if told and month and (not known or int(told.value[:4]) != known.year) and month >= int(told.value[5:7]):
        return Year(int(told.value[:4]), told.certainty, f"of {told.value} earlier in the story")
    if not known:
        return None
    current = value(known.year)
    ahead = current is not None and known.before(current.split("/")[0])
    if (
        ahead
        and current
        and not setting.foretold
        and not setting.told
        and 0 < (known.days_until(current) or 0) <= _SOON
    ):
        return None
    if not ahead or setting.foretold:
        return Year(known.year, known.certainty, f"of publication {known.value}, as none is printed")
    return Year(
        known.year - 1, known.certainty, f"before publication {known.value}, as the date would lie after it"
    )
