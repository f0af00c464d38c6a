"""Recognises captions that stand in a row with another caption, known by its form."""

import re
from collections.abc import Sequence

from newsarchive.clean.draft import Draft
from newsarchive.clean.wording.prose import ends_sentence
from newsarchive.model.article import BlockKind
from newsarchive.text import has_han


def mark_rows(drafts: list[Draft]) -> None:
    """Gives the kind `caption` to short lines in a row with a caption (图为 … / 民警夜查宾馆)."""
    first = next((at for at, draft in enumerate(drafts) if draft.prose), len(drafts))
    start = 0
    while start < len(drafts):
        end = start
        while end < len(drafts) and (_may_stand_in_row(drafts[end]) or _stands_between(drafts, end)):
            end += 1
        if end - start >= _LEAST_IN_ROW and first < start:
            for index in _captions_among(drafts, start, end):
                drafts[index] = drafts[index].of_kind(BlockKind.CAPTION)
        start = end + 1


def mark_rows_in_deck(drafts: list[Draft]) -> None:
    """Gives the kind `caption` to two short lines or more between a caption below the headline and the byline."""
    byline = next((at for at, draft in enumerate(drafts) if draft.kind is BlockKind.BYLINE), 0)
    caption = next(
        (at for at, draft in enumerate(drafts[:byline]) if draft.kind is BlockKind.CAPTION), byline
    )
    row = range(caption + 1, byline)
    headed = any(draft.open_short or draft.kind is BlockKind.TITLE for draft in drafts[:caption])
    above = not any(draft.prose for draft in drafts[:byline])
    if (
        headed
        and above
        and len(row) >= _LEAST_IN_DECK
        and all(_may_stand_in_row(drafts[at]) or "," in drafts[at].folded for at in row)
    ):
        for at in row:
            drafts[at] = drafts[at].of_kind(BlockKind.CAPTION)


def _stands_between(drafts: Sequence[Draft], index: int) -> bool:
    """Whether a short line of two clauses stands between a caption and a further line of its row."""
    if not 0 < index < len(drafts) - 1 or drafts[index - 1].kind is not BlockKind.CAPTION:
        return False
    draft, below = drafts[index : index + 2]
    return draft.open_short and draft.folded.count(",") == 1 and below.open_short and _may_stand_in_row(below)


def _captions_among(drafts: list[Draft], start: int, end: int) -> list[int]:
    """Numbers of the lines without a kind in a run of short lines; none where the run is not a row of captions."""
    row = [index for index in range(start, end) if drafts[index].kind is None]
    scenes = sum(SCENE_WORDS.search(drafts[index].folded) is not None for index in row)
    if 2 * (end - start - len(row) + scenes) < end - start:
        return []  # mostly lines of verse, or of a post that is set like it
    if len(row) == 1 and row[0] == end - 1 and end < len(drafts) and drafts[end].prose:
        return []  # a heading below the captions
    return row


SCENE_WORDS = re.compile(
    r"现场|合影|讲话|走访|查看|参观|检查|巡逻|执勤|宣传|讲解|慰问|演练|仪式|值守|画面|图"
)
"""Words for scenes that pictures show and headings seldom name."""
_LEAST_IN_ROW = 3
"""Lines in a row of captions at least; fewer may be a heading beside a caption."""
_LEAST_IN_DECK = 2
"""Lines at least between a caption in the deck and the byline."""


_CLAUSES = re.compile(r"[\s，,：:；;]")
"""What parts clauses, as printed; lines in a row of captions have none."""


def _may_stand_in_row(draft: Draft) -> bool:
    """Whether a draft is a caption, or a short line without clauses that may be one."""
    if draft.kind is BlockKind.CAPTION:
        return True
    if ends_sentence(draft.folded) or draft.first.mark or draft.fixed:
        return False
    return draft.open_short and has_han(draft.text) and not _CLAUSES.search(draft.text)
