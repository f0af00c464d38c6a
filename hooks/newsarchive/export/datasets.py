"""`corpus.json`: a description of the archive's data sets, sources and articles."""

from collections.abc import Mapping, Sequence
from hashlib import sha256

from newsarchive.export.json_line import json_line
from newsarchive.model.article import Certainty
from newsarchive.model.corpus import Archive, CleanedSource
from newsarchive.model.reading import Known, Reading


def corpus_json(
    archive: Archive,
    sources: Sequence[CleanedSource],
    readings: Sequence[Reading],
    *,
    glossary: str = "glossary.json",
    timeline: str = "timeline.json",
) -> str:
    """The description of the archive, modelled on Frictionless data packages, with a record for each article.

    Args:
        archive: The archive.
        sources: The sources to describe.
        readings: Their articles.
        glossary: Path of the glossary, relative to this file.
        timeline: Path of the timeline, likewise.
    """
    config = archive.corpus.config
    site = config.host.site
    return json_lines(
        {
            "name": "corpus",
            "title": config.name.en,
            "title_zh": config.name.zh,
            "description": config.description.en,
            "homepage": site,
            "version": archive.version,
            "created": archive.date,
            "licenses": [
                {"name": licence.name, "path": licence.url, "covers": licence.covers.en}
                for licence in config.licences
            ],
            "resources": [
                {"name": name, "path": path, "mediatype": "application/json"}
                for name, path in (("glossary", glossary), ("timeline", timeline))
            ],
            "sources": [_source(source, site) for source in sources],
            "articles": [_article(reading, site) for reading in readings],
        }
    )


def _source(source: CleanedSource, site: str) -> dict[str, object]:
    value, sidecar = source.record.source, source.record.sidecar
    return {
        "id": value.id,
        "url": f"{site}sources/{value.id}/",
        "file": value.filename,
        "sha256": value.sha256,
        "ground_sha256": value.ground_sha256,  # of ground.txt, which the site then offers instead of the file
        "encoding": value.encoding,
        "bytes": value.size,
        "access": sidecar.rights.access,
        "holder": sidecar.rights.holder,
    }


def _article(reading: Reading, site: str) -> dict[str, object]:
    return {
        "id": reading.id,
        "url": f"{site}articles/{reading.id}/",
        "source": reading.source_id,
        "span": list(reading.article.region),
        "title": reading.title,
        "title_en": reading.record.title_en if reading.record else None,
        "publication": _known(reading.publication),
        "date": _known(reading.date),
        "page": _known(reading.page),
        "places": [_known(place) for place in reading.places],
        "characters": reading.size,
        "text_sha256": _digest(reading),
    }


def _digest(reading: Reading) -> str:
    """SHA-256 of the reading text in UTF-8, one block a line."""
    return sha256(
        "\n".join(block.text for block in reading.blocks).encode("utf-8", "surrogatepass")
    ).hexdigest()


def _known(known: Known | None) -> dict[str, object] | None:
    if known is None:
        return None
    inferred = known.certainty is Certainty.INFERRED
    return {"value": known.value, "inferred": inferred, "evidence": known.evidence}


def json_lines(value: Mapping[str, object]) -> str:
    """JSON with each field, and each record of a list, on one line, so that versions can be compared line by line."""
    return "{\n" + ",\n".join(f"{json_line(key)}: {_field(field)}" for key, field in value.items()) + "\n}\n"


def _field(value: object) -> str:
    if isinstance(value, list) and value:
        return "[\n" + ",\n".join(map(json_line, value)) + "\n]"
    return json_line(value)
