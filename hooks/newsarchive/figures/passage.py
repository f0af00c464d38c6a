"""A text as the grammar reads it, and the sentence around any place in it."""

import re
from bisect import bisect_right

from msgspec import Struct

from newsarchive.model.spans import Span
from newsarchive.text import fold

_NUMBERING = re.compile("[①-⒛]")
"""① and the like, which the fold would turn into digits of the number behind them."""
_SENTENCE_END = re.compile(r"[!?]\"*|\n(?:\s*\n)?")
_CLAUSE_END = frozenset(",;!?:\n")


class Passage(Struct, frozen=True):
    """A text, the same text folded, and the ends of its sentences."""

    text: str
    folded: str
    """Of the same length; with `!` for 。, `&` for 、 and `;` for ①, so that they differ from signs inside numbers."""
    ends: tuple[int, ...]

    def sentence(self, start: int, end: int) -> Span:
        """The sentence, or the sentences, that `text[start:end]` lies in, without white space around them."""
        first = bisect_right(self.ends, start)
        last = bisect_right(self.ends, end - 1)
        left = self.ends[first - 1] if first else 0
        right = self.ends[last] if last < len(self.ends) else len(self.text)
        inner = self.text[left:right]
        return Span(left + len(inner) - len(inner.lstrip()), right - len(inner) + len(inner.rstrip()))

    def clause(self, start: int) -> int:
        """Start of the clause around `start`: behind the last comma or stop before it."""
        at = start
        while at > 0 and self.folded[at - 1] not in _CLAUSE_END:
            at -= 1
        return at


def passage(text: str) -> Passage:
    """The passage of `text`."""
    folded = fold(_NUMBERING.sub(";", text).replace("。", "!").replace("、", "&"))
    ends = [match.end() for match in _SENTENCE_END.finditer(folded) if _ends(folded, match)]
    return Passage(text, folded, tuple(ends))


def _ends(folded: str, match: re.Match[str]) -> bool:
    """Whether a stop or line break ends a sentence; a break inside words, or before a unit, does not."""
    return match[0][0] != "\n" or folded[match.start() - 1 : match.start()] in ("!", "?", '"', ":", "\n")
