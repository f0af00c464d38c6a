"""Recognises captions without a credit, by where they stand and what they tell."""

from newsarchive.clean.blocks.captions.above_text import (
    mark_above_credits,
    mark_above_opening,
    mark_unindented,
)
from newsarchive.clean.blocks.captions.below_pictures import mark_below_pictures
from newsarchive.clean.blocks.captions.numbered import mark_numbered
from newsarchive.clean.blocks.captions.rows import mark_rows, mark_rows_in_deck
from newsarchive.clean.blocks.captions.scenes import mark_scenes
from newsarchive.clean.blocks.captions.set_apart import mark_set_apart
from newsarchive.clean.draft import Draft
from newsarchive.clean.survey.layout import Layout
from newsarchive.model.article import Question
from newsarchive.model.spans import Span

_ASK = (
    "Read as a caption because it stands apart and describes a scene; say so, or say that it is a paragraph."
)


def mark_captions(drafts: list[Draft], layout: Layout) -> tuple[list[Draft], list[Question]]:
    """Gives the kind `caption` to short sentences where a picture stood, and asks an editor to check them.

    The surest signs come first, for a caption that is known helps to know those beside it. `drafts` is changed in place.
    """
    if layout.width is not None:
        found = [*mark_above_credits(drafts)]
    else:
        found = [*mark_numbered(drafts)]
        mark_rows(drafts)
        mark_rows_in_deck(drafts)
        found += [
            *mark_above_opening(drafts),
            *mark_unindented(drafts, layout),
            *mark_below_pictures(drafts),
            *mark_scenes(drafts),
            *mark_set_apart(drafts, layout),
        ]
    return drafts, sorted(map(_asked, found), key=lambda question: question.span)


def _asked(draft: Draft) -> Question:
    return Question(Span(draft.start, draft.spans[-1].end), _ASK)
