"""The glossary in the texts: mentions of its terms, its quotes, the pinyin of its names, and candidates for entries."""

from newsarchive.glossary.matcher import Matcher, matcher
from newsarchive.glossary.pinyin import initials_of, pinyin_of, reads_as
from newsarchive.glossary.quotes import Passages, difference, first_article_with
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
]
