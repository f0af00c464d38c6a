"""Cuts text into runs, and Chinese runs into words."""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import TypeAlias

from newsarchive.segment.engines import HAN, load

Segment: TypeAlias = Callable[[str], list[str]]
"""Cuts a text into words; joined with nothing, they are the text."""

_CHINESE = re.compile(f"[{HAN}]+")
_APART = (r"[A-Za-z0-9]+", rf"[^{HAN}\u3001-\u301f\uff01-\uff5e“”‘’—…·]")
"""Everything but Chinese and its punctuation; it never reaches a library, as the two treat it differently."""


def _any(words: list[str]) -> Iterator[str]:
    """A pattern for any of `words`, with a fast test of the first character; nothing where there are no words."""
    if words:
        first = "".join(sorted({word[0] for word in words}))
        yield f"(?=[{re.escape(first)}])(?:{'|'.join(map(re.escape, words))})"


def segmenter(
    words: Iterable[str] = (), *, library: str | None = None, unknown_words: bool = True
) -> Segment:
    """A segmenter that knows `words` besides its dictionary.

    Every segmenter owns its dictionary, so that the words of one never show in another.

    Args:
        words: User words, such as the forms of a glossary. A word that mixes Chinese with other
            characters (`110接处警`) is kept whole wherever it stands.
        library: `rjieba` or `jieba`; the first that is installed by default.
        unknown_words: Whether words that the dictionary lacks may be guessed; else their characters
            come one by one.

    Returns:
        A function from a text to its words: Chinese by the dictionary, ASCII letters and digits in
        runs, everything else character by character.

    Raises:
        ModuleNotFoundError: the library named, or both, are not installed.
    """
    known = sorted({word for word in words if len(word) > 1}, key=lambda word: (-len(word), word))
    plain = [word for word in known if _CHINESE.fullmatch(word)]
    mixed = [word for word in known if not _CHINESE.fullmatch(word)]
    loaded = cache(
        lambda: load(plain, library, unknown_words=unknown_words)
    )  # 0.3 s, so not before it is needed
    # A group, so that `split` gives what it splits at, in every second place.
    apart = re.compile(f"({'|'.join([*_any(mixed), *_APART])})")

    def segment(text: str) -> list[str]:
        found: list[str] = []
        for number, run in enumerate(apart.split(text)):
            if number % 2:
                found.append(run)
            elif run:
                found += loaded()(run)
        return found

    return segment
