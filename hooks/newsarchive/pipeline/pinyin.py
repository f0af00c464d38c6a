"""Pinyin of the glossary's headwords and of people's names, cached because its library takes half a second to load."""

import json
from collections.abc import Mapping
from hashlib import sha256

from msgspec import Struct

from newsarchive.glossary import initials_of, pinyin_of, spoken_forms
from newsarchive.model.corpus import Archive, Corpus
from newsarchive.pipeline.memory import Memory
from newsarchive.script import romanised
from newsarchive.segment import segmenter


class Pinyin(Struct, frozen=True):
    """The pronunciation of headwords, by headword."""

    full: Mapping[str, str]
    """With tone marks: as stated in the entry, else derived from the headword's words."""
    initials: Mapping[str, str]
    """The first letter of each syllable."""
    spoken: Mapping[str, tuple[str, ...]]
    """The headword and its aliases in syllables, as people type them."""


def headword_pinyin(corpus: Corpus, memory: Memory, code: str) -> Pinyin:
    """The pinyin of every headword of `corpus`."""
    stated = [(record.entry.headword, record.entry.forms, record.entry.pinyin) for record in corpus.entries]
    key = sha256(json.dumps(["pinyin", code, stated]).encode()).hexdigest()
    known: Pinyin | None = memory.get(key)
    if known is None:
        words = segmenter()
        full = {head: pinyin or pinyin_of(head, words(head)) for head, _, pinyin in stated}
        initials = {head: initials_of(pinyin) for head, pinyin in full.items()}
        known = Pinyin(full, initials, spoken_forms([(head, forms, full[head]) for head, forms, _ in stated]))
        memory.put(key, known)
    return known


def name_pinyin(archive: Archive, memory: Memory, code: str) -> Mapping[str, str]:
    """The romanisation of each name in any byline."""
    bylines = (byline for reading in archive.readings for byline in reading.article.bylines)
    names = sorted({name for byline in bylines for name in byline.names})
    key = sha256(json.dumps(["names", code, names]).encode()).hexdigest()
    known: dict[str, str] | None = memory.get(key)
    if known is None:
        known = {name: romanised(name) for name in names}
        memory.put(key, known)
    return known
