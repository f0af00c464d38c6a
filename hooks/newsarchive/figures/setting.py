"""When a figure holds: the nearest time named before it."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence

from newsarchive.model.reading import DateKind, DateMention
from newsarchive.model.spans import Span

_KINDS = frozenset({DateKind.DATE, DateKind.RANGE, DateKind.VAGUE, DateKind.SET})


def _names_time(date: DateMention) -> bool:
    """A stretch of time counts where the figure runs over it: 连续三年下降10%."""
    return not date.in_name and (date.kind in _KINDS or date.text.startswith(("连续", "連續")))


class Periods:
    """The expressions of time of one text, in order."""

    def __init__(self, dates: Iterable[DateMention], breaks: Sequence[int]) -> None:
        self.dates = [date for date in dates if _names_time(date)]
        self.starts = [date.span.start for date in self.dates]
        self.breaks = breaks

    def of(self, sentence: Span, at: int) -> DateMention | None:
        """The time that a figure at `at` falls under.

        It is the nearest before it in its sentence, else the first behind it there, else the last one
        before it in the paragraph that has a value.
        """
        number = bisect_right(self.starts, at)
        if number and self.starts[number - 1] >= sentence.start:
            return self.dates[number - 1]
        paragraph = self.breaks[bisect_right(self.breaks, at) - 1] if self.breaks else 0
        for date in reversed(self.dates[:number]):
            if date.span.start < paragraph:
                return None
            if date.value and date.kind is not DateKind.SET:
                return date
        return None
