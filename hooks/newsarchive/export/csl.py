"""CSL-JSON, as citation processors read it."""

import json

from newsarchive.export.citation import Citation


def csl_json(*citations: Citation) -> str:
    """A list of items; an inferred date is marked `circa`."""
    return json.dumps([*map(_item, citations)], ensure_ascii=False) + "\n"


def _item(citation: Citation) -> dict[str, object]:
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
        "note": _note(citation),
    }
    return {key: value for key, value in item.items() if value}


def _issued(citation: Citation) -> dict[str, object] | None:
    if not citation.date:
        return None
    parts: dict[str, object] = {"date-parts": [[int(part) for part in citation.date.split("-")]]}
    return parts if citation.date_printed else parts | {"circa": True}


def _note(citation: Citation) -> str | None:
    if not citation.date or citation.date_printed:
        return None
    return f"Date inferred. {citation.date_evidence or ''}".strip()
