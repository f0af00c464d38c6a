"""Drafts of blocks: lines with a role, or still without one."""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from newsarchive.clean.block_kinds import SENTENCE_KINDS
from newsarchive.clean.lines import MARGIN, Line
from newsarchive.clean.lines.inline_markup import trailing_control
from newsarchive.clean.page import Page
from newsarchive.clean.verdict import Part, Verdict, is_picture
from newsarchive.model.article import BlockKind
from newsarchive.model.spans import Span
from newsarchive.text import fold


class Draft(NamedTuple):
    """One or more stretches of the source that will be one block. A tuple, since it is often replaced by a new one."""

    spans: tuple[Span, ...]
    text: str
    """The stretches joined, as printed."""
    folded: str
    first: Line
    last: Line
    kind: BlockKind | None = None
    """None while it may be a headline, heading or paragraph."""
    level: int = 0
    spaced: frozenset[int] = frozenset()
    """Starts of the stretches before which the clean text has a space: those of further lines of a heading."""
    prose: bool = False
    """Whether it is running text, or a piece of it."""
    fixed: bool = False
    """Whether an editor decided its kind."""
    parted: bool = False
    """Whether a block must begin here, by an editor's decision or the form of a page."""
    pictured: bool = False
    """Whether the line above it was left out as a picture."""
    why: str = ""
    """An editor's reason for joining its stretches; empty if a rule joined them."""

    @property
    def start(self) -> int:
        """Its first position in the source."""
        return self.spans[0].start

    @property
    def open_short(self) -> bool:
        """Whether it is a short line that has no role yet."""
        return self.kind is None and not self.prose

    def of_kind(self, kind: BlockKind, level: int = 0) -> "Draft":
        """The draft with another kind, unless an editor fixed its kind."""
        return self if self.fixed else self._replace(kind=kind, level=level)


def joined(drafts: Sequence[Draft], glue: str = "") -> Draft:
    """Several drafts as one, in their order, with nothing or a space (`glue`) between them."""
    first = drafts[0]
    if len(drafts) == 1:
        return first
    starts = frozenset(draft.start for draft in drafts[1:]).union(*(draft.spaced for draft in drafts))
    return first._replace(
        spans=tuple(span for draft in drafts for span in draft.spans),
        text=glue.join(draft.text for draft in drafts),
        folded=glue.join(draft.folded for draft in drafts),
        last=drafts[-1].last,
        spaced=starts if glue else frozenset(),
        prose=not glue,
        fixed=any(draft.fixed for draft in drafts),
        why=next((draft.why for draft in drafts if draft.why), ""),
    )


def without_glue(draft: Draft, text: str, starts: Sequence[int]) -> Draft:
    """The draft without spaces between its stretches, where they must be joined by nothing.

    That is so where the stretch of another block lies between them, and where the lines were joined as those of a
    heading, before it was known that they are running text, and a punctuation mark stands at one of the joints.

    Args:
        draft: one draft of a source.
        text: the source.
        starts: the start of every stretch of every draft, sorted.
    """
    if not draft.spaced:
        return draft
    joints = [
        Span(one.end, other.start) for one, other in pairwise(draft.spans) if other.start in draft.spaced
    ]
    interrupted = any(bisect_left(starts, joint.start) < bisect_left(starts, joint.end) for joint in joints)
    punctuated = not all((text[joint.start - 1] + text[joint.end]).isalnum() for joint in joints)
    if not (interrupted or (punctuated and draft.kind in SENTENCE_KINDS)):
        return draft
    pieces = [span.of(text) for span in draft.spans]
    return draft._replace(spaced=frozenset(), text="".join(pieces), folded=fold("".join(pieces)))


def mark_below_pictures(drafts: Sequence[Draft], pictures: Sequence[int], text: str) -> list[Draft]:
    """The drafts, those below a picture marked as such.

    Args:
        drafts: the drafts of a text, in order.
        pictures: positions in the text where pictures stood on lines of their own.
        text: the text.
    """
    starts = [draft.start for draft in drafts]
    given = list(drafts)
    for at in pictures:
        below = bisect_left(starts, at)
        if below < len(given) and not text[at : starts[below]].strip(_EMPHASIS):
            given[below] = given[below]._replace(pictured=True)
    return given


_EMPHASIS = f"{MARGIN}\r\n*_>"
"""What may stand between a picture and the line below: white space, and marks around that line."""


def draft_of(line: Line, part: Part, text: str) -> Draft:
    """The draft of one part of a line; running text that a rule has set free stays undecided (a lead, perhaps)."""
    whole = part.span == line.span
    editors = part.rule == "editor"
    running = part.kind is BlockKind.PARAGRAPH and not editors
    printed = line.text if whole else part.span.of(text)
    return Draft(
        (part.span,),
        printed,
        line.folded if whole else fold(printed),
        line,
        line,
        None if running else part.kind,
        part.level,
        prose=running,
        fixed=editors,
    )


def without_control(draft: Draft) -> tuple[Draft, list[Part]]:
    """A draft of one stretch without a control behind its last sentence, and that control."""
    control = trailing_control(draft.text)
    if control is None:
        return draft, []
    kept = draft.text[: control.start].rstrip(MARGIN)
    part = Part(Span(draft.start + control.start, draft.start + control.end), None, "control", _CONTROL)
    span = Span(draft.start, draft.start + len(kept))
    return draft._replace(spans=(span,), text=kept, folded=fold(kept)), [part]


_CONTROL = "A control of the web page that runs on behind the last sentence."


def drafts_of(page: Page, verdicts: Sequence[Verdict | None], text: str) -> tuple[list[Draft], list[Part]]:
    """The drafts of what is kept, in order, and the parts that are left out."""
    drafts: list[Draft] = []
    left_out: list[Part] = []

    def keep(draft: Draft) -> None:
        whole, dropped = without_control(draft)
        left_out.extend(dropped)
        drafts.append(whole)

    pictured = False
    for at, (line, verdict) in enumerate(zip(page.lines, verdicts, strict=True)):
        if verdict is None:
            draft = Draft((line.span,), line.text, line.folded, line, line, prose=page.prose[at])
            keep(draft._replace(pictured=pictured, parted=not page.verse.isdisjoint((at - 1, at))))
            pictured = False
            continue
        pictured = is_picture(verdict)
        for part in verdict:
            if part.kind is None:
                left_out.append(part)
            else:
                keep(draft_of(line, part, text))
    return drafts, left_out
