"""`archive.yml`, `publications.yml`, `places.yml`: the archive's own names and its controlled lists."""

from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel

from newsarchive.model.archive import ArchiveConfig, PlaceRecord, Publication
from newsarchive.model.base import Written
from newsarchive.model.corpus import Locate
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


Locates = dict[str, Locate]
"""For each list, by file name, what finds the places of its keys."""


def read_config(path: Path, locates: Locates) -> tuple[ArchiveConfig | None, list[Problem]]:
    """Reads `archive.yml`, and adds its `Locate` to `locates`."""
    return _read(ArchiveConfig, path, locates)


def read_publications(path: Path | None, locates: Locates) -> tuple[tuple[Publication, ...], list[Problem]]:
    """Reads `publications.yml`, if there is one, and adds its `Locate` to `locates`."""
    found, problems = _read(PublicationList, path, locates) if path else (None, [])
    return (found.publications if found else ()), problems


def read_places(path: Path | None, locates: Locates) -> tuple[tuple[PlaceRecord, ...], list[Problem]]:
    """Reads `places.yml`, if there is one, and adds its `Locate` to `locates`."""
    found, problems = _read(PlaceList, path, locates) if path else (None, [])
    return (found.places if found else ()), problems


def _read(model: type[Model], path: Path, locates: Locates) -> tuple[Model | None, list[Problem]]:
    text, problems = read_written(path)
    if text is None:
        return None, problems
    document, problems = read_yaml(text, shown(path))
    if document is None:
        return None, problems
    locates[path.name] = document.locate
    return validated(model, document.data, document.locate)
