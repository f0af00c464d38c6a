"""Pinyin of the glossary's headwords, remembered: the library that knows it takes half a second to load."""

import json
from collections.abc import Callable
from hashlib import sha256

from newsarchive.glossary import pinyin_of
from newsarchive.model.corpus import Corpus
from newsarchive.pipeline.memory import Memory
from newsarchive.segment import segmenter


def headword_pinyin(corpus: Corpus, memory: Memory, code: str) -> Callable[[str], str]:
    """Gives each headword's pinyin: the entry's own, else derived from its words."""
    entries = [record.entry for record in corpus.entries]
    stated = [(entry.headword, entry.pinyin) for entry in entries]
    key = sha256(json.dumps(["pinyin", code, stated]).encode()).hexdigest()
    known: dict[str, str] | None = memory.get(key)
    if known is None:
        words = segmenter()
        known = {head: pinyin or pinyin_of(head, words(head)) for head, pinyin in stated}
        memory.put(key, known)
    return known.__getitem__
