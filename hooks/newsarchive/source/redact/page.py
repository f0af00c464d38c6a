"""Masks a passage in a saved page so that the page still says what its ground says."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from newsarchive.model.spans import Span
from newsarchive.source.copies import pattern
from newsarchive.source.traces import MASK, words_of
from newsarchive.text import fold, has_han

_BETWEEN = r"\s|&nbsp;|&emsp;|<[^>]{0,400}>"
_MARKUP = re.compile(r"<!--.*?-->|<(script|style)\b.*?</\1\s*>|<[^>]*>", re.DOTALL)
"""What of a folded page is no text, with what scripts and styles hold."""
_PIECES = re.compile(r"<[^>]*>|&#?\w+;|.", re.DOTALL)
_SPACES = frozenset({"&nbsp;", "&emsp;"})
_TELLING = 5
"""Letters or digits from which a passage is masked in the head, the scripts and the tags of a page too."""


class Page:
    """A saved page, the text that it was added with, and where the words of a passage stand in it."""

    def __init__(self, page: str, ground: str, span: Span) -> None:
        self._page = page
        self._ground = ground
        self._span = span
        folded = fold(page)
        self._found = [Span(*match.span()) for match in pattern(ground, span, _BETWEEN).finditer(folded)]
        self._shown = _outside(self._found, [Span(*match.span()) for match in _MARKUP.finditer(folded)])

    def masked(self, spans: Sequence[Span], text: str) -> str | None:
        """The page with the words masked at the places of `spans`; None where it cannot be made to say `text`.

        Where none of the words stay in the text, none stay in the page's head, scripts and tags either, unless
        they are so few that they are no secret there.

        Args:
            spans: The passages of the text to mask: one, or all with these words.
            text: The ground with these passages masked.
        """
        derivable = _says(self._page, self._ground)
        for chosen in self._choices(spans, text, derivable=derivable):
            page = _with_masks(self._page, chosen)
            if chosen and (_says(page, text) or not derivable):
                return page
        return None

    def _choices(self, spans: Sequence[Span], text: str, *, derivable: bool) -> Iterator[Sequence[Span]]:
        """The places of the page to mask, the better choice first."""
        if len(spans) == 1 < len(self._shown) and self._stays(text):
            yield self._one() if derivable else ()
            return
        if self._telling():
            yield self._found
        yield self._shown

    def _stays(self, text: str) -> bool:
        """Whether the words stand again in the text."""
        return pattern(self._ground, self._span, r"\s").search(fold(text)) is not None

    def _telling(self) -> bool:
        words = words_of(self._span.of(self._ground))
        return len(words) > 1 and (has_han(words) or len(words) >= _TELLING)

    def _one(self) -> Sequence[Span]:
        """The one place in the page from which the passage comes, since text and page are in the same order."""
        at = bisect_left(range(len(self._shown)), 1, key=lambda last: self._reaches(self._shown[: last + 1]))
        return self._shown[at : at + 1]

    def _reaches(self, spans: Sequence[Span]) -> bool:
        """Whether the passage is masked once these places of the page are."""
        seen = _visible(_with_masks(self._page, spans))
        return all(char == MASK or char.isspace() for char in self._span.of(seen))


def _outside(found: Sequence[Span], markup: Sequence[Span]) -> list[Span]:
    """Those of `found` that begin in the text of a page."""
    kept = []
    at = 0
    for span in found:
        while at < len(markup) and markup[at].end <= span.start:
            at += 1
        if at == len(markup) or span.start < markup[at].start:
            kept.append(span)
    return kept


def _with_masks(page: str, spans: Sequence[Span]) -> str:
    """The page with a mask for each character at `spans`; tags and white space stay."""
    pieces = []
    at = 0
    for start, end in spans:
        pieces += [page[at:start], _masked_markup(page[start:end])]
        at = end
    return "".join((*pieces, page[at:]))


def _masked_markup(found: str) -> str:
    return "".join(
        piece if piece.startswith("<") or piece.isspace() or piece in _SPACES else MASK
        for piece in _PIECES.findall(found)
    )


def _says(page: str, text: str) -> bool:
    """Whether a page reads as `text`, in which the white space of a masked passage is masked too."""
    seen = _visible(page)
    return len(seen) == len(text) and all(
        said == read or (said == MASK and read.isspace()) for said, read in zip(text, seen, strict=True)
    )


def _visible(page: str) -> str:
    from newsarchive.source.html import visible_text  # noqa: PLC0415  # a build masks nothing: start fast

    return visible_text(page.removeprefix("\ufeff"))
