"""What must be true of the articles for each kind of decision that is in force."""

from collections.abc import Callable
from typing import Any, NamedTuple

from newsarchive.model.article import BlockKind
from newsarchive.model.sidecar import (
    CaptionOf,
    Decision,
    Drop,
    Emend,
    Gap,
    Join,
    Keep,
    KeepApart,
    SetKind,
    Split,
)
from newsarchive.model.spans import Span
from newsarchive.pipeline.effects.outcome import Outcome
from newsarchive.text import fold


class Law(NamedTuple):
    """What a decision of one kind must bring about."""

    holds: Callable[[Any, Span, Outcome], bool]
    """Whether it did, given the decision, its passage and the outcome."""
    expected: str
    remedy: str


def _kind(decision: SetKind, passage: Span, outcome: Outcome) -> bool:
    blocks = outcome.blocks_in(passage)
    return [block.kind for block in blocks] == [decision.kind] and decision.level in {0, blocks[0].level}


def _join(_decision: Join, passage: Span, outcome: Outcome) -> bool:
    """Only the ends are compared: captions between the lines stay blocks of their own."""
    blocks = outcome.blocks_in(passage)
    lines = list(outcome.lines_of(passage))
    ends = [outcome.blocks_in(line) for line in (lines[0], lines[-1])]
    return len(lines) > 1 and bool(blocks) and ends[0][:1] == ends[1][-1:] != []


def _part(_decision: KeepApart, passage: Span, outcome: Outcome) -> bool:
    blocks = outcome.blocks_in(passage)
    return bool(blocks) and min(blocks[0].spans).start >= passage.start


def _drop(_decision: Drop, passage: Span, outcome: Outcome) -> bool:
    return not outcome.blocks_in(passage)


def _keep(_decision: Keep, passage: Span, outcome: Outcome) -> bool:
    return all(outcome.blocks_in(line) for line in outcome.lines_of(passage))


def _split(_decision: Split, passage: Span, outcome: Outcome) -> bool:
    return any(passage.start <= reading.article.start < passage.end for reading in outcome.readings)


def _caption(_decision: CaptionOf, passage: Span, outcome: Outcome) -> bool:
    return {block.kind for block in outcome.blocks_in(passage)} == {BlockKind.CAPTION}


def _emend(decision: Emend, passage: Span, outcome: Outcome) -> bool:
    return any(note.source == passage and fold(read) == fold(decision.read) for note, read in outcome.notes())


def _gap(_decision: Gap, passage: Span, outcome: Outcome) -> bool:
    end = Span(passage.end, passage.end)
    return any(note.source == end for note, _ in outcome.notes())


_WHOLE = "quote whole lines of the article, of which no other decision speaks"

LAWS: dict[type[Decision], Law] = {
    SetKind: Law(_kind, "the passage as one block of the kind and level named", _WHOLE),
    Join: Law(
        _join,
        "the first and the last line of the passage in one block",
        "quote from the end of one line to the start of a later one, neither of them a caption",
    ),
    KeepApart: Law(_part, "a block that begins with the passage", "quote the first words of the new block"),
    Drop: Law(_drop, "the passage in no article", "let no other decision speak of the passage"),
    Keep: Law(_keep, "every line of the passage in an article", "let no other decision speak of the passage"),
    Split: Law(_split, "an article that begins with the passage", "quote the first words of its headline"),
    CaptionOf: Law(_caption, "the passage as a caption", _WHOLE),
    Emend: Law(
        _emend,
        "the passage within one block of an article, and in no other correction",
        "write one decision for each block, and one where two overlap",
    ),
    Gap: Law(
        _gap, "a passage that ends within an article", "quote the last words before the gap that are read"
    ),
}
"""By kind of decision; a kind without a law fails a test."""

OF_LINES = (SetKind, Join, KeepApart, Drop, Keep, Split, CaptionOf)
"""Kinds that overrule cleaning rules, and so have no effect if no rule runs."""
