"""Finds the glossary's terms in unspaced Chinese, and its quotes in the corpus."""

from newsarchive.glossary.matcher import Matcher, matcher
from newsarchive.glossary.pinyin import initials_of, pinyin_of
from newsarchive.glossary.quotes import Passages

__all__ = ["Matcher", "Passages", "initials_of", "matcher", "pinyin_of"]
