"""Recognises captions that stand right below a picture that is left out."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from newsarchive.clean.blocks.captions.form import (
    is_plain_caption,
    may_be_caption,
    may_be_heading,
)
from newsarchive.clean.blocks.continuation import starts_anew
from newsarchive.clean.blocks.headings import is_numbered, is_ordinal
from newsarchive.clean.draft import Draft
from newsarchive.clean.wording.prose import ADVICE, ends_sentence
from newsarchive.model.article import BlockKind


def mark_below_pictures(drafts: list[Draft]) -> Iterator[Draft]:
    """Gives the kind `caption` to short single sentences below pictures.

    Plain ones are captions, any where most pictures have such, and lines without an ordinal where headings have one.
    """
    below = [index for index, draft in enumerate(drafts) if draft.pictured]
    short = [
        index
        for index in below
        if may_be_caption(drafts[index]) and len(drafts[index].folded) <= _LONGEST_BELOW_PICTURE
    ]
    usual = len(short) >= _LEAST_ALIKE and 3 * len(short) >= 2 * len(below)
    counted = sum(map(is_ordinal, drafts)) >= _LEAST_ALIKE
    heading = _heading_among(drafts, short)
    for index in short:
        draft = drafts[index]
        known = draft.kind or draft.fixed or draft.parted or starts_anew(draft) or is_numbered(draft)
        if known or _opens_verse(drafts, index):
            continue
        if index == heading:
            continue
        bare = counted and draft.open_short and ADVICE.fullmatch(draft.folded) is None
        if bare or ((usual or is_plain_caption(draft)) and not may_be_heading(draft.folded)):
            drafts[index] = draft.of_kind(BlockKind.CAPTION)
            yield drafts[index]


def _heading_among(drafts: Sequence[Draft], short: Sequence[int]) -> int | None:
    """The number of the only line below a picture without a full stop, where the text has such lines as headings."""
    bare = [at for at in short if not ends_sentence(drafts[at].folded)]
    if len(bare) != 1 or len(short) == 1:
        return None
    headings = (
        draft.open_short and draft.kind is None and not draft.pictured and below.prose
        for draft, below in pairwise(drafts[short[0] :])
    )
    return bare[0] if any(headings) else None


def _opens_verse(drafts: Sequence[Draft], index: int) -> bool:
    """Whether two short lines or more follow a short line, none of them below a picture, as in the verse of a post."""
    after = drafts[index + 1 : index + 1 + _LEAST_ALIKE]
    short = all(other.open_short and other.kind is None and not other.pictured for other in after)
    return drafts[index].open_short and len(after) == _LEAST_ALIKE and short


_LONGEST_BELOW_PICTURE = 40
"""Characters of a caption below a picture at most, where nothing else shows that it is one."""
_LEAST_ALIKE = 2
"""Lines of one sort at least, below pictures or with an ordinal, before they show how the text has captions or headings."""
