"""The articles made from a source, queried by passages of the source."""

import re
from collections.abc import Iterator, Sequence

from msgspec import Struct

from newsarchive.model.article import Block
from newsarchive.model.reading import Emendation, Reading
from newsarchive.model.spans import Span


class Outcome(Struct, frozen=True):
    """A source and its articles as read."""

    text: str
    readings: Sequence[Reading]

    def blocks_in(self, passage: Span) -> list[Block]:
        """The blocks that show some of `passage`, in the order in which they first show it."""
        found = [
            (min(held), block)
            for reading in self.readings
            for block in reading.article.blocks
            if (held := list(_read_in(block, passage)))
        ]
        return [block for _, block in sorted(found, key=lambda item: item[0])]

    def lines_of(self, passage: Span) -> Iterator[Span]:
        """The stretches of `passage` between its line breaks that hold more than white space."""
        for line in _LINE.finditer(passage.of(self.text)):
            yield Span(passage.start + line.start(), passage.start + line.end())

    def notes(self) -> Iterator[tuple[Emendation, str]]:
        """Every correction and gap that is in force, with what is read there."""
        for reading in self.readings:
            for block in reading.blocks:
                for note in block.emendations:
                    yield note, note.span.of(block.text)


_LINE = re.compile(r"[^\s](?:[^\r\n]*[^\s])?")


def _read_in(block: Block, passage: Span) -> Iterator[int]:
    """Source positions where `block` shows text of `passage`; the space that joins two lines shows none."""
    for run in block.alignment.runs:
        start, end = max(run.start, passage.start), min(run.end, passage.end)
        if start < end:
            at = run.at + start - run.start if run.verbatim else run.at
            length = end - start if run.verbatim else run.length
            if block.text[at : at + length].strip():
                yield start
