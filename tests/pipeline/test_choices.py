"""A decision on the timeline that no longer matches is an error with its place."""

import pytest
from msgspec.structs import replace

from newsarchive.model.sidecar import TimelineChoice
from newsarchive.pipeline.effects import check_choices
from newsarchive.problems import Place
from render import archives


def problems(*choices):
    source = archives.source()
    article = source.record.sidecar.model_copy(
        update={"articles": (archives.reading().record.model_copy(update={"timeline": choices}),)}
    )
    record = replace(
        source.record, sidecar=article, locate=lambda path: Place("source.yml", line=path[3] + 1, column=1)
    )
    return [str(problem) for problem in check_choices([replace(source, record=record)])]


DAY, SINCE = archives.span("2021年3月1日").start, archives.span("去年10月").start


def test_sound_decisions_are_no_problem():
    assert problems(TimelineChoice(at=DAY, do="show", title="通车")) == []
    assert problems(TimelineChoice(at=DAY, do="hide")) == []
    assert problems(TimelineChoice(at=SINCE, do="merge", into=DAY)) == []


@pytest.mark.parametrize(
    ("choices", "expected"),
    [
        (
            [TimelineChoice(at=3, do="show")],
            (
                "source.yml:1:1: no date expression begins at position 3; the source position at which a "
                f"date expression of this article begins; the nearest one begins at {DAY}"
            ),
        ),
        (
            [TimelineChoice(at=DAY, do="merge")],
            (
                "source.yml:1:1: “merge” does not say into which entry; “into”: the source position of the "
                "date expression whose entry this one joins; add “into: N”, or write “do: hide”"
            ),
        ),
        (
            [TimelineChoice(at=DAY, do="merge", into=SINCE + 1)],
            (
                f"source.yml:1:1: no date expression begins at position {SINCE + 1} of bridge; the source "
                "position of the date expression whose entry this one joins; the nearest one begins at "
                f"{SINCE}"
            ),
        ),
        (
            [TimelineChoice(at=DAY, do="merge", into=0, article="bridgf")],
            (
                "source.yml:1:1: there is no article “bridgf”; the id of an article of this archive, the last "
                "part of its address; did you mean “bridge”?"
            ),
        ),
        (
            [TimelineChoice(at=DAY, do="merge", into=SINCE), TimelineChoice(at=SINCE, do="hide")],
            (
                f"source.yml:1:1: the entry at position {SINCE} is itself hidden or merged; an entry that is "
                "shown; point at the entry that is shown, or change the other decision"
            ),
        ),
        (
            [TimelineChoice(at=DAY, do="show"), TimelineChoice(at=DAY, do="hide")],
            (
                f"source.yml:2:1: position {DAY} has two decisions; one decision for each date expression; "
                "keep one of them"
            ),
        ),
    ],
)
def test_what_does_not_match_says_where_and_what_to_do(choices, expected):
    assert problems(*choices) == [expected]
