"""How a build cleans a source; commands that show the result of cleaning use the same functions."""

from collections.abc import Sequence

from newsarchive.model.archive import Publication
from newsarchive.model.article import Cleaned
from newsarchive.model.corpus import SourceRecord
from newsarchive.model.source import Source
from newsarchive.problems import Problem
from newsarchive.script import detect


def clean_raw(source: Source, publications: Sequence[Publication]) -> Cleaned:
    """Cleans a source by the rules alone, before it has a sidecar.

    Args:
        source: As received.
        publications: Newspapers known by name: those of the corpus, or the project's if it lists none.
    """
    from newsarchive.clean import clean_source  # noqa: PLC0415 - not loaded if every analysis is cached

    return clean_source(source, script=detect(source.text), publications=publications)[0]


def clean_record(record: SourceRecord, publications: Sequence[Publication]) -> tuple[Cleaned, list[Problem]]:
    """Cleans a source by the rules and its editor's decisions; also returns the problems in these decisions."""
    from newsarchive.clean import clean_source  # noqa: PLC0415 - not loaded if every analysis is cached

    return clean_source(
        record.source,
        script=detect(record.source.text),
        publications=publications,
        layout=record.sidecar.layout,
        decisions=record.sidecar.decisions,
        records=record.sidecar.articles,
        locate=record.locate,
    )
