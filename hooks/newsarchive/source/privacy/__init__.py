"""Finds passages that a privacy review should look at: numbers, addresses, people who need protection."""

from msgspec import Struct

from newsarchive.model.spans import Span
from newsarchive.source.privacy.numbers import numbers
from newsarchive.source.privacy.people import people
from newsarchive.text import fold

__all__ = ["Sensitive", "sensitive"]


class Sensitive(Struct, frozen=True, order=True):
    """A passage to look at, and why."""

    span: Span
    why: str


def sensitive(text: str) -> list[Sensitive]:
    """Passages to look at before a source is published, in order; none lies within the one before it."""
    folded = fold(text)
    found = sorted(Sensitive(span, why) for span, why in (*numbers(folded), *people(folded)))
    kept: list[Sensitive] = []
    for one in found:
        if kept and kept[-1].span.contains(one.span):
            continue  # masked together with the passage around it
        kept.append(one)
    return kept
