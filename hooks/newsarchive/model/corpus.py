"""The corpus as read from disk, and the archive as the stages made it."""

from collections.abc import Callable, Sequence

from msgspec import Struct

from newsarchive.model.archive import ArchiveConfig, PlaceRecord, Publication
from newsarchive.model.article import Cleaned
from newsarchive.model.glossary import Entry
from newsarchive.model.reading import Mention, Reading
from newsarchive.model.sidecar import Sidecar
from newsarchive.model.source import Source
from newsarchive.model.timeline import Event
from newsarchive.problems import Place

Locate = Callable[[Sequence[str | int]], Place]
"""Gives the place of a key in a YAML file, as in `locate(("decisions", 3, "quote"))`, or of the nearest key that exists."""


class SourceRecord(Struct, frozen=True):
    """A source with its sidecar."""

    source: Source
    sidecar: Sidecar
    locate: Locate
    """Finds a key of `source.yml`."""
    path: str
    """Of `source.yml`, as a contributor sees it."""


class EntryRecord(Struct, frozen=True):
    """A glossary entry with its file."""

    entry: Entry
    locate: Locate
    path: str


class Corpus(Struct, frozen=True):
    """Everything that the reader of the corpus found sound."""

    config: ArchiveConfig
    publications: tuple[Publication, ...]
    places: tuple[PlaceRecord, ...]
    sources: tuple[SourceRecord, ...]
    """By id."""
    entries: tuple[EntryRecord, ...]
    """By slug."""
    unsound: frozenset[str] = frozenset()
    """Ids of sources that exist but could not be read; references to them are not reported as broken."""
    borrowed_glossary: bool = False
    """Whether the glossary is the project's own, lent to a corpus that has none."""


class CleanedSource(Struct, frozen=True):
    """A source, what cleaning made of it, and its articles as read."""

    record: SourceRecord
    cleaned: Cleaned
    readings: tuple[Reading, ...]
    key: str
    """Identifies everything that the analysis depends on."""


class Occurrence(Struct, frozen=True):
    """A term at one place of the corpus."""

    reading: Reading
    block: int
    """Number of the block in `reading.blocks`."""
    mention: Mention


class Archive(Struct, frozen=True):
    """Everything that pages are rendered from."""

    corpus: Corpus
    sources: tuple[CleanedSource, ...]
    occurrences: dict[str, tuple[Occurrence, ...]]
    """By slug, in order of date and place; every entry has a key."""
    events: tuple[Event, ...]
    version: str
    """Of the archive: what a citation names beside the address (commit or release)."""
    date: str
    """The build date, `YYYY-MM-DD`."""

    @property
    def readings(self) -> tuple[Reading, ...]:
        """All articles, in the order of their sources."""
        return tuple(reading for source in self.sources for reading in source.readings)
