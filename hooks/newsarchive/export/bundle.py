"""`archive.zip`: all data files of the site, and the record of each source."""

import json
from collections.abc import Iterable
from io import BytesIO
from zipfile import ZIP_STORED, ZipFile, ZipInfo

from newsarchive.model.corpus import CleanedSource
from newsarchive.model.site import OutputFile

NAME = "archive.zip"

_VIEWS = ("timeline/data/", "figures/years/", "feed.xml")
"""Files that only the site's own pages read."""


def archive_zip(files: Iterable[OutputFile], sources: Iterable[CleanedSource], day: str) -> OutputFile:
    """The files of a site and the records of its sources; the same input always gives the same bytes.

    The files are stored, not compressed, which would cost the build of a large archive too much time.

    Args:
        files: The site's files; those that only its pages read are left out.
        sources: The sources that may be shown; those not shown in full get no record.
        day: Date of the build, `YYYY-MM-DD`, given to every file in the archive.
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
    """The sidecar and the ledger, which converts the source to the clean text and back."""
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
