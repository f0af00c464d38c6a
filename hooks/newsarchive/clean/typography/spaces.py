"""Removes spaces that recognition, conversion or layout left between Chinese characters."""

import re
from collections.abc import Iterator

from newsarchive.clean.block_kinds import SENTENCE_KINDS
from newsarchive.clean.lines import INVISIBLE, WHITE_SPACE
from newsarchive.clean.patterns import FULL_WIDTH_MARKS, HAN
from newsarchive.clean.typography.change import Change
from newsarchive.clean.typography.context import is_chinese
from newsarchive.model.article import HEADLINE_KINDS, BlockKind
from newsarchive.text import is_han, unspaced

INVISIBLE_REASON = "A code point that prints nothing."
_BLANK = re.compile(f"[{WHITE_SPACE}]+")
_HIDDEN = re.compile(f"[{INVISIBLE}]+")
_SPREAD = re.compile(
    rf"(?<!{HAN})(?:(?:{HAN}[ \u3000]{{1,2}}){{6,}}{HAN}|(?:{HAN}[ \u3000]{{1,2}}){{4,}}{HAN}(?!{HAN}))"
)
"""Words set letter by letter; a long row of such letters may be a line to which another one has been joined."""
_LATIN = re.compile(
    rf"(?:(?<={HAN})(?P<left>[ \u00a0]{{1,2}})|^|(?<=[，。、；：？！“‘（《—]))[A-Za-z0-9](?:[A-Za-z0-9.,:%+/~&-]*[A-Za-z0-9%+])?"
    rf"(?:(?P<right>[ \u00a0]{{1,2}})(?={HAN})|$|(?=[，。、；：？！”’）》—]))"
)
"""Figures or a word in Latin letters with a space, or a mark or an edge of the text, on both sides."""
_HEADING_KINDS = HEADLINE_KINDS | {BlockKind.HEADING}
_HALF_WIDTH_MARKS = frozenset(",;:?!\"'()")
"""Half-width marks, beside which a space is removed only next to a Chinese character."""


def invisible(text: str, _kind: BlockKind) -> Iterator[Change]:
    """Proposes to remove code points that print nothing."""
    for match in _HIDDEN.finditer(text):
        yield Change(*match.span(), "")


def spaces(text: str, kind: BlockKind) -> Iterator[Change]:
    """Proposes to close up spaced-out words and spaces beside marks, and to shorten other runs to one space.

    Spaces between Chinese characters and figures or Latin words go too, where they stand on both sides (在 2023 年):
    the page's style sets them apart. In headlines, bylines and datelines, where spaces separate parts, those beside
    marks and figures stay, unless the whole line is set letter by letter.
    """
    latin = (
        _around_latin(text) if kind in SENTENCE_KINDS and (" " in text or "\u00a0" in text) else frozenset()
    )
    spread = [match.span() for match in _SPREAD.finditer(text)] if " " in text or "\u3000" in text else []
    if kind in _HEADING_KINDS and unspaced(text) != text:
        spread = [(0, len(text))]
    for match in _BLANK.finditer(text):
        start, end = match.span()
        closed = (
            start in latin
            or _within(spread, start)
            or (kind in SENTENCE_KINDS and _beside_mark(text, start, end))
        )
        replacement = "" if closed else " "
        if match[0] != replacement:
            yield Change(start, end, replacement)


def _around_latin(text: str) -> frozenset[int]:
    """Where the spaces around figures and Latin words begin."""
    return frozenset(
        match.start(side) for match in _LATIN.finditer(text) for side in ("left", "right") if match[side]
    )


def _within(spread: list[tuple[int, int]], index: int) -> bool:
    """Whether a stretch of spaced-out words contains `index`; drops the stretches that end before it."""
    while spread and spread[0][1] <= index:
        spread.pop(0)
    return bool(spread) and spread[0][0] < index


def _beside_mark(text: str, start: int, end: int) -> bool:
    """Whether punctuation stands on one side and a character on the other; half-width marks need a Chinese one."""
    left, right = text[start - 1 : start], text[end : end + 1]
    if left in FULL_WIDTH_MARKS or right in FULL_WIDTH_MARKS:
        return bool(left and right)
    return (
        (left in _HALF_WIDTH_MARKS and is_han(right)) or (right in _HALF_WIDTH_MARKS and is_chinese(left))
        if left and right
        else False
    )
