"""A text as the grammar reads it, and the sentence around any place in it."""

import re
from bisect import bisect_right
from dataclasses import dataclass

from newsarchive.model.spans import Span
from newsarchive.text import fold

_NUMBERING = re.compile("[①-⒛]")
"""① and its like, which the fold would make figures of the number behind them."""
_SENTENCE_END = re.compile(r"[!?]\"*|\n(?:\s*\n)?")
_CLAUSE_END = frozenset(",;!?:\n")


@dataclass(frozen=True, slots=True)
class Passage:
    """A text, its fold of the same length, and where its sentences end."""

    text: str
    folded: str
    """Full stops read `!`, list commas `&` and item numbers `;`, to be told from the signs within numbers."""
    ends: tuple[int, ...]

    def sentence(self, start: int, end: int) -> Span:
        """The sentence or sentences over `text[start:end]`, without white space around them."""
        first = bisect_right(self.ends, start)
        last = bisect_right(self.ends, end - 1)
        left = self.ends[first - 1] if first else 0
        right = self.ends[last] if last < len(self.ends) else len(self.text)
        inner = self.text[left:right]
        return Span(left + len(inner) - len(inner.lstrip()), right - len(inner) + len(inner.rstrip()))

    def clause(self, start: int) -> int:
        """Where the clause that holds `start` begins: behind the last comma or stop before it."""
        at = start
        while at > 0 and self.folded[at - 1] not in _CLAUSE_END:
            at -= 1
        return at


def passage(text: str) -> Passage:
    """`text` made ready."""
    folded = fold(_NUMBERING.sub(";", text).replace("。", "!").replace("、", "&"))
    ends = [match.end() for match in _SENTENCE_END.finditer(folded) if _ends(folded, match)]
    return Passage(text, folded, tuple(ends))


def _ends(folded: str, match: re.Match[str]) -> bool:
    """A line break ends a sentence unless it stands between a number and its unit, or within words."""
    return match[0][0] != "\n" or folded[match.start() - 1 : match.start()] in ("!", "?", '"', ":", "\n")
