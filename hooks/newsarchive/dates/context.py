"""What an expression is resolved against: the publication date, and the dates that the story has named so far."""

import re
from datetime import date

from msgspec import Struct
from msgspec.structs import replace

from newsarchive.dates.edtf import bounds, is_season, is_valid
from newsarchive.model.reading import DateCertainty

_REFERENCE = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")
_REACH = 600
"""Characters for which a day that was named stays the day of the story."""
_PARAGRAPHS = 2
"""Paragraphs for which it stays so, after the one that named it."""
_YEAR_REACH = 300
"""Characters for which a month, a year or a period stays that of the story."""
_CLAUSE_REACH = 16
"""Characters of the clause that are looked at on either side of an expression."""
_CLAUSE_MARK = re.compile(r"[.;!?\n]")


class Reference(Struct, frozen=True):
    """The publication date, as far as it is known."""

    value: str
    inferred: bool

    @property
    def year(self) -> int:
        """The year of publication."""
        return int(self.value[:4])

    @property
    def month(self) -> int | None:
        """The month of publication, where known."""
        return int(self.value[5:7]) if len(self.value) > len("2021") else None

    @property
    def day(self) -> str | None:
        """The day of publication, where known."""
        return self.value if len(self.value) == len("2021-01-01") else None

    @property
    def certainty(self) -> DateCertainty:
        """The highest certainty of a value that rests on this date."""
        return DateCertainty.INFERRED if self.inferred else DateCertainty.RESOLVED

    def days_until(self, value: str) -> int | None:
        """Days from publication to the first day of `value`, where both are known to the day."""
        if not self.day:
            return None
        return (date.fromisoformat(bounds(value)[0]) - date.fromisoformat(self.day)).days

    def before(self, value: str) -> bool:
        """Whether publication lies before the whole of `value`, at the precision that both have."""
        size = min(len(self.value), len(value))
        return self.value[:size] < value[:size]


def reference(value: str | None, *, inferred: bool) -> Reference | None:
    """The reference for a publication date `YYYY[-MM[-DD]]`; None where `value` is None.

    Raises:
        ValueError: `value` has another form, or is in no calendar.
    """
    if value is None:
        return None
    if not _REFERENCE.fullmatch(value) or not is_valid(value):
        message = f"“{value}” is no date YYYY[-MM[-DD]]"
        raise ValueError(message)
    return Reference(value, inferred)


class Told(Struct, frozen=True):
    """A date that the story has named, and where."""

    value: str
    at: int
    paragraph: int
    certainty: DateCertainty
    moved_by: str | None = None
    """For a date that moves from year to year: the name of its festival, or 农历 for another lunar date."""


class Story(Struct):
    """The dates that the story has named last; it changes as expressions are read in order."""

    day: Told | None = None
    month: Told | None = None
    year: Told | None = None
    period: Told | None = None
    figures: Told | None = None
    """The last month that was named as a whole; reports of figures count from it."""
    filed: Told | None = None
    """The day of the dateline (新华社长沙2月2日电), from which 今天 and 昨天 count."""

    def tell(
        self, value: str, at: int, paragraph: int, certainty: DateCertainty, *, moved_by: str | None = None
    ) -> None:
        """Records that the story has named `value`, a date or an interval."""
        told = Told(value, at, paragraph, certainty, moved_by)
        if "/" in value:
            self._tell_interval(told)
        elif "X" not in value:  # a decade or a century is too wide to date anything else
            self._tell_date(replace(told, value=value.split("T", maxsplit=1)[0]))

    def _tell_interval(self, told: Told) -> None:
        self.period = told
        first, last = (side.split("T", maxsplit=1)[0] for side in told.value.split("/"))
        if len(first) == len("2021-01-01"):
            self.day = None  # the story is no longer about a single day
            self.month = replace(told, value=last) if first[:7] == last[:7] else self.month
        if first[:4] == last[:4]:
            self.year = told

    def _tell_date(self, told: Told) -> None:
        size = len(told.value)
        names_month = size >= len("2021-01") and not is_season(told.value)
        if names_month and size == len("2021-01"):
            self.figures = told
        if self._stands_within(told):
            return
        self.year, self.period = told, told
        self.month = told if names_month else None
        self.day = told if size == len("2021-01-01") else None

    def _stands_within(self, told: Told) -> bool:
        """Whether the paragraph has already named a part of `told`: 5月8日 …, 今年 …, 当天."""
        finer = self.day or self.month
        return bool(finer and finer.paragraph == told.paragraph and finer.value.startswith(f"{told.value}-"))

    def day_at(self, at: int, paragraph: int) -> Told | None:
        """The day to which the story has moved, where it still holds."""
        return _held(self.day, at, paragraph, _REACH, _PARAGRAPHS)

    def month_at(self, at: int, paragraph: int) -> Told | None:
        """The month to which the story has moved."""
        return _held(self.month, at, paragraph, _YEAR_REACH, 1)

    def figures_at(self, at: int, paragraph: int) -> Told | None:
        """The month of which figures are given."""
        return _held(self.figures, at, paragraph, _YEAR_REACH, 1)

    def year_at(self, at: int, paragraph: int) -> Told | None:
        """The year to which the story has moved."""
        return _held(self.year, at, paragraph, _YEAR_REACH, 1)

    def period_at(self, at: int, paragraph: int) -> Told | None:
        """The last stretch of time that was named."""
        return _held(self.period, at, paragraph, _YEAR_REACH, 0)


def _held(told: Told | None, at: int, paragraph: int, reach: int, paragraphs: int) -> Told | None:
    if told is None or at - told.at > reach or paragraph - told.paragraph > paragraphs:
        return None
    return told


class Setting(Struct, frozen=True):
    """Everything that the value of one expression may depend on."""

    reference: Reference | None
    story: Story
    at: int
    end: int
    """Where the expression ends; this and `at` are positions in `text`."""
    paragraph: int
    text: str
    """All that is read, compacted."""

    @property
    def clause(self) -> str:
        """The text around the expression, up to the nearest full stop or semicolon on either side."""
        behind = _CLAUSE_MARK.split(self.text[self.end : self.end + _CLAUSE_REACH], maxsplit=1)[0]
        return self._clause_before + self.text[self.at : self.end] + behind

    @property
    def _clause_before(self) -> str:
        return _CLAUSE_MARK.split(self.text[max(0, self.at - _CLAUSE_REACH) : self.at])[-1]

    @property
    def day(self) -> Told | None:
        """The day to which the story has moved."""
        return self.story.day_at(self.at, self.paragraph)

    @property
    def compared(self) -> bool:
        """Whether something is compared with the expression: 比上年, 较年初; but not 环比."""
        return bool(_COMPARED.search(self.text, max(0, self.at - 2), self.at))

    @property
    def recurring(self) -> bool:
        """Whether the sentence tells what happens every day, week or year: 每天早上可看到当天的报纸."""
        told = self.story.day
        return bool(told and _EVERY.search(self.text, told.at, self.at))

    @property
    def sentence_day(self) -> Told | None:
        """The day of the story, if the same sentence has named it."""
        told = self.story.day
        return told if told and self.same_sentence(told) else None

    def same_sentence(self, told: Told) -> bool:
        """Whether no sentence ends between `told` and the expression."""
        return not _CLAUSE_MARK.search(self.text, told.at, self.at)

    @property
    def spoken(self) -> Told | None:
        """The year in which the quoted words around the expression were said, where that is not the year of publication."""
        told, known = self.story.year, self.reference
        if not told or not known or "/" in told.value or int(told.value[:4]) == known.year:
            return None
        return told if _OPEN_QUOTE.fullmatch(self.text, told.at, self.at) else None

    @property
    def foretold(self) -> bool:
        """Whether the clause speaks of what is still to come."""
        return bool(_FUTURE.search(self.clause))

    @property
    def reported(self) -> bool:
        """Whether the expression says when somebody said something: 总统28日宣布."""
        return bool(_SAID.match(self.text, self.end)) and not _FUTURE.search(self._clause_before)

    def unheard(self, value: str) -> bool:
        """Whether `value` lies after publication, and the clause does not speak of what is to come."""
        return bool(self.reference and self.reference.before(value)) and not self.foretold

    @property
    def quoted(self) -> bool:
        """Whether the expression stands in quoted words, which may have been said on another day than publication."""
        paragraph = self.text.rfind("\n", 0, self.at) + 1
        return self.text.count('"', paragraph, self.at) % 2 == 1

    @property
    def told(self) -> bool:
        """Whether the clause speaks of what has happened."""
        return bool(_PAST.search(self.clause))


_OPEN_QUOTE = re.compile(r'[^.;!?\n"]*[说道称出示调写问答曰]:?"[^"]*')
"""What stands between a date and an expression that is quoted as said on that date."""
_EVERY = re.compile(r"每[天日晚周月年逢][^.;!?\n]*$")
_COMPARED = re.compile(r"(?:(?<!环)比|较)$")
_FUTURE = re.compile(
    r"将(?![士军领帅近])|拟(?!态)|计划|预计|决定|力争|有望|定于|即将|争取|届时|截止|截至.{0,8}前|前完成|之前|到期|目标|至迟|明年|今后|可能|如果|准备|会在|会于|起施行|起实施|即日起|前要|完成后|期限|有效期"
)
_SAID = re.compile(
    r"[^,.;:!?\n]{0,8}?(?:宣布|表示|说(?!明)|称(?!号)|发布|报道|发表|指出|重申|强调|透露|公布|证实|通报)"
)
_PAST = re.compile(r"了|已经?|曾|过去|刚刚|以来|完成(?!后)|同比|增长|下降")
