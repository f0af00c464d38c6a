"""The documents and terms that the search index and the concordance are built from."""

from collections.abc import Iterable, Iterator, Sequence

from newsarchive.concordance import Text
from newsarchive.model.article import Certainty, Script
from newsarchive.model.corpus import Archive, CleanedSource, EntryRecord
from newsarchive.model.index import SearchBlock, SearchDocument, SearchTerm, Variant
from newsarchive.model.reading import Emendation, Reading, ReadingBlock
from newsarchive.pipeline.pinyin import Pinyin


def search_documents(archive: Archive) -> Iterable[SearchDocument]:
    """The articles whose text may be shown in full, as the search index has them."""
    places = {place.id: place.name for place in archive.corpus.places}
    for source in archive.sources:
        if is_searched(source):
            for reading in source.readings:
                yield _document(reading, source.record.source.text, places)


def is_searched(source: CleanedSource) -> bool:
    """Whether the index holds the articles of a source."""
    return not source.record.sidecar.withdrawn and source.record.sidecar.rights.access == "full"


def concordance_texts(archive: Archive, documents: Sequence[SearchDocument]) -> list[Text]:
    """The same articles as `documents`, as the concordance counts them."""
    origins = {reading.id: (source, reading) for source in archive.sources for reading in source.readings}
    return [_text(document, *origins[document.id]) for document in documents]


def search_terms(archive: Archive, pinyin: Pinyin) -> list[SearchTerm]:
    """The glossary's entries with all names by which search finds them."""
    return [_term(record, pinyin) for record in archive.corpus.entries]


def _document(reading: Reading, source: str, places: dict[str, str]) -> SearchDocument:
    date = reading.date
    return SearchDocument(
        id=reading.id,
        url=f"articles/{reading.id}/",
        title=reading.title,
        date=date.value if date else None,
        date_inferred=date is not None and date.certainty is Certainty.INFERRED,
        publication=reading.publication.value if reading.publication else None,
        places=tuple(places.get(place.value, place.value) for place in reading.places),
        terms=tuple(sorted({mention.slug for block in reading.blocks for mention in block.mentions})),
        blocks=tuple(
            _block(block, source if reading.article.script is Script.TRADITIONAL else None)
            for block in reading.blocks
        ),
    )


def _block(block: ReadingBlock, source: str | None) -> SearchBlock:
    """`block` as searched. `source` is the source's text if it was converted, for searches in the exact script."""
    variants = tuple(
        Variant(note.span, note.printed, note.source, _form(note, source))
        for note in block.emendations
        if note.printed
    )
    form = None if source is None else "".join(_forms(block, source))
    return SearchBlock(block.kind.value, block.text, block.alignment, variants, form)


def _forms(block: ReadingBlock, source: str) -> Iterator[str]:
    for run in block.alignment.runs:
        yield source[run.start : run.end] if run.verbatim else block.text[run.at : run.at + run.length]


def _form(note: Emendation, source: str | None) -> str | None:
    printed = None if source is None else note.source.of(source)
    return printed if printed and len(printed) == len(note.printed) else None


def _term(record: EntryRecord, pinyin: Pinyin) -> SearchTerm:
    entry = record.entry
    return SearchTerm(
        slug=entry.slug,
        url=f"glossary/{entry.slug}/",
        headword=entry.headword,
        forms=entry.forms,
        pinyin=pinyin.full[entry.headword],
        initials=pinyin.initials[entry.headword],
        spoken=pinyin.spoken[entry.headword],
        english=tuple(rendering.text for rendering in entry.english),
        short_zh=entry.short.zh,
        short_en=entry.short.en,
    )


def _text(document: SearchDocument, source: CleanedSource, reading: Reading) -> Text:
    return Text(
        id=document.id,
        source=source.record.source.id,
        sha256=source.record.source.sha256,
        date=document.date or "",
        reprint_of=reading.record.reprint_of if reading.record else None,
        blocks=tuple((block.kind, block.text) for block in document.blocks),
    )
