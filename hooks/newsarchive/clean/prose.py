"""Telling running text from the short lines around it, by what stands on a line."""

import re

from newsarchive.clean.lines import Line

_SENTENCE = re.compile(r"[。！？；…]|(?<=[\u3400-\u9fff”’\"')）])[.!?;｡﹔](?![\w/])")
"""A mark that ends a sentence or a main clause; a point within a number or an address is none."""
_LONGEST_HEADING = 45
"""Characters; longer lines without a full stop are taken as text that was cut."""
_CLAUSES = 3
_SPACED = 64
_LONGEST_QUESTION = 28


def finished(folded: str) -> bool:
    """Whether a line, folded, ends with the end of a sentence (closing quotes and brackets aside)."""
    tail = folded[-12:].rstrip("\"')]> ")
    return tail.endswith((".", "!", "?"))


def is_prose(line: Line) -> bool:
    """Whether `line` is running text, or a piece of it, rather than a headline, label or name."""
    if line.mark:
        return False
    folded = line.folded
    if len(folded) > _SPACED:
        return True
    if len(folded) > _LONGEST_HEADING and " " not in folded:
        return True
    if folded.count(",") >= _CLAUSES and len(folded) > _LONGEST_HEADING // 2:
        return True
    return bool(_SENTENCE.search(line.text)) and not _question(line.text)


def _question(text: str) -> bool:
    """Whether the only sentence mark is a `?`, `!` or `…` at the end, as headlines have it."""
    body = text.rstrip("”’\"')）")
    if len(body) > _LONGEST_QUESTION or not body.endswith(("?", "!", "？", "！", "…")):
        return False
    return not _SENTENCE.search(body.rstrip("?!？！…"))


def is_short(line: Line) -> bool:
    """Whether `line` could be a headline or section heading."""
    return not is_prose(line)


def open_pairs(folded_source: str) -> bool:
    """Whether a text ends inside quotation marks, brackets or a title (`“`, `（`, `《`)."""
    depth = 0
    for char in folded_source:
        if char in "“「『（(《〈【[":
            depth += 1
        elif char in "”」』）)》〉】]":
            depth = max(depth - 1, 0)
    return depth > 0
