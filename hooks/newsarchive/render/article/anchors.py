"""Markers in an article for the lines of its source.

Addresses depend on the source alone: every non-empty line has an `id="cN"` on the page, where N is the code point at
which the line begins, whatever cleaning did to it. The marker of a line that was left out precedes the next text
that was kept; after the last text, it is in the tail.
"""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from newsarchive.model.reading import ReadingBlock
from newsarchive.model.spans import Run
from newsarchive.render.markup.marks import Mark, Point

SUBSTITUTED = 0
"""Rank of a stretch that corresponds to its source only as a whole: it is never split."""


class Lines(Struct, frozen=True):
    """The lines of an article's region of the source."""

    placed: tuple[tuple[tuple[int, int], ...], ...]
    """For each block the (position in its text, source position) of its lines, in order."""
    tail: tuple[int, ...]
    """Source positions of lines after all that is shown."""

    def number(self, index: int, block: ReadingBlock) -> int:
        """The address of block `index`: the start of its first line, else its first code point."""
        first = [source for at, source in self.placed[index] if at == 0]
        return first[-1] if first else block.alignment.runs[0].start


def place_lines(starts: Sequence[int], blocks: Sequence[ReadingBlock]) -> Lines:
    """Places each line start of `starts` (ascending source positions) in `blocks`."""
    runs = sorted(
        (run.start, run.end, index, run) for index, block in enumerate(blocks) for run in block.alignment.runs
    )
    placed: list[list[tuple[int, int]]] = [[] for _ in blocks]
    number = 0
    for position, start in enumerate(starts):
        while number < len(runs) and _is_before(runs[number][3], start):
            number += 1
        if number == len(runs):
            return Lines(tuple(map(_in_order, placed)), tuple(starts[position:]))
        _, _, index, run = runs[number]
        placed[index].append((_place(run, start), start))
    return Lines(tuple(map(_in_order, placed)), ())


def _is_before(run: Run, start: int) -> bool:
    """Whether `run` ends before a line that begins at `start`; an empty run there (a gap) does not."""
    return run.end < start or run.start < run.end == start


def _place(run: Run, start: int) -> int:
    return run.at + (start - run.start if start > run.start and run.verbatim else 0)


def _in_order(placed: list[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    return tuple(sorted(placed))


def line_marker(start: int) -> str:
    """The marker of the line that begins at source position `start`."""
    return f'<span class="na-at" id="c{start}"></span>'


def position_points(block: ReadingBlock, placed: Sequence[tuple[int, int]], number: int) -> list[Point]:
    """Markers of the lines in `block`, and of each position where its text jumps in the source.

    The character after the markers is the source code point that the last marker names. The block's own address
    `number` always has an id, so that links to it work without a script.
    """
    points = [Point(at, line_marker(start)) for at, start in placed]
    lines = set(placed)
    for run in block.alignment.runs:
        if (run.at, run.start) in lines:
            continue
        if run.at == 0 and run.start == number:
            points.append(Point(0, line_marker(number)))
        elif run.verbatim:
            points.append(Point(run.at, f'<span class="na-at" data-c="{run.start}"></span>'))
    return points


def substitution_marks(block: ReadingBlock) -> Iterator[Mark]:
    """A mark around each stretch of `block` whose length differs from its source."""
    for run in block.alignment.runs:
        if not run.verbatim:
            opening = f'<span class="na-sub" data-c="{run.start}-{run.end}">'
            yield Mark(run.at, run.at + run.length, opening, "</span>", SUBSTITUTED)
