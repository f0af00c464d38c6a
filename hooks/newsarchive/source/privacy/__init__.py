"""Finds passages that a privacy review should look at: numbers, addresses, people who need protection."""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from newsarchive.model.source import Ledger
from newsarchive.model.spans import Alignment, Span
from newsarchive.source.copies import copies
from newsarchive.source.privacy.numbers import numbers
from newsarchive.source.privacy.people import LABEL, people
from newsarchive.text import fold, squeezed

__all__ = ["LABEL", "Sensitive", "sensitive"]


class Sensitive(Struct, frozen=True, order=True):
    """A passage to look at, and why."""

    span: Span
    why: str
    also: tuple[Span, ...] = ()
    """Where the same words stand again."""


def sensitive(text: str, ledger: Ledger | None = None) -> list[Sensitive]:
    """Passages to look at before a source is published, by the first place of each.

    Args:
        text: The source.
        ledger: What cleaning does to it, so that what a line break cuts is found as cleaning joins it.
    """
    found = set(_found(text))
    if ledger and ledger.edits:
        clean, alignment = _cleaned(text, ledger)
        found.update((alignment.source_of(*span), why) for span, why in _found(clean))
    return _grouped(text, list(_outermost(found)))


def _found(text: str) -> Iterator[tuple[Span, str]]:
    folded = fold(text)
    yield from numbers(folded)
    yield from people(folded)


def _cleaned(text: str, ledger: Ledger) -> tuple[str, Alignment]:
    """The clean text, and where its characters stand in the source."""
    pieces: list[str] = []
    parts: list[tuple[int, Span]] = []
    at = 0
    for edit in ledger.edits:
        pieces += (text[at : edit.span.start], edit.replacement)
        parts += ((edit.span.start - at, Span(at, edit.span.start)), (len(edit.replacement), edit.span))
        at = edit.span.end
    pieces.append(text[at:])
    parts.append((len(text) - at, Span(at, len(text))))
    return "".join(pieces), Alignment.of_parts(parts)


def _outermost(found: set[tuple[Span, str]]) -> Iterator[tuple[Span, str]]:
    """What is found, in order; what lies within another passage is masked together with it."""
    end = 0
    for span, why in sorted(found, key=lambda one: (one[0].start, -one[0].end, one[1])):
        if span.end > end:
            yield span, why
            end = span.end


def _grouped(text: str, found: Sequence[tuple[Span, str]]) -> list[Sensitive]:
    """One item for the same words, with all their places."""
    first: dict[str, tuple[Span, str]] = {}
    for span, why in found:
        first.setdefault(squeezed(span.of(text)), (span, why))
    again = copies(text, [span for span, _ in first.values()])
    return [
        Sensitive(span, why, tuple(also)) for (span, why), also in zip(first.values(), again, strict=True)
    ]
