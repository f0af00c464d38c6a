"""Corrected blocks as their sources print them, so that a search finds misprints too."""

from collections.abc import Iterator

from msgspec import Struct

from newsarchive.model.index import SearchBlock, Variant
from newsarchive.model.spans import Alignment, Span
from newsarchive.text import fold


class Printed(Struct, frozen=True):
    """A block as printed."""

    block: SearchBlock
    differs: tuple[Span, ...]
    """Where its text differs from the text as read; an empty span where the source prints less."""


def as_printed(block: SearchBlock) -> Printed | None:
    """`block` with every correction undone; None where that changes nothing after the fold."""
    if not block.variants:
        return None
    variants = sorted(
        (item for item in block.variants if fold(item.printed) != fold(item.span.of(block.text))),
        key=lambda item: item.span,
    )
    if not variants:
        return None
    text: list[str] = []
    form: list[str] = []
    own = block.form or block.text
    parts: list[tuple[int, Span]] = []
    differs: list[Span] = []
    at = length = 0
    for variant in variants:
        text += block.text[at : variant.span.start], variant.printed
        form += own[at : variant.span.start], variant.form or variant.printed
        parts += _cut(block.alignment, at, variant.span.start)
        parts.append((len(variant.printed), variant.source))
        length += variant.span.start - at
        differs.append(_difference(variant, variant.span.of(block.text), length))
        length += len(variant.printed)
        at = variant.span.end
    text.append(block.text[at:])
    form.append(own[at:])
    parts += _cut(block.alignment, at, len(block.text))
    copy = SearchBlock(block.kind, "".join(text), Alignment.of_parts(parts), form="".join(form))
    return Printed(copy, tuple(differs))


def _difference(variant: Variant, read: str, at: int) -> Span:
    """The part of a variant at `at` that differs from the text as read, without a common start and end."""
    printed, read = fold(variant.printed), fold(read)
    shorter = min(len(printed), len(read))
    head = next((i for i in range(shorter) if printed[i] != read[i]), shorter)
    tail = next((i for i in range(shorter - head) if printed[-1 - i] != read[-1 - i]), shorter - head)
    return Span(at + head, at + len(printed) - tail)


def _cut(alignment: Alignment, start: int, end: int) -> Iterator[tuple[int, Span]]:
    """The alignment of `text[start:end]`, as pairs of length and source span."""
    for run in alignment.runs:
        first, last = max(start, run.at), min(end, run.at + run.length)
        if first < last:
            offset = run.start - run.at
            yield (
                last - first,
                Span(first + offset, last + offset) if run.verbatim else Span(run.start, run.end),
            )
