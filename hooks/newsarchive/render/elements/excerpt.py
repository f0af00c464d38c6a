"""Shortens a long sentence around the words for which it is shown."""

import re

from newsarchive.model.spans import Span

_WORDS = re.compile(r"[\dA-Za-z.,%‰]*[\dA-Za-z%‰]")
"""Numbers and Latin words, which are never cut."""

_CUT = "……"


def excerpt(text: str, sentence: Span, shown: Span, length: int) -> str:
    """The sentence, or about `length` characters of it with `shown` in the middle.

    Args:
        text: Contains the sentence.
        sentence: Position of the sentence in `text`.
        shown: Position of the words that must be visible, within the sentence.
        length: In code points; `shown` and uncut numbers may exceed it.
    """
    if sentence.end - sentence.start <= length:
        return text[sentence.start : sentence.end]
    room = max(0, length - (shown.end - shown.start))
    start = max(sentence.start, min(shown.start - room // 2, sentence.end - length))
    end = min(sentence.end, max(start + length, shown.end))
    for word in _WORDS.finditer(text, sentence.start, sentence.end):
        start = word.start() if word.start() < start < word.end() else start
        end = word.end() if word.start() < end < word.end() else end
    before = _CUT if start > sentence.start else ""
    return f"{before}{text[start:end]}{_CUT if end < sentence.end else ''}"
