"""Aligns a source with its clean text: rows that begin and end at line breaks of both sides.

A row is one line of the source or, if cleaning joined lines, all lines that became one. A line that was left out is
a row whose clean side is empty.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newsarchive.model.source import Edit

_LINE = re.compile(r"[^\n\r]*(?:\r\n|\n|\r)|[^\n\r]+")
"""A line with its break, or the text after the last break."""

_BREAKS = ("\n", "\r")


class Piece(NamedTuple):
    """A stretch of a row: equal on both sides, or one edit."""

    source: str
    clean: str
    edit: Edit | None = None


class Row(NamedTuple):
    """Lines of the source with their clean text."""

    start: int
    """Source position at which the row begins."""
    pieces: tuple[Piece, ...]
    changed: bool
    """Whether an edit lies in the row."""

    @property
    def blank(self) -> bool:
        """Whether neither side shows anything."""
        return not self.changed and not "".join([piece.source for piece in self.pieces]).strip()


def rows(text: str, edits: Sequence[Edit]) -> Iterator[Row]:
    """The rows of `text` under the ledger's `edits` (sorted, disjoint)."""
    return _edited(text, edits) if edits else _unedited(text)


def _unedited(text: str) -> Iterator[Row]:
    """One row for each line; fast, because most sources of a clean corpus have no edits."""
    at = 0
    for piece in _same(text):
        yield Row(at, (piece,), changed=False)
        at += len(piece.source)


def _edited(text: str, edits: Sequence[Edit]) -> Iterator[Row]:
    start, held, broken = 0, list[Piece](), True
    at = 0
    for piece in _pieces(text, edits):
        if held and broken and _ends_line(text, at):
            yield _row(start, held)
            start, held = at, []
        held.append(piece)
        at += len(piece.source)
        broken = _clean_side_is_whole(held)
    if held:
        yield _row(start, held)


def _row(start: int, pieces: Sequence[Piece]) -> Row:
    return Row(start, tuple(pieces), changed=any(piece.edit for piece in pieces))


def _pieces(text: str, edits: Sequence[Edit]) -> Iterator[Piece]:
    at = 0
    for edit in edits:
        yield from _same(text[at : edit.span.start])
        yield Piece(edit.removed, edit.replacement, edit)
        at = edit.span.end
    yield from _same(text[at:])


def _same(text: str) -> Iterator[Piece]:
    for line in _LINE.findall(text):
        yield Piece(line, line)


def _ends_line(text: str, at: int) -> bool:
    """Whether a line of `text` begins at `at`; CR LF is one break."""
    return at > 0 and (text[at - 1] == "\n" or (text[at - 1] == "\r" and text[at : at + 1] != "\n"))


def _clean_side_is_whole(pieces: Sequence[Piece]) -> bool:
    clean = next((piece.clean for piece in reversed(pieces) if piece.clean), "")
    return not clean or clean.endswith(_BREAKS)
