"""Recognises captions above the text, or above a credit: single sentences that the report's opening, an indent or a line parts from it."""

from collections.abc import Iterator, Sequence

from newsarchive.clean.blocks.article_starts import article_starts
from newsarchive.clean.blocks.captions.form import (
    is_plain_caption,
    may_be_caption,
)
from newsarchive.clean.blocks.continuation import starts_anew
from newsarchive.clean.draft import Draft
from newsarchive.clean.survey.layout import Layout
from newsarchive.clean.wording.prose import ends_sentence
from newsarchive.clean.wording.report_openings import REPORT_OPENING
from newsarchive.model.article import BlockKind


def mark_above_opening(drafts: list[Draft]) -> Iterator[Draft]:
    """Gives the kind `caption` to single sentences between the headline and the report's own opening (本报讯)."""
    opening = next((at for at, draft in enumerate(drafts) if draft.prose), 0)
    if not opening:
        return
    first = next(
        (
            at
            for at, draft in enumerate(drafts[: opening + _MOST_ABOVE_OPENING])
            if REPORT_OPENING.match(draft.folded)
        ),
        0,
    )
    if any(
        at <= first and not all(map(may_be_caption, drafts[opening:at])) for at in article_starts(drafts)[1:2]
    ):
        return  # the opening of the next article
    if (
        first
        and not any(draft.prose for draft in drafts[first + 1 :])
        and not ends_sentence(drafts[first].folded)
    ):
        return  # set below the text, as a signature
    for index in range(opening, first):
        draft = drafts[index]
        if draft.kind is None and not draft.fixed and may_be_caption(draft) and ends_sentence(draft.folded):
            drafts[index] = draft.of_kind(BlockKind.CAPTION)
            yield drafts[index]


_MOST_ABOVE_OPENING = 8
"""Lines at most between the first running text and a report's own opening, as captions of pictures."""


def mark_unindented(drafts: list[Draft], layout: Layout) -> Iterator[Draft]:
    """Gives the kind `caption` to a plain sentence right above the text, if all paragraphs of some number have an indent and it has none."""
    at = next((at for at, draft in enumerate(drafts) if draft.prose), -1)
    rest = [draft for draft in drafts[at + 1 :] if draft.prose and draft.kind is None]
    if at < 0 or not layout.indented or len(rest) < _LEAST_INDENTED:
        return
    draft = drafts[at]
    if draft.kind is not None or draft.fixed:
        return
    apart = draft.first.indent == 0 and all(other.first.indent for other in rest)
    if apart and is_plain_caption(draft) and not starts_anew(draft):
        drafts[at] = draft.of_kind(BlockKind.CAPTION)
        yield drafts[at]


_LEAST_INDENTED = 3
"""Paragraphs with an indent at least."""


def mark_above_credits(drafts: list[Draft]) -> Iterator[Draft]:
    """Gives the kind `caption` to single sentences of print above the credit of their picture: below no text, or within a sentence."""
    for index, below in enumerate(drafts[1:]):
        draft = drafts[index]
        apart = not (index and drafts[index - 1].prose) or _interrupts(drafts, index)
        if (
            draft.kind is None
            and not draft.fixed
            and below.kind is BlockKind.CREDIT
            and apart
            and may_be_caption(draft)
        ):
            drafts[index] = draft.of_kind(BlockKind.CAPTION)._replace(prose=False)
            yield drafts[index]


def _interrupts(drafts: Sequence[Draft], index: int) -> bool:
    """Whether a sentence of print and the credit below it stand between two lines of a paragraph."""
    after = next(iter(drafts[index + 2 : index + 3]), None)
    open_end = drafts[index - 1].prose and not ends_sentence(drafts[index - 1].folded)
    return open_end and after is not None and after.prose and not (after.first.indent or starts_anew(after))
