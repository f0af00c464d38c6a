"""The one way in which a source is cleaned: by a build, and by every command that shows what a build makes of it."""

from collections.abc import Sequence

from newsarchive.model.archive import Publication
from newsarchive.model.article import Cleaned
from newsarchive.model.corpus import SourceRecord
from newsarchive.model.source import Source
from newsarchive.problems import Problem
from newsarchive.script import detect


def clean_raw(source: Source, publications: Sequence[Publication]) -> Cleaned:
    """What the rules alone make of a source, before it has a sidecar.

    Args:
        source: As received.
        publications: Newspapers known by name: the corpus's, or the project's where it lists none.
    """
    from newsarchive.clean import clean_source  # noqa: PLC0415 - not loaded where all is remembered

    return clean_source(source, script=detect(source.text), publications=publications)[0]


def clean_record(record: SourceRecord, publications: Sequence[Publication]) -> tuple[Cleaned, list[Problem]]:
    """What the rules and the editor make of a source, and the problems in the editor's decisions."""
    from newsarchive.clean import clean_source  # noqa: PLC0415 - not loaded where all is remembered

    return clean_source(
        record.source,
        script=detect(record.source.text),
        publications=publications,
        layout=record.sidecar.layout,
        decisions=record.sidecar.decisions,
        records=record.sidecar.articles,
        locate=record.locate,
    )
