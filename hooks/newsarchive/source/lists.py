"""`archive.yml`, `publications.yml`, `places.yml`: the archive's own names and its controlled lists."""

from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel

from newsarchive.model.archive import ArchiveConfig, PlaceRecord, Publication
from newsarchive.model.base import Written
from newsarchive.problems import Problem
from newsarchive.source.files import read_written, shown
from newsarchive.source.schema import validated
from newsarchive.source.yaml import read_yaml

Model = TypeVar("Model", bound=BaseModel)


class PublicationList(Written):
    """`publications.yml`."""

    publications: tuple[Publication, ...]


class PlaceList(Written):
    """`places.yml`."""

    places: tuple[PlaceRecord, ...]


def read_config(path: Path) -> tuple[ArchiveConfig | None, list[Problem]]:
    """Reads `archive.yml`."""
    return _read(ArchiveConfig, path)


def read_publications(path: Path | None) -> tuple[tuple[Publication, ...], list[Problem]]:
    """Reads `publications.yml`; an archive may do without."""
    found, problems = _read(PublicationList, path) if path else (None, [])
    return (found.publications if found else ()), problems


def read_places(path: Path | None) -> tuple[tuple[PlaceRecord, ...], list[Problem]]:
    """Reads `places.yml`; an archive may do without."""
    found, problems = _read(PlaceList, path) if path else (None, [])
    return (found.places if found else ()), problems


def _read(model: type[Model], path: Path) -> tuple[Model | None, list[Problem]]:
    text, problems = read_written(path)
    if text is None:
        return None, problems
    document, problems = read_yaml(text, shown(path))
    return validated(model, document.data, document.locate) if document else (None, problems)
