"""Finds the passages that an editor quotes, after the fold and without white space."""

from msgspec import Struct

from newsarchive.model.spans import Span
from newsarchive.text import squeeze, squeezed


class Passages(Struct, frozen=True):
    """A source prepared for finding quotes in it."""

    text: str
    squeezed: str
    positions: list[int]
    """Source position of each squeezed code point."""

    @classmethod
    def of(cls, text: str) -> "Passages":
        """The passages of `text`."""
        return cls(text, *squeeze(text))

    def find(self, quote: str) -> list[Span]:
        """The source span of every occurrence of `quote`; they may overlap."""
        wanted = squeezed(quote)
        found: list[Span] = []
        at = self.squeezed.find(wanted) if wanted else -1
        while at >= 0:
            found.append(Span(self.positions[at], self.positions[at + len(wanted) - 1] + 1))
            at = self.squeezed.find(wanted, at + 1)
        return found

    def nearest(self, quote: str) -> str | None:
        """The passage that has the longest beginning or end of `quote`; None where less than a third is found."""
        wanted = squeezed(quote)
        size = len(wanted)
        for length in range(size - 1, max(size // 3, 2), -1):
            for start in (0, size - length):
                at = self.squeezed.find(wanted[start : start + length])
                if at >= 0:
                    return self._around(at - start, size)
        return None

    def _around(self, start: int, size: int) -> str:
        start = max(start, 0)
        end = min(start + size, len(self.positions))
        passage = self.text[self.positions[start] : self.positions[end - 1] + 1]
        return "".join(passage.split("\n")).replace("\r", "")
