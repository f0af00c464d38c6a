"""Text rules: each proposes changes to a block's printed text; where two overlap, the earlier rule wins."""

import re
from collections.abc import Iterator

from newsarchive.clean.lines import INVISIBLE, WHITE_SPACE
from newsarchive.clean.typography.bars import bars
from newsarchive.clean.typography.brackets import brackets
from newsarchive.clean.typography.change import Ruled, TextRule
from newsarchive.clean.typography.doubled import doubled
from newsarchive.clean.typography.indents import indents
from newsarchive.clean.typography.quotes import quotes
from newsarchive.clean.typography.rounds import applied, composed
from newsarchive.clean.typography.spaces import INVISIBLE_REASON, invisible, spaces
from newsarchive.clean.typography.width import width
from newsarchive.model.article import BlockKind

TEXT_RULES: tuple[tuple[TextRule, frozenset[str], str], ...] = (
    (indents, frozenset("?？"), "Question marks that a wrong encoding made of an indent."),
    (invisible, frozenset(INVISIBLE), INVISIBLE_REASON),
    (spaces, frozenset(WHITE_SPACE), "A space that layout or recognition left between Chinese characters."),
    (quotes, frozenset("\"＂'＇"), "Straight quotation marks, paired."),
    (doubled, frozenset(",，"), "A comma in front of another mark."),
    (bars, frozenset("|｜"), "A bar at the end, left of a table."),
    (brackets, frozenset("()"), "Half-width brackets in Chinese text."),
    (width, frozenset(",;:?!.｡､﹐﹑﹒﹔﹕﹖﹗"), "Half-width punctuation in Chinese text."),
)
"""Each rule with characters of which the text must have one for the rule to apply, and the reason that the provenance
page shows; in the order of precedence."""

_TOUCHED = re.compile(
    f"[{re.escape(''.join(sorted(frozenset().union(*(signs for _, signs, _ in TEXT_RULES)))))}]"
)

_ROUNDS = 6
"""Rounds at most; two are enough for text that a newspaper printed."""
_LONGEST, _LONG = 100_000, 1_000
"""Characters of a block at most, and of one in which changes may be dense."""
_DENSE = 3
"""In a long block, at most one change for this many characters."""


def typeset(text: str, kind: BlockKind) -> list[Ruled]:
    """All changes to a block's text, sorted and disjoint; the rules propose none for the text that results.

    A block longer than any paragraph, or a long one in which every third character would change, stays as it is: it is
    no text that anybody set, and its ledger would outgrow the source many times.
    """
    changes = [] if len(text) > _LONGEST else _changes_of_round(text, kind)
    if len(text) > _LONG and _DENSE * len(changes) > len(text):
        return []
    more = changes
    for _ in range(_ROUNDS):
        if not more or not (more := _changes_of_round(applied(text, changes), kind)):
            break
        changes = composed(text, changes, more)
    return changes


def _changes_of_round(text: str, kind: BlockKind) -> list[Ruled]:
    """The changes that all rules propose to one text, without those that overlap with ones of an earlier rule."""
    claimed: list[Ruled] = []
    found = frozenset(_TOUCHED.findall(text))
    for rule, signs, reason in TEXT_RULES if found else ():
        if signs.isdisjoint(found):
            continue
        proposed = [Ruled(change, rule.__name__, reason) for change in rule(text, kind)]
        if proposed:
            claimed = list(_merged(claimed, proposed)) if claimed else proposed
    return claimed


def _merged(first: list[Ruled], second: list[Ruled]) -> Iterator[Ruled]:
    """Both sorted lists merged; of two changes that overlap, the one from `first` is kept."""
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
