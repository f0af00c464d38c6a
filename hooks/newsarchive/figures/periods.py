"""The period of a figure: the nearest date expression in its sentence, or before it in the paragraph."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence

from newsarchive.model.reading import DateKind, DateMention
from newsarchive.model.spans import Span

_KINDS = frozenset({DateKind.DATE, DateKind.RANGE, DateKind.VAGUE, DateKind.SET})


def _names_time(date: DateMention) -> bool:
    """Whether a date expression can be a period; of durations only 连续三年 (连续三年下降10%)."""
    return not date.in_name and (date.kind in _KINDS or date.text.startswith(("连续", "連續")))


class Periods:
    """The date expressions of one text, in order."""

    def __init__(self, dates: Iterable[DateMention], paragraphs: Sequence[int]) -> None:
        """Keeps the expressions that can be periods.

        Args:
            dates: of the text, in order.
            paragraphs: starts of its paragraphs, the first of which is 0.
        """
        self.dates = [date for date in dates if _names_time(date)]
        self.starts = [date.span.start for date in self.dates]
        self.paragraphs = paragraphs

    def of(self, sentence: Span, at: int) -> DateMention | None:
        """The period of a figure at `at`.

        The nearest expression before it in its sentence, or else the last one before it in its paragraph that has a
        value and is no set.
        """
        number = bisect_right(self.starts, at)
        if number and self.starts[number - 1] >= sentence.start:
            return self.dates[number - 1]
        paragraph = self.paragraphs[bisect_right(self.paragraphs, at) - 1]
        earlier = reversed(self.dates[bisect_left(self.starts, paragraph) : number])
        return next((date for date in earlier if date.value and date.kind is not DateKind.SET), None)
