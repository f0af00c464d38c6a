"""What was done was done on a day that has come."""

from collections.abc import Iterator

from newsarchive.model.corpus import SourceRecord
from newsarchive.problems import Problem
from newsarchive.source.checks.found import Found, Rule


def days(latest: str) -> Rule:
    """The rule that reports reviews, receipts and articles dated after `latest`, a day as YYYY-MM-DD.

    It depends on the clock, so commands for editors use it and builds do not.
    """

    def still_to_come(found: Found) -> Iterator[Problem]:
        for entry in found.corpus.entries:
            if (on := entry.entry.reviewed_on) and on > latest:
                yield Problem(entry.locate(["reviewed_on"]), *_said("reviewed_on", on))
        for source in found.corpus.sources:
            privacy, received = source.sidecar.privacy.on, source.sidecar.received.on
            if privacy and privacy > latest:
                yield Problem(source.locate(["privacy", "on"]), *_said("privacy › on", privacy))
            if received != "unknown" and received > latest:
                yield Problem(source.locate(["received", "on"]), *_said("received › on", received))
            yield from _articles(source, latest)

    return still_to_come


def _articles(source: SourceRecord, latest: str) -> Iterator[Problem]:
    """Articles that would have appeared after today, or after the day on which they were received."""
    received = source.sidecar.received.on
    for number, article in enumerate(source.sidecar.articles):
        day = article.date or "unknown"
        place = source.locate(["articles", number, "date"])
        if day == "unknown":
            continue
        if day > latest[: len(day)]:
            yield Problem(place, f"“date” says {day}, a day still to come", _APPEARED, "correct the date")
        elif received != "unknown" and day > received[: len(day)]:
            yield Problem(
                place,
                f"“date” says {day}, but the source was received on {received}",
                _APPEARED,
                "correct one of the two dates",
            )


_APPEARED = "the day on which the article appeared"


def _said(field: str, day: str) -> tuple[str, str, str]:
    return f"“{field}” says {day}, a day still to come", "the day on which it was done", "correct the date"
