"""Checks of `timeline` in sidecars: each choice must point at a date expression that exists."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from newsarchive.model.corpus import CleanedSource
from newsarchive.model.reading import DateKind, DateMention, Reading
from newsarchive.model.sidecar import TimelineChoice
from newsarchive.problems import Place, Problem, near_miss

Dates = Mapping[int, DateMention]
"""The date expressions of an article by the source position at which they begin."""

DatesOf = Callable[[str], Dates | None]
"""The date expressions of an article by its id; None if there is no such article."""

Locate = Callable[[str], Place]
"""The place of a key of a choice in its sidecar."""


def check_choices(sources: Sequence[CleanedSource]) -> Iterator[Problem]:
    """Reports choices that point at no dated expression, and merges that point at no entry."""
    readings = {reading.id: reading for source in sources for reading in source.readings}

    def dates_of(article: str) -> Dates | None:
        return _dates(readings[article]) if article in readings else None

    for source in sources:
        own = {reading.id for reading in source.readings}
        for number, record in enumerate(source.record.sidecar.articles):
            if record.timeline and record.id in own:
                yield from _check_article(source, number, record.timeline, dates_of, list(readings))


def _dates(reading: Reading) -> Dates:
    return {
        block.alignment.source_of(*date.span).start: date for block in reading.blocks for date in block.dates
    }


def _check_article(
    source: CleanedSource,
    number: int,
    choices: Sequence[TimelineChoice],
    dates_of: DatesOf,
    articles: Sequence[str],
) -> Iterator[Problem]:
    article = source.record.sidecar.articles[number].id
    dates = dates_of(article) or {}
    gone = {choice.at for choice in choices if choice.do != "show"}
    for index, choice in enumerate(choices):
        path = ("articles", number, "timeline", index)

        def locate(key: str, path: tuple[str | int, ...] = path) -> Place:
            return source.record.locate((*path, key))

        yield from _check_at(choice, dates, locate)
        if choice.at in [earlier.at for earlier in choices[:index]]:
            yield _twice(choice, locate)
        if choice.do == "merge":
            yield from _check_merge(choice, article, gone, dates_of, articles, locate)


def _check_at(choice: TimelineChoice, dates: Dates, locate: Locate) -> Iterator[Problem]:
    date = dates.get(choice.at)
    if date is None:
        yield Problem(
            locate("at"),
            f"no date expression begins at position {choice.at}",
            "the source position at which a date expression of this article begins",
            _nearest(choice.at, dates),
        )
    elif choice.do != "hide" and date.value is None:
        yield Problem(
            locate("at"),
            f"“{date.text}” at position {choice.at} has no value",
            "a date expression that was resolved to a day, month, year or interval",
            "remove the choice, or choose another expression of the sentence",
        )
    elif choice.do != "hide" and date.kind in _NO_TIME:
        yield Problem(
            locate("at"),
            f"“{date.text}” at position {choice.at} says how long or how often, not when",
            "a date expression that was resolved to a day, month, year or interval",
            "remove the choice, or choose another expression of the sentence",
        )


_NO_TIME = frozenset({DateKind.DURATION, DateKind.SET})


def _nearest(at: int, dates: Dates) -> str:
    nearest = min(dates, key=lambda start: abs(start - at), default=None)
    if nearest is None:
        return "remove the choice"
    return f"the nearest one begins at {nearest}"


def _twice(choice: TimelineChoice, locate: Locate) -> Problem:
    return Problem(
        locate("at"),
        f"position {choice.at} has two decisions",
        "one decision for each date expression",
        "keep one of them",
    )


def _check_merge(
    choice: TimelineChoice,
    article: str,
    gone: set[int],
    dates_of: DatesOf,
    articles: Sequence[str],
    locate: Locate,
) -> Iterator[Problem]:
    if choice.into is None:
        yield Problem(
            locate("do"),
            "“merge” does not say into which entry",
            "“into”: the source position of the date expression whose entry this one joins",
            "add “into: N”, or write “do: hide”",
        )
        return
    home = choice.article or article
    dates = dates_of(home)
    if dates is None:
        yield Problem(
            locate("article"),
            f"there is no article “{home}”",
            "the id of an article of this archive, the last part of its address",
            near_miss(home, articles) or "copy the id from the address of the article's page",
        )
    elif choice.into not in dates:
        yield Problem(
            locate("into"),
            f"no date expression begins at position {choice.into} of {home}",
            "the source position of the date expression whose entry this one joins",
            _nearest(choice.into, dates),
        )
    elif home == article and choice.into in gone:
        yield Problem(
            locate("into"),
            f"the entry at position {choice.into} is itself hidden or merged",
            "an entry that is shown",
            "point at the entry that is shown, or change the other decision",
        )
