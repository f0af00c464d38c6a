"""Numbered and bulleted lines that stand together: lists, or captions numbered like their pictures."""

import re

from newsarchive.clean.page import Page
from newsarchive.clean.patterns import HAN, NUMERALS
from newsarchive.clean.verdict import Part, Verdict
from newsarchive.clean.wording.days import DATE
from newsarchive.clean.wording.interface import is_control
from newsarchive.clean.wording.prose import ends_sentence
from newsarchive.model.article import BlockKind
from newsarchive.model.spans import Span

_NUMBERED = re.compile(r"[(]?(\d{1,2})[.,)](?!\d)\s?(?=\S)")
_BULLET = re.compile(r"(?:[•●◆■▪◇□○·\-]\s+|[●◆■▪])(?=\S)(?!\[[^\]]{2,8}\]:)")
"""A bullet, unless a speaker's name in brackets follows, as in an interview."""
_DASHED = re.compile(r"--\s?[^-\s].{3,60}")
"""A clause behind a dash (——七十岁以上老人办证一律上门；)."""
_ORDERED = re.compile(rf"[(]?[{NUMERALS}]{{1,3}}[,)]\s?.{{6,64}}[.;!)]")
"""A short clause or sentence behind an ordinal (一、正规平台不会要求共享屏幕；), which no heading is."""
_CIRCLED = ord("①") - 1
_NEAR = 8
"""Lines on either side that count as the same run at most."""


def item(page: Page, index: int) -> Verdict | None:
    """Marks a line in a run of two or more numbered or bulleted lines, or of three or more with a dash or 一、二、三、.

    Numbers out of order (1, 3, 2, 4) are those of captions that were set in columns below their pictures.
    """
    if any(_is_in_run(page, index, form) for form in (_DASHED, _ORDERED)):
        return page.whole(index, BlockKind.LIST, "item")
    together = page.run_around(index, lambda at: _number_of_item(page, at) is not None, _NEAR)
    if len(together) < _LEAST_ITEMS:
        return None
    run = [number for at in together if (number := _number_of_item(page, at)) is not None]
    if _describes_picture(page, index):
        return _caption_without_dash(page, index)
    if sorted(run) != run and len(set(run)) == len(run) and ends_sentence(page.lines[index].folded):
        return page.whole(index, BlockKind.CAPTION, "item")
    return page.whole(index, BlockKind.LIST, "item")


def _is_in_run(page: Page, index: int, form: re.Pattern[str]) -> bool:
    """Whether a line is one of three or more in a row that have a form."""
    run = page.run_around(index, lambda at: form.fullmatch(page.lines[at].folded) is not None, _LEAST_IN_RUN)
    return len(run) >= _LEAST_IN_RUN


_LEAST_ITEMS = 2
"""Lines at least of a list with numbers or bullets."""
_LEAST_IN_RUN = 3
"""Lines at least of a list with dashes or Chinese ordinals."""


def _describes_picture(page: Page, index: int) -> bool:
    """Whether a line with a bullet stands between the dateline and the text, where pages list what their pictures show."""
    folded = page.lines[index].folded
    above = page.lines[max(index - _NEAR, 0) : index]
    return (
        page.zones[index] == "head"
        and _SHOWN.fullmatch(folded) is not None
        and any(DATE.search(line.folded) for line in above)
    )


_SHOWN = re.compile(rf"-\s+(?P<shown>{HAN}[^:;.!?]{{3,30}})")


def _caption_without_dash(page: Page, index: int) -> Verdict:
    """The parts of a line that is a caption behind the mark of an item."""
    start, end = page.lines[index].span
    at = start + len(page.lines[index].folded) - len(page.lines[index].folded[1:].lstrip())
    mark = Part(Span(start, at), None, "caption", "The mark of an item of a list.")
    return (mark, Part(Span(at, end), BlockKind.CAPTION, "caption"))


def _glued(page: Page, index: int) -> re.Match[str] | None:
    """The number right before another one (2.80周岁以上), where the line above or below has the number next to it."""
    match = _GLUED.match(page.lines[index].folded)
    beside = (
        (page.lines[at].folded, step) for step in (-1, 1) if 0 <= (at := index + step) < len(page.lines)
    )
    others = ((_NUMBERED.match(folded), step) for folded, step in beside)
    counted = match and any(other and int(other[1]) == int(match[1]) + step for other, step in others)
    return match if counted else None


_GLUED = re.compile(rf"(\d{{1,2}})\.(?=\d+{HAN})")


def _number_of_item(page: Page, index: int) -> int | None:
    """The number that a line begins with, 0 for a bullet; None where it is no item."""
    line = page.lines[index]
    if line.mark or index in page.paths:
        return None
    if line.item and not is_control(line.folded):
        return 0
    if line.folded[0].isalpha():
        return None
    if "①" <= line.text[0] <= "⑳":  # beyond ⑨ the fold leaves them as they are
        return ord(line.text[0]) - _CIRCLED
    if match := _NUMBERED.match(line.folded) or _glued(page, index):
        return int(match[1])
    bullet = _BULLET.match(line.folded)
    return 0 if bullet and not is_control(line.folded[bullet.end() :]) else None
