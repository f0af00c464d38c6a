"""Half-width round brackets in Chinese text become full-width, in pairs."""

from collections.abc import Iterator

from newsarchive.clean.typography.change import Change
from newsarchive.clean.typography.context import Foreign, is_chinese, mark_free_after, mark_free_before
from newsarchive.model.article import BlockKind

_OPEN, _CLOSE = "(（", ")）"


def brackets(text: str, _kind: BlockKind) -> list[Change]:
    """Proposes full-width brackets for every pair with Chinese next to one of them, inside or outside."""
    return sorted(_changes(text))


def _changes(text: str) -> Iterator[Change]:
    foreign = Foreign(text)
    held: list[int] = []
    for index, char in enumerate(text):
        if char in _OPEN:
            held.append(index)
        elif char in _CLOSE and held:
            start = held.pop()
            if start not in foreign and _is_chinese_pair(text, start, index):
                yield from _widened(text, start, "（")
                yield from _widened(text, index, "）")
        elif char == ")" and is_chinese(mark_free_before(text, index)):
            yield from _widened(text, index, "）")
    for index in held:
        if is_chinese(mark_free_after(text, index)):
            yield from _widened(text, index, "（")


def _is_chinese_pair(text: str, start: int, end: int) -> bool:
    before = text[start - 1 : start]
    if before.isascii() and before.isalnum() and text[start + 1 : end].isascii():
        return False
    neighbours = (text[start - 1 : start], text[start + 1], text[end - 1], text[end + 1 : end + 2])
    return any(char and is_chinese(char) for char in neighbours)


def _widened(text: str, index: int, mark: str) -> Iterator[Change]:
    if text[index] != mark:
        yield Change(index, index + 1, mark)
