"""Limits what is shown of an article to what the rights of its source allow."""

from typing import Literal

from msgspec.structs import replace

from newsarchive.model.article import FRONT_KINDS, BlockKind
from newsarchive.model.reading import Reading, ReadingBlock
from newsarchive.model.spans import Alignment, Run, Span

EXCERPT = 200
"""Characters of running text in an excerpt."""

_ALWAYS = FRONT_KINDS - {BlockKind.EDITORS}
"""Kinds of block that belong to an article's record and are always shown."""

Access = Literal["full", "excerpt", "metadata"]


def visible(reading: Reading, access: Access) -> Reading:
    """`reading` without the text that may not be shown; its blocks keep their numbers."""
    if access == "full":
        return reading
    left = EXCERPT if access == "excerpt" else 0
    blocks = []
    for block in reading.blocks:
        if block.kind in _ALWAYS:
            blocks.append(block)
            continue
        blocks.append(cut(block, left))
        left -= len(blocks[-1].text)
    return replace(reading, blocks=tuple(blocks))


def is_shown(reading: Reading, block: int, span: Span) -> bool:
    """Whether a visible reading shows `span` of a block."""
    return block < len(reading.blocks) and span.end <= len(reading.blocks[block].text)


def cut(block: ReadingBlock, length: int) -> ReadingBlock:
    """The first `length` code points of `block`, with the annotations in them."""
    if len(block.text) <= length:
        return block
    runs = tuple(_shortened(run, length) for run in block.alignment.runs if run.at < length)
    return replace(
        block,
        text=block.text[:length],
        printed="",
        alignment=Alignment(runs),
        mentions=tuple(mention for mention in block.mentions if mention.span.end <= length),
        dates=tuple(date for date in block.dates if date.span.end <= length),
        figures=tuple(figure for figure in block.figures if figure.sentence.end <= length),
        emendations=tuple(note for note in block.emendations if note.span.end <= length),
    )


def _shortened(run: Run, length: int) -> Run:
    over = run.at + run.length - length
    if over <= 0:
        return run
    end = run.end - over if run.verbatim else run.end
    return Run(run.at, run.length - over, run.start, end)
