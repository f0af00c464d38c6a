"""A text is published only after its privacy review, and when its rights are settled."""

from collections.abc import Iterator

from msgspec.structs import replace

from newsarchive.model.corpus import SourceRecord
from newsarchive.model.sidecar import NOT_SETTLED
from newsarchive.problems import Problem, Severity
from newsarchive.source.checks.found import Found


def unreviewed(found: Found) -> Iterator[Problem]:
    """Sources whose text is shown while their privacy review is pending."""
    return map(_problem, _pending(found))


def unreviewed_so_far(found: Found) -> Iterator[Problem]:
    """The same as one notice: most archives begin like this, and a private build need not stop for it."""
    records = list(_pending(found))
    if records:
        first = _problem(records[0])  # only for this one, since finding a place parses its file again
        others = f" (and {len(records) - 1} more)" if len(records) > 1 else ""
        yield replace(first, wrong=first.wrong + others, severity=Severity.NOTICE)


def unsettled(found: Found) -> Iterator[Problem]:
    """Sources whose text is shown on a ground that nobody has settled."""
    for record in _shown(found):
        if record.sidecar.rights.basis.casefold() == NOT_SETTLED:
            yield Problem(
                record.locate(["rights", "basis"]),
                f"the text of “{record.source.id}” is shown, and its “basis” is still “{NOT_SETTLED}”",
                "on what ground the archive shows as much of the text as “access” says",
                "write it; or “access: metadata” until then",
            )


def _pending(found: Found) -> Iterator[SourceRecord]:
    return (record for record in _shown(found) if record.sidecar.privacy.status == "pending")


def _shown(found: Found) -> Iterator[SourceRecord]:
    for record in found.corpus.sources:
        if record.sidecar.rights.access != "metadata" and not record.sidecar.withdrawn:
            yield record


def _problem(record: SourceRecord) -> Problem:
    return Problem(
        record.locate(["privacy", "status"]),
        f"the text of “{record.source.id}” is shown, and no person has finished its privacy review",
        "“status: done” with the day and the finding, once a person has read the text",
        "read it, mask what must not be public, and write so; or “access: metadata” until then",
    )
