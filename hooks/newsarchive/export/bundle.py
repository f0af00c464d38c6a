"""All data of the archive in one file, `archive.zip`: what the site offers one by one, and the record of each source."""

import json
from collections.abc import Iterable
from io import BytesIO
from zipfile import ZIP_STORED, ZipFile, ZipInfo

from newsarchive.model.corpus import CleanedSource
from newsarchive.model.site import OutputFile

NAME = "archive.zip"

_VIEWS = ("timeline/data/", "figures/years/", "feed.xml")
"""What only the site's own pages read."""


def archive_zip(files: Iterable[OutputFile], sources: Iterable[CleanedSource], day: str) -> OutputFile:
    """The files of a site and the records of its sources, the same bytes on every day.

    Stored, not deflated: a large archive would spend more time on that than its readers gain.

    Args:
        files: What the site offers; what only its pages read is left out.
        sources: Those that may be shown; of those not shown in full there is no record.
        day: Of the build, `YYYY-MM-DD`: every file in it bears this date.
    """
    year, month, date = map(int, day.split("-"))
    whole = [*(file for file in files if not file.path.startswith(_VIEWS)), _records(sources)]
    held = BytesIO()
    with ZipFile(held, "w", ZIP_STORED) as archive:
        for file in whole:
            archive.writestr(ZipInfo(file.path, (year, month, date, 0, 0, 0)), file.content)
    return OutputFile(NAME, held.getvalue())


def _records(sources: Iterable[CleanedSource]) -> OutputFile:
    lines = map(_record, (source for source in sources if source.record.sidecar.rights.access == "full"))
    return OutputFile(
        "sources/records.jsonl", "".join(f"{line}\n" for line in lines).encode("utf-8", "surrogatepass")
    )


def _record(source: CleanedSource) -> str:
    """The sidecar and the ledger, which makes the clean text from the source and the source from the clean text."""
    sidecar = source.record.sidecar.model_dump_json(by_alias=True, exclude_defaults=True)
    return f'{{"source":{_encode(source.record.source.id)},"sidecar":{sidecar},"ledger":{_encode(_edits(source))}}}'


_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def _edits(source: CleanedSource) -> list[dict[str, object]]:
    return [
        {
            "rule": edit.rule,
            "span": edit.span,
            "removed": edit.removed,
            "replacement": edit.replacement,
            "reason": edit.reason,
        }
        for edit in source.cleaned.ledger.edits
    ]
