"""Spans and the alignment of a text with the source it was made from.

Every position in the archive is a code point (never a byte, never a UTF-16 unit) and every range is
half open, so that `text[span.start:span.end]` is what the span covers.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from msgspec import Struct


class Span(NamedTuple):
    """A half-open range of code points."""

    start: int
    end: int

    @property
    def size(self) -> int:
        """How many code points it covers."""
        return self.end - self.start

    def of(self, text: str) -> str:
        """What the span covers in `text`."""
        return text[self.start : self.end]

    def overlaps(self, other: "Span") -> bool:
        """Whether the two share a code point."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: "Span") -> bool:
        """Whether `other` lies within this span."""
        return self.start <= other.start and other.end <= self.end


class Run(NamedTuple):
    """A stretch of text that answers to one stretch of the source.

    Where both are equally long they answer code point by code point (the characters may differ, as
    after a change of script or width); otherwise the stretch stands for its source as a whole.
    """

    at: int
    """Where the stretch begins in the text."""
    length: int
    """How many code points it has in the text."""
    start: int
    """Where its source begins."""
    end: int
    """Where its source ends."""

    @property
    def verbatim(self) -> bool:
        """Whether the run answers to its source code point by code point."""
        return self.length == self.end - self.start

    def holds(self, start: int, end: int) -> bool:
        """Whether `text[start:end]` lies within the run and answers code point by code point."""
        return self.verbatim and self.at <= start and end <= self.at + self.length


class Alignment(Struct, frozen=True):
    """Which source range each code point of a text comes from."""

    runs: tuple[Run, ...]
    """In the order of the text, without gaps in it; source ranges need not be in order."""

    def source_of(self, start: int, end: int) -> Span:
        """The source range of `text[start:end]`, from its first code point to the end of its last.

        Raises:
            ValueError: the range is empty or outside the text.
        """
        if not 0 <= start < end:
            message = f"no text at [{start}, {end})"
            raise ValueError(message)
        if len(self.runs) == 1 and self.runs[0].holds(start, end):  # most texts are of one piece
            shift = self.runs[0].start - self.runs[0].at
            return Span(start + shift, end + shift)
        return Span(self._edge(start)[0], self._edge(end - 1)[1])

    def text_at(self, position: int) -> int | None:
        """Where source code point `position` stands in the text, None where it was left out."""
        for run in self.runs:
            if run.start <= position < run.end:
                return run.at + (position - run.start if run.verbatim else 0)
        return None

    def parts(self, start: int, end: int) -> list[tuple[int, Span]]:
        """`text[start:end]` as (length, source span) pieces, as `of_parts` takes them."""
        pieces = []
        for run in self.runs:
            first, last = max(start, run.at), min(end, run.at + run.length)
            if first < last:
                shift = run.start - run.at
                span = Span(first + shift, last + shift) if run.verbatim else Span(run.start, run.end)
                pieces.append((last - first, span))
        return pieces

    def _edge(self, index: int) -> Span:
        number = bisect_right(self.runs, index, key=lambda run: run.at) - 1
        run = self.runs[number] if number >= 0 else None
        if run is None or index >= run.at + run.length:
            message = f"position {index} lies outside the text"
            raise ValueError(message)
        if run.verbatim:
            start = run.start + index - run.at
            return Span(start, start + 1)
        return Span(run.start, run.end)

    @staticmethod
    def of_parts(parts: Iterable[tuple[int, Span]]) -> "Alignment":
        """The alignment of a text given as (length, source span) pieces in order; pieces that continue are merged."""
        return Alignment(tuple(_merged(parts)))


def _merged(parts: Iterable[tuple[int, Span]]) -> Iterator[Run]:
    held: Run | None = None
    at = 0
    for length, span in parts:
        if not length:
            continue
        start, end = span
        if held is not None and held.end == start and length == end - start and held.verbatim:
            held = Run(held.at, held.length + length, held.start, end)
        else:
            if held is not None:
                yield held
            held = Run(at, length, start, end)
        at += length
    if held is not None:
        yield held


def line_starts(text: str, span: Span | None = None) -> Sequence[int]:
    """Positions in `text` at which a line with something on it starts (in `span`, where given).

    These are the positions that become `id="cN"` on the pages. A line ends at LF, CR or CRLF.
    """
    start, end = span or Span(0, len(text))
    starts = []
    position = 0
    for line in text.splitlines(keepends=True) if _plain(text) else _lines(text):
        if start <= position < end and line.strip():
            starts.append(position)
        position += len(line)
    return starts


def _plain(text: str) -> bool:
    """Whether `str.splitlines` would break `text` at LF, CR and CRLF only."""
    return not any(mark in text for mark in "\v\f\x1c\x1d\x1e\x85\u2028\u2029")


def _lines(text: str) -> Iterator[str]:
    held = ""
    for piece in text.splitlines(keepends=True):
        held += piece
        if piece[-1] in "\n\r":
            yield held
            held = ""
    if held:
        yield held
