"""What is left of a passage in other words about its source: all of it, or a part long enough to tell.

White space, line ends and the bars of a drafted comment (` | `, where lines were joined) count for nothing.
"""

from collections.abc import Iterable

from newsarchive.model.spans import Span
from newsarchive.text import fold, has_han

MASK = "█"
"""A character that every encoding of a source has."""
_TELLING = 5
"""Letters or digits that tell something; fewer stand in dates and positions too."""
_PART = 4
"""Characters from which a part of a Chinese passage tells something, however long the passage is."""


def mask(passage: str) -> str:
    """The passage with a mask for each of its characters; line breaks stay."""
    return "".join(char if char in "\r\n" else MASK for char in passage)


def masked(text: str, spans: Iterable[Span]) -> str:
    """The text with its passages at `spans` masked."""
    pieces = []
    at = 0
    for start, end in sorted(spans):
        pieces += [text[at : max(at, start)], mask(text[max(at, start) : end])]
        at = max(at, end)
    return "".join((*pieces, text[at:]))


def without(line: str, passage: str, rest: str) -> str:
    """The line with a mask for each letter of what `traces` finds in it."""
    for start, end in traces(line, passage, rest):
        struck = "".join(char if char.isspace() or char == "|" else MASK for char in line[start:end])
        line = line[:start] + struck + line[end:]
    return line


def words_of(text: str) -> str:
    """The characters of a text by which its words are compared."""
    return _compared(text)[0]


def traces(line: str, passage: str, rest: str) -> list[Span]:
    """Where a line repeats a passage or a telling part of it.

    Args:
        line: What may repeat it.
        passage: The passage.
        rest: `words_of` what stays public of its source. A part that stands there tells nothing of the passage.
    """
    said, places = _compared(line)
    secret = words_of(passage)
    found = []
    start = 0
    while start < len(said):
        end = start
        while end < len(said) and said[start : end + 1] in secret:
            end += 1
        if _tells(said[start:end], secret, rest):
            found.append(Span(places[start], places[end - 1] + 1))
            start = end
        else:
            start += 1
    return found


def _compared(text: str) -> tuple[str, list[int]]:
    """The characters that are compared, with the place of each."""
    folded = fold(text)
    places = [at for at, char in enumerate(folded) if not char.isspace() and char != "|"]
    return "".join(folded[at] for at in places), places


def _tells(part: str, secret: str, rest: str) -> bool:
    if len(part) < (2 if has_han(part) else _TELLING) or not part.strip(MASK):
        return False
    if part == secret:
        return True
    enough = min(_PART, len(secret) // 2 + 1) if has_han(part) else _TELLING
    return len(part) >= enough and part not in rest
