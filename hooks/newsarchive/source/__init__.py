"""The only reader of the corpus: turns bytes, sidecars, entries and lists into plain values or problems."""

from newsarchive.source.corpus import load_corpus, own_corpus
from newsarchive.source.decode import Decoded, decode

__all__ = ["Decoded", "decode", "load_corpus", "own_corpus"]
