"""CSL-JSON, the input of citation processors."""

from functools import lru_cache

from newsarchive.export.citation import CACHED, Citation
from newsarchive.export.json_line import json_line


def csl_json(*citations: Citation) -> str:
    """A list of items; a date that is not printed is only in a note, because programs drop `circa`."""
    return f"[{', '.join(map(_item, citations))}]\n"


@lru_cache(CACHED)
def _item(citation: Citation) -> str:
    item = {
        "id": citation.id,
        "type": "article-newspaper",
        "title": citation.title,
        "author": [{"literal": name} for name in citation.authors],
        "container-title": citation.publication,
        "issued": _issued(citation),
        "page": citation.page,
        "language": "zh-CN",
        "archive": citation.archive_en,
        "version": citation.version,
        "abstract": citation.abstract,
        "URL": citation.url,
        "note": citation.date_note,
    }
    return json_line({key: value for key, value in item.items() if value})


def _issued(citation: Citation) -> dict[str, object] | None:
    if not citation.date or not citation.date_printed:
        return None
    return {"date-parts": [[int(part) for part in citation.date.split("-")]]}
