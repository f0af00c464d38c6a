"""Where the words of a passage stand again: with other white space within, in another width or script."""

import re
from collections import defaultdict
from collections.abc import Sequence
from html.entities import codepoint2name

from newsarchive.model.spans import Span
from newsarchive.text import fold, squeeze, squeezed

_KINDS = "[0-9]", "[a-z]"
"""What goes on as one number, or one word."""


def copies(text: str, spans: Sequence[Span]) -> list[list[Span]]:
    """For each of the passages, the other places where its words stand, in order; in time linear in the text."""
    said, places = squeeze(text)
    wanted: dict[str, list[int]] = defaultdict(list)
    sizes: dict[str, set[int]] = defaultdict(set)
    for number, span in enumerate(spans):
        words = squeezed(span.of(text))
        wanted[words].append(number)
        sizes[words[:1]].add(len(words))
    found: list[list[Span]] = [[] for _ in spans]
    for at, char in enumerate(said):
        for size in sizes.get(char, ()):
            for number in wanted.get(said[at : at + size], ()):
                _add(found[number], Span(places[at], places[at + size - 1] + 1), text, spans[number])
    return found


def _add(found: list[Span], place: Span, text: str, span: Span) -> None:
    """Adds a place, unless it overlaps the passage or the place before, or is cut out of a word as the passage is not."""
    if span.overlaps(place) or (found and place.start < found[-1].end):
        return
    if all(own or not cut for own, cut in zip(_cuts(text, span), _cuts(text, place), strict=True)):
        found.append(place)


def pattern(text: str, span: Span, space: str) -> re.Pattern[str]:
    """Matches the words of a passage in a folded text or a folded page.

    A number does not match within a longer one, nor a word within a longer one, unless the passage itself is a part.

    Args:
        text: The text in which the passage stands.
        span: The passage; not only white space.
        space: Matches one piece of what may stand between two characters, such as white space or a tag.
    """
    chars = [char for char in span.of(text) if not char.isspace()]
    before, after = _cuts(text, span)
    return re.compile(
        ("" if before else _unless(chars[0], "(?<!{})"))
        + f"(?:{space})*".join(map(_as_written, chars))
        + ("" if after else _unless(chars[-1], "(?!{})"))
    )


def _as_written(char: str) -> str:
    """Matches a character, folded, as itself or as a reference of HTML to it."""
    forms = [re.escape(fold(char))]
    for code in {ord(char), ord(fold(char))}:
        forms += [f"&#0*{code};", f"&#x0*{code:x};"]
        forms += [f"&{codepoint2name[code].lower()};"] if code in codepoint2name else []
    return f"(?:{'|'.join(forms)})"


def _cuts(text: str, span: Span) -> tuple[bool, bool]:
    """Whether a number or a word of ASCII goes on before a span, and behind it."""
    before, after = (
        any(re.fullmatch(kind * 2, fold(text[max(at - 1, 0) : at + 1])) for kind in _KINDS) for at in span
    )
    return before, after


def _unless(char: str, lookaround: str) -> str:
    """A lookaround against what would make one number or word with `char`."""
    return next((lookaround.format(kind) for kind in _KINDS if re.fullmatch(kind, fold(char))), "")
