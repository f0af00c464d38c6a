"""Replaces half-width punctuation in Chinese text by full-width."""

import re
from collections.abc import Iterator

from newsarchive.clean.typography.change import Change
from newsarchive.clean.typography.context import Foreign, is_chinese, mark_free_after, mark_free_before
from newsarchive.model.article import BlockKind
from newsarchive.text import is_han

_MARKS = re.compile(r"[,;:?!.｡､﹐﹑﹒﹔﹕﹖﹗]+")
_FULL_WIDTH = {",": "，", ";": "；", ":": "：", "?": "？", "!": "！", "｡": "。", "､": "、"}
_SMALL_FORMS = {"﹐": "，", "﹑": "、", "﹒": "。", "﹔": "；", "﹕": "：", "﹖": "？", "﹗": "！"}
_PARTS = re.compile(r"\.+|[^.]")
_ELLIPSIS = "……"
_TWO_DOTS = 2
"""Points in a row that are no ellipsis yet."""
_REACH = 12
"""Characters before a percentage among which Chinese ones show the place to be Chinese."""


def width(text: str, _kind: BlockKind) -> Iterator[Change]:
    """Proposes full-width marks; marks within numbers, times, addresses and Latin words stay."""
    foreign: Foreign | None = None
    for match in _MARKS.finditer(text):
        foreign = foreign or Foreign(text)
        if match.start() not in foreign:
            yield from _widened_run(text, match)


def _widened_run(text: str, match: re.Match[str]) -> Iterator[Change]:
    """The changes to one run of marks: each becomes full-width, points in a row an ellipsis."""
    start, end = match.span()
    run = match[0]
    if not _is_chinese_place(text, start, end):
        return
    if run == ".":
        if _ends_sentence(text, start):
            yield Change(start, end, "。")
        return
    for part in _PARTS.finditer(run):
        at = start + part.start()
        if part[0][0] != ".":
            mark = _FULL_WIDTH.get(part[0]) or _SMALL_FORMS.get(part[0])
            if mark:
                yield Change(at, at + 1, mark)
        elif len(part[0]) > _TWO_DOTS:
            yield Change(at, at + len(part[0]), _ELLIPSIS)


def _is_chinese_place(text: str, start: int, end: int) -> bool:
    """Whether a mark stands in Chinese text, and not within a number, time or Latin word."""
    left, right = text[start - 1 : start], text[end : end + 1]
    if is_chinese(left) or is_chinese(right):
        return True
    if left == "%" and right in {"", " "}:
        return any(map(is_chinese, text[max(start - _REACH, 0) : start]))
    if left.isascii() and right.isascii() and left.isalnum() and right.isalnum():
        return False
    return is_chinese(mark_free_before(text, start)) or is_chinese(mark_free_after(text, end - 1))


def _ends_sentence(text: str, index: int) -> bool:
    """Whether a single point is a full stop: after Chinese, and not before a Latin letter or digit."""
    following = text[index + 1 : index + 2]
    previous = mark_free_before(text, index)
    return (
        bool(previous)
        and (is_han(previous) or previous in "）”》％%")
        and not (following.isascii() and following.isalnum())
    )
