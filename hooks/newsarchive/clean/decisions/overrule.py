"""Lets an editor's decisions override the rules."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from newsarchive.clean.block_kinds import PICTURE_KINDS
from newsarchive.clean.decisions.orders import Orders
from newsarchive.clean.draft import Draft, joined
from newsarchive.clean.lines import Line
from newsarchive.clean.verdict import Part, Verdict
from newsarchive.model.article import FRONT_KINDS, BlockKind
from newsarchive.model.sidecar import CaptionOf, Drop, Join, Keep, KeepApart, SetKind, Split
from newsarchive.model.spans import Span

_GLUED = FRONT_KINDS | {BlockKind.HEADING}
"""Kinds whose lines are joined with a space."""


def overrule_lines(
    lines: Sequence[Line], verdicts: list[Verdict | None], orders: Orders
) -> list[Verdict | None]:
    """The verdicts, changed by the decisions `keep`, `kind`, `caption` and `drop`."""
    for _, span in orders.of(Keep):
        for index in _lines_in(lines, span):
            verdicts[index] = None
    for kind, span in orders.of(SetKind):
        for index in _lines_in(lines, span):
            verdicts[index] = (Part(lines[index].span, kind.kind, _EDITOR, kind.why or "", kind.level),)
    for _, span in orders.of(CaptionOf):
        for index in _lines_in(lines, span):
            verdicts[index] = (Part(lines[index].span, BlockKind.CAPTION, _EDITOR),)
    for drop, span in orders.of(Drop):
        for index in _lines_in(lines, span):
            verdicts[index] = (Part(lines[index].span, None, _EDITOR, drop.why),)
    return verdicts


_EDITOR = "editor"


def overrule_drafts(drafts: list[Draft], orders: Orders) -> list[Draft]:
    """The drafts, changed by the decisions `kind`, `caption`, `join`, `part` and `split`."""
    for kind, span in orders.of(SetKind):
        if kind.kind is BlockKind.LIST:  # a line an item; `join` unites those that the source has parted
            drafts = _each(drafts, span, kind.why)
            continue
        drafts = _united(drafts, span, " " if kind.kind in _GLUED else "", fixed=True, why=kind.why)
    for caption, span in orders.of(CaptionOf):
        drafts = _united(drafts, span, "", fixed=True, why=caption.why)
    for join, span in orders.of(Join):
        drafts = _united(drafts, span, "", fixed=False, why=join.why)
    starts = {span.start for kind in (KeepApart, Split) for _, span in orders.of(kind)}
    return [draft._replace(parted=True) if draft.start in starts else draft for draft in drafts]


def _each(drafts: Sequence[Draft], span: Span, why: str | None) -> list[Draft]:
    """The drafts, with each of those in `span` a block by itself."""
    return [
        draft._replace(fixed=True, why=why or _REASON)
        if any(part.overlaps(span) for part in draft.spans)
        else draft
        for draft in drafts
    ]


def _united(drafts: list[Draft], span: Span, glue: str, *, fixed: bool, why: str | None) -> list[Draft]:
    """The drafts, with those in `span` joined; captions between the halves of a paragraph then follow it."""
    inside = [draft for draft in drafts if any(part.overlaps(span) for part in draft.spans)]
    beside = [] if fixed else [draft for draft in inside if draft.kind in PICTURE_KINDS]
    parts = [draft for draft in inside if draft not in beside]
    if not parts:
        return drafts
    if (
        not fixed
        and not any(draft.prose for draft in parts)
        and all(draft.kind in {None, BlockKind.HEADING} for draft in parts)
    ):
        glue = " "
    whole = joined(parts, glue)._replace(fixed=fixed, why=why or _REASON)
    if not fixed:
        whole = whole._replace(prose=not glue, kind=whole.kind if whole.kind is BlockKind.LIST else None)
    at = drafts.index(inside[0])
    return [*drafts[:at], whole, *beside, *drafts[at + len(inside) :]]


_REASON = "Decided by the editor."


def _lines_in(lines: Sequence[Line], span: Span) -> range:
    first = bisect_right(lines, span.start, key=lambda line: line.span.end)
    return range(first, bisect_left(lines, span.end, key=lambda line: line.span.start))
