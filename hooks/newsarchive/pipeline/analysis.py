"""The analysis of one source, from its decoded text to its annotated articles, cached by everything it depends on."""

import json
from hashlib import sha256

from msgspec import Struct

from newsarchive.glossary import matcher
from newsarchive.model.article import Cleaned
from newsarchive.model.corpus import CleanedSource, Corpus, SourceRecord
from newsarchive.model.reading import Reading
from newsarchive.pipeline.cleaning import clean_record
from newsarchive.pipeline.effects import check_mentions, check_passages
from newsarchive.pipeline.memory import NO_MEMORY, Memory
from newsarchive.pipeline.names import place_finder, place_in_text, publication_namer
from newsarchive.pipeline.reading import ReadingAids, read_article
from newsarchive.problems import Problem
from newsarchive.segment import lexicon

Analysis = tuple[Cleaned, tuple[Reading, ...]]


class Analyst(Struct, frozen=True):
    """Analyses the sources of one corpus; made by `analyst`."""

    corpus: Corpus
    aids: ReadingAids
    base: str
    """Digest of everything but the source that an analysis depends on."""

    def analyse(
        self, record: SourceRecord, memory: Memory = NO_MEMORY
    ) -> tuple[CleanedSource, list[Problem]]:
        """Cleans and reads one source. An analysis with problems is not cached, so each run reports them."""
        key = self._key(record)
        known: Analysis | None = memory.get(key)
        if known is not None:
            return CleanedSource(record, *known, key), []
        cleaned, problems = clean_record(record, self.corpus.publications)
        readings = tuple(
            read_article(article, cleaned.emended, record.sidecar, record.source.id, self.aids)
            for article in cleaned.articles
        )
        problems += check_passages(record, readings)
        problems += check_mentions(record, readings, self.aids.matcher)
        if not problems:
            memory.put(key, (cleaned, readings))
        return CleanedSource(record, cleaned, readings, key), problems

    def _key(self, record: SourceRecord) -> str:
        ground = sha256(record.source.text.encode("utf-8", "surrogatepass")).hexdigest()
        parts = (self.base, record.source.id, ground, record.sidecar.model_dump_json())
        return sha256("\0".join(parts).encode()).hexdigest()


def analyst(corpus: Corpus, code: str) -> Analyst:
    """The analyst of `corpus`.

    Args:
        corpus: Its glossary, publications and places decide what is annotated.
        code: Digest of the code, so that a change of rules invalidates cached analyses.
    """
    entries = [record.entry for record in corpus.entries]
    aids = ReadingAids(
        matcher=matcher(entries, lexicon),
        publication_name=publication_namer(corpus.publications),
        places_of=place_finder(corpus.places, corpus.publications),
        place_in=place_in_text(corpus.places),
    )
    listed = [model.model_dump(mode="json") for model in (*corpus.publications, *corpus.places)]
    terms = [(entry.slug, entry.forms, entry.not_in) for entry in entries]
    base = sha256(json.dumps([code, terms, listed]).encode()).hexdigest()
    return Analyst(corpus, aids, base)
