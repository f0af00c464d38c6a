"""Makes blocks of drafts, and ledger edits of the changes to their text and of what lies between them."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from newsarchive.clean.draft import Draft
from newsarchive.clean.lines import line_breaks
from newsarchive.clean.typography import entities, typeset
from newsarchive.clean.typography.change import Change, Ruled
from newsarchive.clean.typography.lost_signs import LOST_SIGN_REASON
from newsarchive.clean.verdict import Part
from newsarchive.model.article import Block, BlockKind
from newsarchive.model.source import Edit
from newsarchive.model.spans import Alignment, Run, Span

_KEPT_BREAKS = 2
"""Line breaks that stay between two blocks: one blank line."""


class BlockStretch(NamedTuple):
    """A stretch of the source in a block."""

    span: Span
    owner: int
    """Number of the block."""
    order: int
    """Number of the stretch within the block."""
    spaced: bool
    """Whether the clean text has a space before it."""
    why: str
    """An editor's reason for joining it to the next."""


def block_of(draft: Draft, text: str, signed: str) -> tuple[Block, list[Edit]]:
    """The block of a draft, with the edits to its text.

    Args:
        draft: with stretches of `text`.
        text: the source.
        signed: the source with the signs restored that a font has lost; mostly the source itself.
    """
    kind = draft.kind or BlockKind.PARAGRAPH
    printed = draft.text if len(draft.spans) == 1 else "".join(span.of(signed) for span in draft.spans)
    changes = typeset(printed, kind)
    if signed is not text:
        changes = list(_with_signs(changes, "".join(span.of(text) for span in draft.spans), printed))
    edits = list(_text_edits(draft, changes, text)) if changes else []
    if not edits and draft.text and len(draft.spans) == 1:  # the usual case, made fast
        start, end = draft.spans[0]
        alignment = Alignment((Run(0, end - start, start, end),))
        return Block(kind, draft.text, draft.spans, alignment, draft.level), edits
    stretches = _with_glue(draft, text, edits)
    parts = list(_parts_at_edits(stretches, edits))
    block_text = "".join(
        edits_text if edits_text is not None else span.of(text) for span, edits_text in parts
    )
    alignment = Alignment.of_parts((span.size if new is None else len(new), span) for span, new in parts)
    return Block(
        kind,
        block_text,
        tuple(_merged_spans(span for span, new in parts if new != "")),
        alignment,
        draft.level,
    ), edits


def _with_signs(changes: Sequence[Ruled], text: str, printed: str) -> Iterator[Ruled]:
    """The changes to a text with its signs restored, and the signs that none of them reaches, as changes to what is printed."""
    found = [at for at, pair in enumerate(zip(text, printed, strict=True)) if pair[0] != pair[1]]
    taken = {at for ruled in changes for at in range(ruled.change.start, ruled.change.end)}
    restored = (_restored(at, text[at], printed[at]) for at in found if at not in taken)
    yield from sorted((*changes, *restored), key=lambda ruled: ruled.change)


def _restored(at: int, printed: str, sign: str) -> Ruled:
    named = printed == entities.ENTITY_START
    rule, reason = ("entities", entities.ENTITY_REASON) if named else ("lost_signs", LOST_SIGN_REASON)
    return Ruled(Change(at, at + 1, sign), rule, reason)


def _text_edits(draft: Draft, changes: Iterable[Ruled], text: str) -> Iterator[Edit]:
    """The changes of the text rules as edits; their positions count the stretches joined without glue."""
    starts: list[int] = []
    at = 0
    for span in draft.spans:
        starts.append(at)
        at += span.size
    number = 0
    for ruled in changes:
        while number + 1 < len(starts) and starts[number + 1] <= ruled.change.start:
            number += 1
        yield from _in_source(ruled, number, starts, draft.spans, text)


def _in_source(
    ruled: Ruled, number: int, starts: Sequence[int], spans: Sequence[Span], text: str
) -> Iterator[Edit]:
    """A change as edits; one that reaches over a gap between stretches is one edit on either side of it."""
    start, end, replacement = ruled.change
    while start < end:
        edge = min(end, starts[number] + spans[number].size)
        base = spans[number].start - starts[number]
        span = Span(base + start, base + edge)
        yield Edit(span, span.of(text), replacement, ruled.rule, ruled.reason)
        start, replacement, number = edge, "", number + 1


def _with_glue(draft: Draft, text: str, edits: list[Edit]) -> list[Span]:
    """The stretches of a draft, with each gap that becomes a space; the edit of such a gap is added to `edits`."""
    if not draft.spaced:
        return list(draft.spans)
    stretches = [draft.spans[0]]
    for span in draft.spans[1:]:
        gap = Span(stretches[-1].end, span.start)
        if gap.size and span.start in draft.spaced:  # an editor may have parted a line, with nothing between
            edits.append(Edit(gap, gap.of(text), " ", "heading_lines", "Two lines of one heading."))
            stretches.append(gap)
        stretches.append(span)
    edits.sort()
    return stretches


def _parts_at_edits(stretches: Iterable[Span], edits: Sequence[Edit]) -> Iterator[tuple[Span, str | None]]:
    """The stretches divided at their edits: each source span with its replacement, None where it stays."""
    number = 0
    for stretch in stretches:
        at = stretch.start
        while number < len(edits) and edits[number].span.end <= stretch.end:
            edit = edits[number]
            if edit.span.start > at:
                yield Span(at, edit.span.start), None
            yield edit.span, edit.replacement
            at = edit.span.end
            number += 1
        if at < stretch.end:
            yield Span(at, stretch.end), None


def _merged_spans(spans: Iterable[Span]) -> Iterator[Span]:
    held: Span | None = None
    for span in spans:
        if held is not None and held.end == span.start:
            held = Span(held.start, span.end)
            continue
        if held is not None:
            yield held
        held = span
    if held is not None:
        yield held


def gap_edits(text: str, drafts: Sequence[Draft], left_out: Sequence[Part]) -> Iterator[Edit]:
    """Edits to everything that lies between blocks, or between the stretches of one block."""
    pieces = sorted(
        (
            BlockStretch(span, owner, order, span.start in draft.spaced, draft.why)
            for owner, draft in enumerate(drafts)
            for order, span in enumerate(draft.spans)
        ),
        key=lambda piece: piece.span,
    )
    dropped = sorted(left_out, key=lambda part: part.span)
    number = 0
    edges = [None, *pieces], [*pieces, None]
    for before, after in zip(*edges, strict=True):
        gap = Span(before.span.end if before else 0, after.span.start if after else len(text))
        first = number
        while number < len(dropped) and dropped[number].span.start < gap.end:
            number += 1
        inside = dropped[first:number]
        if before and after and before.owner == after.owner and after.order == before.order + 1:
            if not after.spaced:
                yield from _edits_within_block(text, gap, inside, before.why)
        elif inside or not (before and after) or gap.of(text) not in _PLAIN_GAPS:
            yield from _edits_between_blocks(text, gap, inside, first=before is None, last=after is None)


_PLAIN_GAPS = frozenset({"\n", "\n\n", "\r\n", "\r\n\r\n", "\r", "\r\r"})
"""Breaks that stay between blocks as they are."""


def _edits_within_block(text: str, gap: Span, inside: Sequence[Part], why: str) -> Iterator[Edit]:
    """Edits that remove all of a gap within a block."""
    rule, reason = ("editor", why) if why else ("join", _JOIN)
    at = gap.start
    for part in inside:
        yield from _edit(text, Span(at, part.span.start), "", rule, reason)
        yield from _edit(text, part.span, "", part.rule, part.reason)
        at = part.span.end
    yield from _edit(text, Span(at, gap.end), "", rule, reason)


_JOIN = "A break within a paragraph that layout made."


def _edits_between_blocks(
    text: str, gap: Span, inside: Sequence[Part], *, first: bool, last: bool
) -> Iterator[Edit]:
    """Edits to a gap between blocks: what is left out goes with its line, and at most one blank line stays."""
    edges = [gap.start, *(edge for part in inside for edge in part.span), gap.end]
    whites = [Span(*pair) for pair in zip(edges[::2], edges[1::2], strict=True)]
    counts = [len(line_breaks(white.of(text))) for white in whites]
    stays = counts.index(max(counts))
    for number, part in enumerate(inside):
        start = whites[number].start if number < stays else part.span.start
        end = whites[number + 1].end if number >= stays else part.span.end
        yield from _edit(text, Span(start, end), "", part.rule, part.reason)
    yield from _shortened_blank(text, whites[stays], first=first, last=last)


def _shortened_blank(text: str, white: Span, *, first: bool, last: bool) -> Iterator[Edit]:
    """Edits that shorten white space to two breaks at most, to none at the start and one at the end of the text."""
    found = white.of(text)
    breaks = line_breaks(found)
    most = 0 if first else 1 if last else _KEPT_BREAKS
    wanted = "".join(breaks[:most]) if breaks or first or last else found
    if first and last:
        wanted = ""
    if wanted == found:
        return
    head = 0
    while head < len(wanted) and wanted[head] == found[head]:
        head += 1
    yield from _edit(text, Span(white.start + head, white.end), wanted[head:], "blank", _BLANK)


_BLANK = "Margins and blank lines beyond one."


def _edit(text: str, span: Span, replacement: str, rule: str, reason: str) -> Iterator[Edit]:
    if span.size:
        yield Edit(span, span.of(text), replacement, rule, reason)
