"""Replaces straight quotation marks in Chinese text by pairs of “ and ”."""

from collections.abc import Iterator

from newsarchive.clean.typography.change import Change
from newsarchive.clean.typography.context import is_chinese
from newsarchive.model.article import BlockKind

_PAIRS = (('"＂', "“", "”"), ("'＇", "‘", "’"))


def quotes(text: str, _kind: BlockKind) -> list[Change]:
    """Proposes paired marks in Chinese places of a block that has an even number of straight ones."""
    found: list[Change] = []
    for straight, opening, closing in _PAIRS:
        if any(mark in text for mark in straight):
            found += _paired(text, straight, opening, closing)
    return sorted(found)


def _paired(text: str, straight: str, opening: str, closing: str) -> Iterator[Change]:
    places = [
        index for index, char in enumerate(text) if char in straight and not _is_apostrophe(text, index)
    ]
    if len(places) % 2:
        return
    for start, end in zip(places[::2], places[1::2], strict=True):
        if _is_chinese_quote(text, start, end):
            yield Change(start, start + 1, opening)
            yield Change(end, end + 1, closing)


def _is_apostrophe(text: str, index: int) -> bool:
    """Whether the mark stands within a Latin word, or after a number as a prime."""
    left, right = text[index - 1 : index], text[index + 1 : index + 2]
    if text[index] in "'＇" and left.isascii() and left.isalnum():
        return True
    return left.isascii() and right.isascii() and left.isalnum() and right.isalnum()


def _is_chinese_quote(text: str, start: int, end: int) -> bool:
    neighbours = (text[start - 1 : start], text[start + 1], text[end - 1], text[end + 1 : end + 2])
    return any(char and is_chinese(char) for char in neighbours)
