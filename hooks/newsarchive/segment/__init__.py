"""Words of Chinese text, the same from either of two libraries: rjieba, or jieba where it is missing.

The two share one dictionary and one hidden Markov model, and differ only in how they cut ASCII with hyphens and dots
(`F-16`, `163.com`). Such runs are cut out here and never reach a library, so the index does not depend on which one
is installed, but for stretches that the model may cut in two ways of the very same likelihood, as where a character
stands three times in a row among words that the dictionary lacks: of these each library takes the one that its sums
round to.
"""

from newsarchive.segment.lexicon import lexicon
from newsarchive.segment.segmenter import Segment, segmenter
from newsarchive.segment.tagger import Tag, tagger

__all__ = ["Segment", "Tag", "lexicon", "segmenter", "tagger"]
