"""A review that is done says who did it, when, and what was found."""

from collections.abc import Iterator

from newsarchive.model.corpus import SourceRecord
from newsarchive.model.sidecar import NOT_REVIEWED
from newsarchive.problems import Problem
from newsarchive.source.checks.found import Found


def review(found: Found) -> Iterator[Problem]:
    """Reviewed entries without reviewer or day, and privacy reviews that are done without a day or a finding."""
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
        if source.sidecar.privacy.status == "done":
            yield from _of_privacy(source)


def _of_privacy(record: SourceRecord) -> Iterator[Problem]:
    if record.sidecar.privacy.on is None:
        yield Problem(
            record.locate(["privacy", "status"]),
            "the privacy review says done, but “on” is missing",
            "the day of the review",
            "add “on: YYYY-MM-DD”, or write “status: pending”",
        )
    if record.sidecar.privacy.finding.casefold() == NOT_REVIEWED:
        yield Problem(
            record.locate(["privacy", "finding"]),
            f"the privacy review says done, but its finding is still “{NOT_REVIEWED}”",
            "what was found, and why it is shown or masked",
            "write the finding, or “status: pending”",
        )
