"""Masks in the comments of a draft what its privacy review points at: the sidecar is published too."""

import re
from collections.abc import Sequence

from msgspec import Struct

from newsarchive.model.spans import Span
from newsarchive.source.lines import line_and_column
from newsarchive.source.privacy import LABEL, Sensitive
from newsarchive.source.traces import MASK, masked, traces, without, words_of

_AT = re.compile(r"(?<=\bat )\d+")


class Veil(Struct, frozen=True):
    """A source as the comments of its sidecar may quote it."""

    text: str
    """Masked wherever a passage that the review points at stands."""
    passages: tuple[tuple[str, Span], ...]
    """Such passages, and where each first stands."""
    rest: str
    """`words_of` the masked text."""

    def of(self, words: str) -> str:
        """`words` about the source with the passages masked."""
        for passage, _ in self.passages:
            words = without(words, passage, self.rest)
        return words

    def placed(self, line: str) -> str:
        """A line of the sidecar; a comment with masked words tells their place as editors count."""
        if MASK not in line or not line.lstrip().startswith("#"):
            return line
        return _AT.sub(lambda at: f"{at[0]} ({line_and_column(self.text, int(at[0]))})", line, count=1)

    def place(self, words: str) -> str:
        """Where the first passage that `words` repeat stands, to be added to a comment without a place; empty without one."""
        for passage, span in self.passages:
            if traces(words, passage, self.rest):
                return f" ({line_and_column(self.text, span.start)})"
        return ""


def veil(text: str, concerns: Sequence[Sensitive]) -> Veil:
    """The veil over a source. A word that only hints at a person (受害人) is no passage to hide."""
    secret = [one for one in concerns if one.why != LABEL]
    hidden = masked(text, [span for one in secret for span in (one.span, *one.also)])
    return Veil(hidden, tuple((one.span.of(text), one.span) for one in secret), words_of(hidden))
