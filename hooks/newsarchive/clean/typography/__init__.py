"""Text rules: each looks at a block's printed text and proposes changes; the first to claim a place wins."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from newsarchive.clean.typography.brackets import brackets
from newsarchive.clean.typography.change import Change, TextRule
from newsarchive.clean.typography.glosses import glosses
from newsarchive.clean.typography.quotes import quotes
from newsarchive.clean.typography.spaces import invisible, spaces
from newsarchive.clean.typography.width import width
from newsarchive.model.article import BlockKind

TEXT_RULES: tuple[tuple[TextRule, str], ...] = (
    (glosses, "A reading in pinyin, set aside for the running text."),
    (invisible, "A code point that prints nothing."),
    (spaces, "A space that layout or recognition left between Chinese characters."),
    (quotes, "Straight quotation marks, paired."),
    (brackets, "Half-width brackets in Chinese text."),
    (width, "Half-width punctuation in Chinese text."),
)
"""In the order of claiming, each with its reason as the provenance page gives it."""


_REGULAR = re.compile(r"[\u3400-\u9fff，。、；：？！“”《》…—]*")
"""Text in which no rule finds anything: characters and full-width marks only."""


@dataclass(frozen=True, slots=True)
class Ruled:
    """A change and the rule that proposed it."""

    change: Change
    rule: str
    reason: str


def typeset(text: str, kind: BlockKind) -> list[Ruled]:
    """All changes to a block's text, sorted and disjoint."""
    claimed: list[Ruled] = []
    if _REGULAR.fullmatch(text):
        return claimed
    for rule, reason in TEXT_RULES:
        proposed = [Ruled(change, rule.__name__, reason) for change in rule(text, kind)]
        if proposed:
            claimed = list(_merged(claimed, proposed)) if claimed else proposed
    return claimed


def _merged(first: list[Ruled], second: list[Ruled]) -> Iterator[Ruled]:
    """Both sorted lists as one; of overlapping changes the one of `first` stays."""
    taken = 0
    position = 0
    for item in first:
        while taken < len(second) and second[taken].change.end <= item.change.start:
            if second[taken].change.start >= position:
                yield second[taken]
            taken += 1
        yield item
        position = item.change.end
        while taken < len(second) and second[taken].change.start < position:
            taken += 1
    for item in second[taken:]:
        if item.change.start >= position:
            yield item
