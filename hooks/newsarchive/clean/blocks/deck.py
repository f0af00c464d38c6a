"""The headline deck: which of the lines above an article is its banner, kicker, title and subtitle."""

import re
from collections.abc import Sequence
from itertools import takewhile

from newsarchive.clean.blocks.headline_pairs import (
    adds_to_title,
    are_halves_of_headline,
    is_office,
    is_subtitle_of,
)
from newsarchive.clean.blocks.printed_headline import is_kicker_of, printed_title
from newsarchive.clean.draft import Draft
from newsarchive.clean.lines.enclosing_markup import BOLD_LEVEL
from newsarchive.clean.patterns import HAN
from newsarchive.clean.wording.names import is_name
from newsarchive.clean.wording.sections import SPECIAL_PAGE, is_motto
from newsarchive.model.article import BlockKind
from newsarchive.text import unspaced

_LONGEST_COLUMN_NAME = 6
"""Characters at most of a column's name above a headline."""
_LONGEST_STATEMENT = 24
"""Characters above which the second of two lines says what the report is about, and does not head it."""
_GAP_ABOVE_DECK = 2
"""Blank lines from which what stands above a headline is a site's motto or series, no part of its deck."""
_LONGEST_SECOND_LINE = 14
"""Characters of a headline's second line at most."""
_THREE_LINES = 3
"""Lines of a deck from which the first is a kicker or the name of a column."""
_MOST_BESIDE_TITLE = 2
"""Lines of a deck at most on either side of a title that is known."""


def headline_kinds(lines: Sequence[Draft], *, printed: bool) -> list[BlockKind]:
    """The kinds of the headline `lines` above an article, in their order; `printed` if its text is wrapped as in print.

    Of two lines the second is the title and the first its kicker, and a short third line goes on with the title; but a couplet above a plain
    statement is the title above its subtitle, as features are headed, and so is what a dash opens
    and what goes on without a subject of its own (造成1人死亡).
    """
    marked = _highest(lines)
    if marked is None and (pair := _marked_pair(lines)) is not None:
        return [
            BlockKind.KICKER if index < pair else BlockKind.TITLE if index <= pair + 1 else BlockKind.SUBTITLE
            for index in range(len(lines))
        ]
    told = printed_title([line.folded for line in lines]) if printed and marked is None else None
    if told is not None:
        return [_around(lines, index, told) for index in range(len(lines))]
    if (
        marked is None
        and _is_in_two(lines)
        and not (printed and is_kicker_of(*(line.folded for line in lines[:_PAIR])))
    ):
        return [BlockKind.TITLE] * _PAIR + [BlockKind.SUBTITLE] * (len(lines) - _PAIR)
    title = _title(lines) if marked is None else marked
    kinds = [BlockKind.KICKER if index < title else BlockKind.SUBTITLE for index in range(len(lines))]
    if lines:
        kinds[title] = BlockKind.TITLE
    if marked is None and 0 < title < len(lines) - 1 and _is_second(lines[title], lines[title + 1]):
        kinds[title + 1] = BlockKind.TITLE
    special = max((index for index in range(title) if is_motto(lines[index].folded)), default=-1)
    for index in range(title):
        if index <= special or (
            index == 0 and (_is_column(lines) or _COLUMN_NAME.fullmatch(lines[0].folded))
        ):
            kinds[index] = BlockKind.BANNER
    return kinds


def _around(lines: Sequence[Draft], index: int, title: range) -> BlockKind:
    """The kind of a line of a deck whose headline is known."""
    if index in title:
        return BlockKind.TITLE
    if index >= title.stop:
        return BlockKind.SUBTITLE
    return (
        BlockKind.BANNER
        if SPECIAL_PAGE.search(lines[index].folded) or _is_column(lines[index:])
        else BlockKind.KICKER
    )


def _is_in_two(lines: Sequence[Draft]) -> bool:
    """Whether the first two lines stand together and are one headline; lines below can only be its subtitles."""
    if len(lines) < _PAIR or not _are_halves(*lines[:_PAIR]):
        return False
    return all(_is_below(line) or len(line.folded) > _LONGEST_SECOND_LINE for line in lines[_PAIR:])


def _are_halves(first: Draft, second: Draft) -> bool:
    """Whether two lines, the second right below the first, are one headline by what they say."""
    if second.first.blank >= _GAP_ABOVE_DECK or any(map(_is_below, (first, second))):
        return False
    long = max(len(first.folded), len(second.folded)) > _LONGEST_STATEMENT
    return not long and (first.folded.endswith(",") or are_halves_of_headline(first.folded, second.folded))


def _is_second(title: Draft, below: Draft) -> bool:
    """Whether the line below a title that has a kicker is its second line: subtitles are longer, or follow a dash."""
    size = len(below.folded)
    apart = _is_below(below) or below.first.blank or _SAYING.match(below.folded)
    return size <= _LONGEST_SECOND_LINE and 5 * size <= 7 * len(title.folded) and not apart


_SAYING = re.compile(rf"{HAN}{{2,6}}:")
"""Who says something of what the headline tells (警方：…)."""


def around_title(drafts: Sequence[Draft], title: int) -> list[Draft]:
    """The drafts with the short lines right above and below a title that is known as its deck."""
    given = list(drafts)
    verse = _verse_below(drafts, title)
    for index in verse:
        given[index] = drafts[index].of_kind(BlockKind.PARAGRAPH)
    first = last = title
    while first > 0 and drafts[first - 1].open_short and title - first < _MOST_BESIDE_TITLE:
        first -= 1
    while (
        not verse
        and last + 1 < len(drafts)
        and drafts[last + 1].open_short
        and last - title < _MOST_BESIDE_TITLE
    ):
        last += 1
    halves = _halves(drafts, range(first, last + 1), title)
    for index in range(first, last + 1):
        if index in halves:
            given[index] = drafts[index].of_kind(BlockKind.TITLE)
        elif index != title:
            below = BlockKind.BANNER if _is_banner(drafts, index, title) else BlockKind.KICKER
            given[index] = drafts[index].of_kind(below if index < title else BlockKind.SUBTITLE)
    return given


def _halves(drafts: Sequence[Draft], deck: range, title: int) -> range:
    """The two lines of a deck that are the headline, of which one is known; empty where it stands on one line."""
    for first in (title - 1, title):
        if first in deck and first + 1 in deck and _are_halves(drafts[first], drafts[first + 1]):
            return range(first, first + _PAIR)
    return range(0)


def _verse_below(drafts: Sequence[Draft], title: int) -> range:
    """The short lines right below a title with which a post opens line by line; more than a headline has subtitles."""
    below = drafts[title + 1 :]
    lines = takewhile(lambda one: one.kind is None and len(one.folded) <= _LINE, below)
    size = sum(1 for _ in lines)
    opens = size >= _VERSE and not any(map(_is_below, below[:size]))
    return range(title + 1, title + 1 + (size if opens else 0))


_VERSE = 4
"""Lines of such an opening at least."""
_LINE = 24
"""Characters of one of them at most."""


def _is_banner(drafts: Sequence[Draft], index: int, title: int) -> bool:
    return index < title and SPECIAL_PAGE.search(drafts[index].folded) is not None


def _title(lines: Sequence[Draft]) -> int:
    """The number of the line that is the title."""
    special = [index for index, line in enumerate(lines[:-1]) if is_motto(line.folded)]
    first = special[-1] + 1 if special else 0
    rest = [index for index in range(first, len(lines)) if not _is_below(lines[index])]
    dashed = [index for index in rest if index + 1 < len(lines) and lines[index + 1].folded.startswith("--")]
    if dashed or not rest:
        return next(iter(dashed), 0)
    if len(rest) > 1 and rest[0] == 0 and (_is_column(lines) or _COLUMN_NAME.fullmatch(lines[0].folded)):
        rest = rest[1:]
    if len(rest) == 1 or _heads(lines, rest):
        return rest[0]
    return rest[_PAIR] if len(rest) > _PAIR and is_office(lines[rest[1]].folded) else rest[1]


def _heads(lines: Sequence[Draft], rest: Sequence[int]) -> bool:
    """Whether the first of several lines is the title, and not the kicker of the second."""
    first, second = lines[rest[0]].folded, lines[rest[1]].folded
    if first.endswith("--"):
        return False
    if adds_to_title(second) or _is_speech_of(first):
        return True
    if len(rest) >= _THREE_LINES or lines[rest[1]].first.blank >= _GAP_ABOVE_DECK:
        return False
    return (len(second) > _LONGEST_STATEMENT and 3 * len(first) < 2 * len(second)) or is_subtitle_of(
        first, second, clauses=_has_clauses(lines[rest[0]], lines[rest[1]])
    )


def _is_speech_of(line: str) -> bool:
    """Whether a line is the title of what somebody wrote or said, with the name before it (张三：立足职能 深耕治理)."""
    name, colon, said = line.partition(":")
    return bool(colon) and len(said) >= _LEAST_SAID and len(name) > _PAIR and is_name(name)


_LEAST_SAID = 8
"""Characters at least of such a title behind the name."""


def _has_clauses(first: Draft, second: Draft) -> bool:
    """Whether the second of two lines has several clauses, and the first has not."""
    return any(comma in second.text and comma not in first.text for comma in "，,")


def _highest(lines: Sequence[Draft]) -> int | None:
    """The number of the one line that is marked as the highest heading; None without one, or on a special page."""
    if any(SPECIAL_PAGE.search(line.folded) for line in lines):
        return None
    levels = [line.first.mark or _UNMARKED for line in lines]
    highest = min(levels, default=_UNMARKED)
    return levels.index(highest) if highest < BOLD_LEVEL and levels.count(highest) == 1 else None


def _marked_pair(lines: Sequence[Draft]) -> int | None:
    """The number of the first of two lines next to each other that alone are marked as the highest heading: of one headline."""
    levels = [line.first.mark or _UNMARKED for line in lines]
    highest = min(levels, default=_UNMARKED)
    at = levels.index(highest) if highest < BOLD_LEVEL else -1
    both = at >= 0 and levels.count(highest) == _PAIR and levels[at : at + _PAIR] == [highest] * _PAIR
    return at if both else None


_PAIR = 2
"""The lines of a headline in two, or of a kicker with its title."""
_UNMARKED = 8
"""As a level, that of a line without a mark."""


def _is_column(lines: Sequence[Draft]) -> bool:
    """Whether the first line is a column's name: short, above two others, or set letter by letter above one that is not."""
    name, *below = (unspaced(line.folded) for line in lines)
    spaced = name != lines[0].folded and below[:1] == [line.folded for line in lines[1:2]]
    return len(name) <= _LONGEST_COLUMN_NAME and (
        len(lines) >= _THREE_LINES or (spaced and len(lines) == _PAIR)
    )


def _is_below(line: Draft) -> bool:
    """Whether a line can only stand below a title: behind a dash, in brackets, or a point of a summary."""
    return line.folded.startswith(("--", "●", "■", "◆")) or _BRACKETED.fullmatch(line.folded) is not None


_COLUMN_NAME = re.compile(r"\[[^\[\]]{2,10}\]")
"""A column's name in brackets (【邻里守望】)."""
_BRACKETED = re.compile(r"\([^()]*\)")
