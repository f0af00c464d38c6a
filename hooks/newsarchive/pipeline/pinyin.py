"""Pinyin of the glossary's headwords, remembered: the library that knows it takes half a second to load."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256

from newsarchive.glossary import initials_of, pinyin_of
from newsarchive.model.corpus import Corpus
from newsarchive.pipeline.memory import Memory
from newsarchive.segment import segmenter


@dataclass(frozen=True, slots=True)
class Pinyin:
    """How headwords are read."""

    full: Mapping[str, str]
    """By headword, with tone marks: the entry's own, else derived from its words."""
    initials: Mapping[str, str]
    """By headword: the first letter of each syllable."""


def headword_pinyin(corpus: Corpus, memory: Memory, code: str) -> Pinyin:
    """The pinyin of every headword of `corpus`."""
    stated = [(record.entry.headword, record.entry.pinyin) for record in corpus.entries]
    key = sha256(json.dumps(["pinyin", code, stated]).encode()).hexdigest()
    known: Pinyin | None = memory.get(key)
    if known is None:
        words = segmenter()
        full = {head: pinyin or pinyin_of(head, words(head)) for head, pinyin in stated}
        known = Pinyin(full, {head: initials_of(pinyin) for head, pinyin in full.items()})
        memory.put(key, known)
    return known
