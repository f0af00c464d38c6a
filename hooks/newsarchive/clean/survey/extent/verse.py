"""Finds texts that are set line by line like verse, without full stops, as posts of public accounts are."""

from collections import Counter
from collections.abc import Sequence

from newsarchive.clean.bylines import read_bylines
from newsarchive.clean.lines import Line
from newsarchive.clean.wording.days import DATE
from newsarchive.clean.wording.interface import PICTURE_PLACEHOLDER, count_requests, is_control
from newsarchive.clean.wording.prose import ADVICE, has_clauses_broken_within
from newsarchive.text import has_han

_LEAST_LINES = 10
"""Lines of a text in verse at least; a few short lines may be headings, names or a menu."""
_LONGEST_LINE = 20
"""Characters of a line of verse at most."""
_MEAN_SIZE = (5, 13)
"""Characters of its lines on average: more than a menu's, and fewer than those of a list of headlines."""
_WHOLE_LINE = 7
"""Characters of a line that says something by itself, as nearly a third of them do."""
_EVEN = 0.45
"""The share of lines of about one length at most; a column's are mostly as wide as it."""
_DIFFERENT = 0.85
"""The share of different lines at least; refrains stand again."""
_NOT = frozenset(":|<>#@/[]{}=_~*+·•●■◆▲▼")
"""Signs of labels, menus, paths and captions."""


def verse_lines(lines: Sequence[Line]) -> frozenset[int]:
    """Numbers of the lines of a text in verse; empty where the page holds none."""
    found: set[int] = set()
    start = 0
    while start < len(lines):
        end = start
        while end < len(lines) and (_may_be(lines[end]) or (end > start and _is_pause(lines[end]))):
            end += 1
        while end > start and ADVICE.fullmatch(lines[end - 1].folded):
            end -= 1  # it heads what follows the verse
        if _is_text([line for line in lines[start:end] if not _is_pause(line)]):
            found.update(range(start, end))
        start = max(end, start) + 1
    return frozenset(found)


def _may_be(line: Line) -> bool:
    folded = line.folded
    return (
        len(folded) <= _LONGEST_LINE
        and not (line.mark or line.linked or line.item)
        and has_han(line.text)
        and _NOT.isdisjoint(folded)
        and DATE.search(folded) is None
        and not is_control(folded)
        and not count_requests(folded)
        and not read_bylines(folded)
    )


def _is_pause(line: Line) -> bool:
    """Whether a line is a pause within the text (……), or stands for a picture between its lines."""
    silent = len(line.folded) <= _LONGEST_PAUSE and not any(map(str.isalnum, line.text))
    return silent or PICTURE_PLACEHOLDER.fullmatch(line.folded) is not None


_LONGEST_PAUSE = 6
"""Signs of a pause within the text at most."""


def _is_text(run: Sequence[Line]) -> bool:
    """Whether a run of short lines is a text: long enough, of lines that differ, neither words nor headlines."""
    different = len({line.folded for line in run})
    if (
        len(run) < _LEAST_LINES
        or different < min(len(run) - 1, _DIFFERENT * len(run))
        or has_clauses_broken_within(run)
    ):
        return False
    sizes = [len(line.folded) for line in run]
    least, most = _MEAN_SIZE
    counts = Counter(sizes)
    if max(counts[size] + counts[size + 1] for size in counts) > _EVEN * len(run):
        return False
    return least <= sum(sizes) / len(run) <= most and 3 * sum(size >= _WHOLE_LINE for size in sizes) >= len(
        run
    )
