"""Knows the headline of a printed page by the form of its deck: in two lines, or below a couplet."""

import re
from collections.abc import Sequence

from newsarchive.clean.blocks.headline_pairs import is_couplet, is_office
from newsarchive.clean.patterns import HAN, NUMERALS
from newsarchive.clean.wording.prose import ends_sentence
from newsarchive.clean.wording.sections import SECTION, SPECIAL_PAGE
from newsarchive.text import said_of, unspaced

_LINE_SIZE = range(4, 13)
"""Letters of each of the two lines of a headline."""
_LINE_SLACK = 4
"""Letters by which they differ at most."""
_LEAST_SHORTER = 3
"""Letters by which a headline is shorter than the couplet above it, at least."""
_COLUMN_NAME_SIZE = 4
"""Letters of most columns' names, which stand above longer headlines."""
_LEAST_SUBTITLE = 14
"""Letters from which the third line of a deck is the subtitle of the two above."""
_PAIR = 2
"""The lines of a headline in two."""
_SUBJECT = re.compile(rf"{HAN}{{2,5}}(?:派出所|消防队|法庭|检察院|司法所|交警|刑警队|居委会|治保会)")
"""An office that is the subject of a headline; a kicker says where it is, too."""
_KICKER = re.compile(
    rf".*(?:[:：;]|--)|.*[\s·].*|[(\[■◆●☆◎].*|(?:{HAN}{{2,4}}[省市县区]){{1,2}}{HAN}{{0,8}}|.*之[{NUMERALS}]|.*有一?[群支个位名家对].*|.*(?:故事|见闻|纪实|[侧札手]记|风采|人物|一线)"
)
"""What stands above a headline: who or where, whom it tells of, a couplet, the name of a column or series."""


def printed_title(lines: Sequence[str]) -> range | None:
    """The numbers of the lines of a deck, folded, that are the headline above a wrapped text; None where the form does not tell.

    Two lines are nearly of one length, as a kicker in smaller type seldom is, or an office and what it did; a couplet
    is the kicker of a shorter line.
    """
    below = (at for at, line in enumerate(lines) if line.startswith("--") or (at >= _PAIR and _is_long(line)))
    last = next(below, len(lines)) - 1
    if last < 1:
        return None
    above, line = lines[last - 1], lines[last]
    if _is_couplet_of(above, line) or (is_kicker_of(above, line) and not line.startswith("(")):
        return range(last, last + 1)
    return range(last - 1, last + 1) if _are_halves(above, line) else None


def _is_couplet_of(above: str, line: str) -> bool:
    """Whether a couplet stands above a line that is shorter, or with a comma above one with a space, as headlines have it."""
    shorter = len(said_of(line)) + _LEAST_SHORTER <= len(said_of(above))
    return is_couplet(above) and (shorter or ("," in above and " " in unspaced(line)))


def is_kicker_of(above: str, line: str) -> bool:
    """Whether a line of print is the kicker of a headline: two clauses with a space above one, or far longer than it."""
    clauses = " " in unspaced(above) and " " not in unspaced(line) and is_couplet(above)
    return clauses or len(said_of(above)) - len(said_of(line)) > _MOST_LONGER


_MOST_LONGER = 8
"""Letters by which two lines of one headline differ at most."""


def _is_long(line: str) -> bool:
    return len(said_of(line)) >= _LEAST_SUBTITLE


def _may_fill(lines: Sequence[str], sizes: Sequence[int]) -> bool:
    """Whether two lines, set letter by letter or not, may be of one width: if one alone is, it has a letter or two less."""
    spaced = [unspaced(line) != line for line in lines]
    wide, narrow = sizes if spaced[1] else reversed(sizes)
    return spaced[0] == spaced[1] or 0 < wide - narrow <= _LETTERS_FILLED


_LETTERS_FILLED = 2
"""Letters by which a line set letter by letter is shorter than one beside it of the same width."""


def _are_halves(one: str, other: str) -> bool:
    first, second = unspaced(one), unspaced(other)
    sizes = [len(said_of(line)) for line in (first, second)]
    if not all(size in _LINE_SIZE for size in sizes) or not _may_fill((one, other), sizes):
        return False
    if any(
        rule(first) for rule in (_KICKER.fullmatch, SECTION.fullmatch, SPECIAL_PAGE.search, ends_sentence)
    ):
        return False
    if sizes[0] == _COLUMN_NAME_SIZE and sizes[1] - sizes[0] >= _LEAST_SHORTER:
        return False
    subject = _SUBJECT.fullmatch(first) is not None
    alike = subject or (abs(sizes[0] - sizes[1]) <= _LINE_SLACK and not is_office(first))
    return alike and not second.startswith("(")
