"""What pages need to know of the archive as a whole, computed once."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from msgspec import Struct

from newsarchive.export import Citation, cite
from newsarchive.model.archive import ArchiveConfig, PlaceRecord, Publication
from newsarchive.model.corpus import Archive, CleanedSource, EntryRecord, Occurrence
from newsarchive.model.reading import Reading
from newsarchive.model.timeline import Event
from newsarchive.render.event_places import PlaceEvents, events_by_place
from newsarchive.render.scripts import converted
from newsarchive.render.shown import as_shown

Convert = Callable[[str], str]

UNKNOWN = "unknown"
"""Stands for the year or the publication of an article that has none, in counts and addresses."""


class Measure(Struct, frozen=True):
    """The amount of text of a year or a publication."""

    articles: int
    characters: int


class Context(Struct, frozen=True):
    """The archive as shown, and values that many pages use."""

    archive: Archive
    to_traditional: Convert
    pinyin: Convert
    """From headword to pinyin with tone marks."""
    romanised: Convert
    """From a person's name to Latin letters."""
    sources: dict[str, CleanedSource]
    """Sources that are not withdrawn, by id."""
    readings: tuple[Reading, ...]
    """From the earliest to the latest, undated ones last."""
    place_in_order: dict[str, int]
    """Index in `readings`, by article id."""
    citations: dict[str, Citation]
    """By article id."""
    entries: dict[str, EntryRecord]
    traditional: dict[str, str]
    """Traditional script of the forms and short definitions of entries, by the text in simplified script."""
    pinyins: dict[str, str]
    """Pinyin of headwords, by slug."""
    initials: dict[str, str]
    """Initials of the headword's syllables, by slug."""
    publications: dict[str, Publication]
    """By name."""
    places: dict[str, PlaceRecord]
    """By id."""
    events_by_term: dict[str, list[Event]]
    """Timeline entries whose sentence contains a term, by slug; in order of time."""
    events_by_place: dict[str, PlaceEvents]
    """Timeline entries of a place, by its id."""
    by_year: dict[str, Measure]
    by_publication: dict[str, Measure]

    @property
    def config(self) -> ArchiveConfig:
        """The archive's own names and addresses."""
        return self.archive.corpus.config

    def of_source(self, source_id: str) -> tuple[Reading, ...]:
        """The articles of a source, in order."""
        return self.sources[source_id].readings

    def shown(self, article_id: str) -> Reading:
        """The article with that id."""
        return self.readings[self.place_in_order[article_id]]

    def has(self, article_id: str) -> bool:
        """Whether an article with that id is shown."""
        return article_id in self.place_in_order

    def occurrences(self, slug: str) -> tuple[Occurrence, ...]:
        """The occurrences of a term, by date and position."""
        return self.archive.occurrences.get(slug, ())


def context_of(
    archive: Archive,
    *,
    to_traditional: Convert,
    pinyin: Convert,
    initials: Convert = str,
    romanised: Convert = str,
) -> Context:
    """The context of all pages; it contains only what may be shown of `archive`."""
    archive = as_shown(archive)
    readings = tuple(sorted(archive.readings, key=_order))
    sources = {source.record.source.id: source for source in archive.sources}
    entries = {record.entry.slug: record for record in archive.corpus.entries}
    places = {place.id: place for place in archive.corpus.places}
    return Context(
        archive=archive,
        to_traditional=to_traditional,
        pinyin=pinyin,
        romanised=romanised,
        sources=sources,
        readings=readings,
        place_in_order={reading.id: number for number, reading in enumerate(readings)},
        citations={reading.id: _citation(reading, archive, sources) for reading in readings},
        entries=entries,
        traditional=_traditional(entries.values(), to_traditional),
        pinyins={
            slug: record.entry.pinyin or pinyin(record.entry.headword) for slug, record in entries.items()
        },
        initials={slug: initials(record.entry.headword) for slug, record in entries.items()},
        publications={publication.name: publication for publication in archive.corpus.publications},
        places=places,
        events_by_term=_grouped(archive.events, lambda event: event.terms),
        events_by_place=events_by_place(archive.events, places),
        by_year=measures(readings, year_of),
        by_publication=measures(readings, publication_of),
    )


def _citation(reading: Reading, archive: Archive, sources: Mapping[str, CleanedSource]) -> Citation:
    sidecar = sources[reading.source_id].record.sidecar
    return cite(reading, archive.corpus.config, version=archive.version, sidecar=sidecar)


def _traditional(records: Iterable[EntryRecord], convert: Convert) -> dict[str, str]:
    entries = [record.entry for record in records]
    texts = list(dict.fromkeys(text for entry in entries for text in (*entry.forms, entry.short.zh)))
    return dict(zip(texts, converted(texts, convert), strict=True))


def _grouped(events: Sequence[Event], keys: Callable[[Event], Iterable[str]]) -> dict[str, list[Event]]:
    groups: dict[str, list[Event]] = {}
    for event in events:
        for key in keys(event):
            groups.setdefault(key, []).append(event)
    return groups


def _order(reading: Reading) -> tuple[bool, str, str]:
    date = reading.date
    return date is None, date.value if date else "", reading.id


def year_of(reading: Reading) -> str:
    """The year that an article counts under."""
    return reading.year or UNKNOWN


def publication_of(reading: Reading) -> str:
    """The publication that an article counts under."""
    return reading.publication.value if reading.publication else UNKNOWN


def measures(readings: Sequence[Reading], key: Callable[[Reading], str]) -> dict[str, Measure]:
    """Articles and characters under each key, in the order of the keys."""
    sizes: dict[str, list[int]] = {}
    for reading in readings:
        sizes.setdefault(key(reading), []).append(reading.size)
    return {name: Measure(len(sizes[name]), sum(sizes[name])) for name in sorted(sizes)}
