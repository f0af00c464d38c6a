"""Finds the glossary's terms in unspaced Chinese, and its quotes in the corpus."""

from newsarchive.glossary.matcher import Matcher, matcher
from newsarchive.glossary.pinyin import initials_of, pinyin_of, reads_as
from newsarchive.glossary.quotes import Passages, difference, first_article_with, unquoted
from newsarchive.glossary.spoken import spoken_forms

__all__ = [
    "Matcher",
    "Passages",
    "difference",
    "first_article_with",
    "initials_of",
    "matcher",
    "pinyin_of",
    "reads_as",
    "spoken_forms",
    "unquoted",
]
