"""A stretch of a long sentence around what it is shown for."""

import re

from newsarchive.model.spans import Span

_WORDS = re.compile(r"[\dA-Za-z.,%‰]*[\dA-Za-z%‰]")
"""Numbers and words in Latin letters, which are never cut in two."""

_CUT = "……"


def excerpt(text: str, sentence: Span, shown: Span, length: int) -> str:
    """The sentence, or about `length` characters of it with `shown` in their midst.

    Args:
        text: Holds the sentence.
        sentence: Place of the sentence in `text`.
        shown: What must be seen, within the sentence.
        length: In code points; what must be seen and whole numbers may make it a little more.
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
