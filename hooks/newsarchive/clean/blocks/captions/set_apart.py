"""Recognises captions set apart from the text, or within one of its paragraphs, where a picture stood."""

import re
from collections.abc import Iterator, Sequence

from newsarchive.clean.block_kinds import PICTURE_KINDS
from newsarchive.clean.blocks.captions.form import (
    NO_CAPTION,
    is_slogan,
    may_be_caption,
)
from newsarchive.clean.blocks.continuation import continues, lacks_end, starts_anew
from newsarchive.clean.draft import Draft
from newsarchive.clean.survey.layout import Layout
from newsarchive.clean.wording.prose import ends_sentence
from newsarchive.model.article import BlockKind

_TEXT_WITHIN = 3
"""Lines above or below a caption among which the text goes on."""


def mark_set_apart(drafts: list[Draft], layout: Layout) -> Iterator[Draft]:
    """Gives the kind `caption` to sentences by a wide gap, or between the halves of a paragraph."""
    for index, draft in enumerate(drafts):
        if draft.kind is not None or draft.fixed or not may_be_caption(draft):
            continue
        if _is_set_apart(drafts, index, layout):
            drafts[index] = draft.of_kind(BlockKind.CAPTION)
            yield drafts[index]


def _is_set_apart(drafts: list[Draft], index: int, layout: Layout) -> bool:
    """Whether a sentence stands where a picture stood: by a wide gap, or between the halves of a paragraph."""
    draft = drafts[index]
    before = _text_before(drafts, index)
    if before is not None and before.text.endswith("、") and not ends_sentence(draft.folded):
        return False  # the list of words goes on
    if not layout.wide(draft.first):
        return (
            before is not None and _bridges(before, drafts, index, layout) and not ends_sentence(draft.folded)
        )
    if before is not None and lacks_end(before):
        return _bridges(before, drafts, index, layout)
    if NO_CAPTION.search(draft.folded):
        return False
    if not ends_sentence(draft.folded):
        return index > 0 and _is_alone(drafts, index, layout)
    return not is_slogan(draft.folded) and index > 0


def _is_alone(drafts: list[Draft], index: int, layout: Layout) -> bool:
    """Whether a line without a full stop stands between paragraphs, with wide gaps above and below."""
    if index + 1 == len(drafts) or " " in drafts[index].folded:
        return False
    return layout.wide(drafts[index + 1].first) and drafts[index - 1].prose and drafts[index + 1].prose


def _text_before(drafts: list[Draft], index: int) -> Draft | None:
    """The nearest draft above that is no caption or credit; None where none is near."""
    for draft in reversed(drafts[max(0, index - _TEXT_WITHIN) : index]):
        if draft.kind not in PICTURE_KINDS:
            return draft
    return None


def _bridges(before: Draft, drafts: list[Draft], index: int, layout: Layout) -> bool:
    """Whether the paragraph above continues after this line, and not with it."""
    if not lacks_end(before):
        return False
    after = _next_text(drafts, index)
    if after is None or not continues(before, after, layout):
        return False
    if ends_sentence(drafts[index].folded):
        return not starts_anew(after)
    cut = before.first.indent > after.first.indent == 0 or _is_only_break(drafts, before, index)
    return layout.wide(drafts[index].first) or (
        not starts_anew(after)
        and ends_sentence(after.folded)
        and (cut or _OPEN_END.search(before.folded) is not None)
    )


def _is_only_break(drafts: Sequence[Draft], before: Draft, index: int) -> bool:
    """Whether of the paragraphs around only the one above a line has no end, and the line is the only short one among them."""
    near = drafts[max(index - _AROUND, 0) : index + _AROUND]
    text = [at for at, draft in enumerate(near) if draft.kind is None and draft.prose]
    whole = [ends_sentence(near[at].folded) for at in text if near[at] is not before]
    if len(whole) < _LEAST_WHOLE or not all(whole):
        return False
    short = [draft for draft in near[text[0] : text[-1]] if draft.kind is None and not draft.prose]
    return short == [drafts[index]]


_AROUND = 60
"""Lines on either side that are looked at."""
_LEAST_WHOLE = 4
"""Paragraphs at least that end as they should."""


_OPEN_END = re.compile(r"[的和与及或将把被对从向使让由于为以在是因据按至到,\d]$")
"""Words at the end of a paragraph after which its other half must follow."""


def _next_text(drafts: list[Draft], index: int) -> Draft | None:
    """The next draft without a kind, skipping captions and credits; None where another kind or nothing follows."""
    for draft in drafts[index + 1 : index + 1 + _TEXT_WITHIN]:
        if draft.kind in PICTURE_KINDS:
            continue
        return draft if draft.kind is None else None
    return None
