"""Finds the glossary's terms in unspaced Chinese, and its quotes in the corpus."""

from newsarchive.glossary.boundary import crosses_word
from newsarchive.glossary.matcher import Matcher, matcher
from newsarchive.glossary.pinyin import initials_of, pinyin_of
from newsarchive.glossary.quotes import Passages

__all__ = ["Matcher", "Passages", "crosses_word", "initials_of", "matcher", "pinyin_of"]
