"""A review that is done says who did it and when."""

from collections.abc import Iterator

from newsarchive.problems import Problem
from newsarchive.source.checks.found import Found


def review(found: Found) -> Iterator[Problem]:
    """Reviewed entries without reviewer or day, and privacy reviews that are done without a day."""
    for record in found.corpus.entries:
        entry = record.entry
        stated = {"reviewed_by": entry.reviewed_by, "reviewed_on": entry.reviewed_on}
        absent = [f"“{field}”" for field, value in stated.items() if value is None]
        if entry.status == "reviewed" and absent:
            yield Problem(
                record.locate(["status"]),
                f"the entry says reviewed, but {' and '.join(absent)} {'are' if absent[1:] else 'is'} missing",
                "reviewed_by with a person's name and reviewed_on with a day",
                "add what is missing, or write “status: draft”",
            )
    for source in found.corpus.sources:
        if source.sidecar.privacy.status == "done" and source.sidecar.privacy.on is None:
            yield Problem(
                source.locate(["privacy", "status"]),
                "the privacy review says done, but “on” is missing",
                "the day of the review",
                "add “on: YYYY-MM-DD”, or write “status: pending”",
            )
