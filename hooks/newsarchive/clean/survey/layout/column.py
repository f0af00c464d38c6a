"""Measures the column in which a source wraps its lines: its width, its edge, and what was lost of its indents."""

from collections import Counter
from collections.abc import Callable, Sequence
from itertools import pairwise

from newsarchive.clean.lines import Line
from newsarchive.clean.survey.layout.line_widths import (
    WIDEST_COLUMN,
    half_width,
    hanging_width,
    is_near,
    printed_width,
    set_width,
    unparted_width,
)
from newsarchive.clean.wording.prose import ends_sentence, has_clauses_broken_within

LONG_LINE = 12
"""Characters of a line at least; shorter lines say nothing about the paragraphs."""
SHORTEST_IN_COLUMN = 6
"""Characters of a line of a narrow column at least, to tell of its width."""
PARAGRAPH_INDENT = 2
"""Characters of a paragraph's indent at least; a single space may stand at any line's start."""
_LEAST_ALIKE = 4
"""Lines of about one length at least, before that length counts as a column's width."""
_ONE_IN = 10
"""Where one line in this many is a paragraph, the text is not wrapped."""
_TIMES_FULL = 2
"""How many times more characters stand in full lines than in wider ones, at least: headlines and captions."""


def width_of(lines: Sequence[Line]) -> int | None:
    """The width at which lines are wrapped, by either way of counting; None where they are not."""
    if sum(len(line.text) > 2 * WIDEST_COLUMN for line in lines) * _ONE_IN > len(lines):
        return None  # one paragraph a line
    for ragged in (1, 2):
        for count in (printed_width, set_width):
            if (width := _common_width(lines, count, ragged)) is not None:
                return width
    return None


def narrow_width_of(lines: Sequence[Line]) -> int | None:
    """The width of a column that is narrower than most; None without one.

    Lines of verse have one length too, but their clauses end with them, and those of a column within.
    """
    words = [line for line in lines if len(line.text) >= SHORTEST_IN_COLUMN]
    widths = Counter(map(printed_width, words))
    near = {width: widths[width] + widths[width - 1] for width in range(SHORTEST_IN_COLUMN + 2, LONG_LINE)}
    width = max(near, key=lambda key: (near[key], key))
    full = [line for line in words if 0 <= width - printed_width(line) <= 1]
    enough = len(full) >= _LEAST_NARROW and 2 * len(full) >= len(words)
    return width if enough and has_clauses_broken_within(full) else None


_LEAST_NARROW = 16
"""Full lines of such a column at least."""


def _common_width(lines: Sequence[Line], count: Callable[[Line], int], ragged: int) -> int | None:
    """The width that many lines have, hardly any exceeds, and at which sentences are broken; None without one.

    Args:
        lines: the longer lines of the source.
        count: how the width of a line is counted.
        ragged: by how many characters a full line may be narrower; if by more than one, most must have clauses.
    """
    if len(lines) < _LEAST_ALIKE:
        return None
    widths = [count(line) for line in lines]
    lengths = Counter(widths)
    candidates = {
        width + more for width in lengths for more in (0, 1) if LONG_LINE <= width + more < WIDEST_COLUMN
    }
    near = {width: sum(lengths[width - less] for less in range(ragged + 1)) for width in candidates}
    if not near:
        return None
    width = max(near, key=lambda key: (near[key], key))
    wider = sum(length * number for length, number in lengths.items() if length > width + 1)
    full = [line for line, length in zip(lines, widths, strict=True) if -ragged <= length - width <= 1]
    share = _SHARE[ragged] * len(lines)
    enough = near[width] >= max(_LEAST_ALIKE, share) and _TIMES_FULL * wider <= width * near[width]
    broken = [line for line in full if not ends_sentence(line.folded)]
    if not enough or 2 * len(broken) < near[width] or (ragged > 1 and not _are_clauses(broken)):
        return None
    return width


_SHARE = {1: 2 / 5, 2: 1 / 3}
"""The share of full lines at least, by how ragged they are."""


def _are_clauses(lines: Sequence[Line]) -> bool:
    """Whether most of many lines have clauses, as running text has and lists of headlines have not."""
    return len(lines) >= 2 * _LEAST_ALIKE and 5 * sum("," in line.folded for line in lines) >= 3 * len(lines)


def edge_of(lines: Sequence[Line], width: int) -> int | None:
    """The width in half characters that full lines keep within, and at which they break before what would not fit."""
    fits = [
        range(half_width(line) - hanging_width(line), half_width(line) + unparted_width(following))
        for line, following in pairwise(lines)
        if is_near(line, width) and not ends_sentence(line.folded) and not following.mark
    ]
    if len(fits) < _LEAST_BROKEN:
        return None
    edges = Counter(edge for fit in fits for edge in fit)
    edge = max(edges, key=lambda edge: (edges[edge], edge))
    return edge if 10 * edges[edge] >= 9 * len(fits) else None


_LEAST_BROKEN = 8
"""Lines that break off within a sentence at least, before they show where a column's edge is."""


def spacing_of(lines: Sequence[Line], width: int) -> int:
    """The number of blank lines below most full lines that break a sentence off; 0 where there is no such number."""
    below = [
        following.blank
        for line, following in pairwise(lines)
        if is_near(line, width) and not ends_sentence(line.folded)
    ]
    blank, count = Counter(below).most_common(1)[0] if below else (0, 0)
    return blank if count >= _LEAST_ALIKE and 5 * count >= 4 * len(below) else 0


def dent_of(lines: Sequence[Line], width: int) -> range | None:
    """The widths of the lines that open paragraphs, if most are narrower than full ones by an indent; None else."""
    near = [
        (ends_sentence(above.folded) and not is_near(above, width), printed_width(line))
        for above, line, below in zip(lines, lines[1:], lines[2:], strict=False)
        if min(printed_width(below) + 1, printed_width(line) + PARAGRAPH_INDENT + 1) >= width
    ]
    opening = Counter(size for after, size in near if after)
    full = Counter(size for after, size in near if not after)
    usual = full.most_common(1)[0][0] if full else 0
    exact, ragged = range(usual - PARAGRAPH_INDENT - 1, usual - 1), range(usual - PARAGRAPH_INDENT - 1, usual)
    if _mostly(opening, exact, 3 / 5):
        return exact
    return ragged if _mostly(opening, ragged, 3 / 4) and not _mostly(full, ragged, 1 / 2) else None


def _mostly(widths: Counter[int], among: range, share: float) -> bool:
    """Whether a share of some lines at least is of certain widths; of two, all."""
    count = sum(widths[width] for width in among)
    return count >= _LEAST_OPENINGS and count >= (share if count > _LEAST_OPENINGS else 1) * widths.total()


_LEAST_OPENINGS = 2
"""Lines that may open a paragraph at least, before they show their width."""
