"""Finds where on a page one article ends and the next begins."""

import re
from collections.abc import Collection, Sequence
from itertools import dropwhile, islice

from newsarchive.clean.block_kinds import PICTURE_KINDS
from newsarchive.clean.draft import Draft
from newsarchive.clean.patterns import NUMERALS
from newsarchive.clean.wording.labels import LEAD_LABEL
from newsarchive.clean.wording.prose import ends_sentence
from newsarchive.clean.wording.report_openings import REPORT_OPENING
from newsarchive.clean.wording.sections import SPECIAL_PAGE
from newsarchive.model.article import BlockKind

_HEAD = frozenset({BlockKind.DATELINE, BlockKind.EDITORS})
_WHOLE = frozenset({BlockKind.BYLINE, BlockKind.EDITORS, BlockKind.TITLE})
"""What an article has, and what introduces a headline has not."""
_DECK_LINES = 4
"""Headline lines at most above an article."""
_LONGEST_BANNER = 8
"""Characters of a banner at most that introduces a headline."""
_MOST_LEADS = 6
"""Paragraphs at most that introduce a headline."""
_TEXT_WITHIN = 4
"""Lines below a byline among which the text of its article begins."""
_LONGEST_NOTE = 3
"""Paragraphs of an editors' note at most."""
_HEADING_LINES = 2
"""Lines of the heading of a part at most."""
_ORDINAL = re.compile(rf"0\d\s|[(]?[{NUMERALS}]{{1,2}}[,)]")
"""The number of a section, whose writer may be named below its heading."""
_LONGEST_LEAD = 100
"""Characters of a lead at most that stands alone below its headline."""


def article_starts(drafts: Sequence[Draft], forced: Collection[int] = ()) -> list[int]:
    """Numbers of the drafts with which an article begins; the first is 0.

    A new article begins with headline lines right above a byline or above the opening of a report (本报讯 …), if the
    article before has text. Below a headline and an editors' note, headings with writers are those of a feature's parts.

    Args:
        drafts: all drafts of the source.
        forced: source positions at which an editor lets an article begin.
    """
    found = [0] if drafts else []
    text = feature = False
    for index, draft in enumerate(drafts):
        heads = text and draft.open_short and not drafts[index - 1].open_short and _is_deck(drafts, index)
        feature = feature or (heads and _opens_feature(drafts[:index]))
        part = heads and ((feature and _heads_part(drafts, index)) or _is_lead(drafts[found[-1] : index]))
        if index and (draft.start in forced or (heads and not part)):
            found.append(index)
            text = False
        text = text or (draft.prose and draft.kind not in PICTURE_KINDS)
    return found


def _is_deck(drafts: Sequence[Draft], index: int) -> bool:
    at = index
    while (
        at < len(drafts) and at - index < _DECK_LINES and (drafts[at].open_short or drafts[at].kind in _HEAD)
    ):
        at += 1
    if at == len(drafts) or ends_sentence(drafts[index].folded) or _ORDINAL.match(drafts[index].folded):
        return False
    if drafts[at].kind is BlockKind.BYLINE:
        return any(draft.prose for draft in drafts[at + 1 : at + 1 + _TEXT_WITHIN])
    folded = drafts[at].folded
    return drafts[at].prose and REPORT_OPENING.match(folded) is not None and not folded.startswith("据")


def _opens_feature(drafts: Sequence[Draft]) -> bool:
    """Whether a page opens with a headline and an editors' note, and nothing else."""
    first = next((at for at, draft in enumerate(drafts) if draft.prose), 0)
    labelled = any(LEAD_LABEL.match(draft.folded) for draft in drafts[max(first - 1, 0) : first + 1])
    return (
        labelled
        and not is_preamble(drafts)
        and all(draft.kind is not BlockKind.BYLINE for draft in drafts)
        and sum(draft.prose for draft in drafts) <= _LONGEST_NOTE
    )


def _heads_part(drafts: Sequence[Draft], index: int) -> bool:
    """Whether short lines stand right above writers, without a day: the heading of a part of a feature."""
    below = islice(drafts, index, index + 1 + _HEADING_LINES)
    return any(draft.kind is BlockKind.BYLINE for draft in dropwhile(_is_heading, below))


def _is_heading(draft: Draft) -> bool:
    return draft.open_short and draft.kind not in _HEAD


def _is_lead(drafts: Sequence[Draft]) -> bool:
    """Whether what stands above is only a headline, its dateline and a lead; then the short line is a caption."""
    running = [draft for draft in drafts if draft.prose]
    return (
        len(running) == 1
        and len(running[0].folded) <= _LONGEST_LEAD
        and not REPORT_OPENING.match(running[0].folded)
        and (drafts[0].open_short or drafts[0].kind is BlockKind.TITLE)
        and any(draft.kind is BlockKind.DATELINE for draft in drafts)
    )


def is_preamble(drafts: Sequence[Draft]) -> bool:
    """Whether what stands above a headline only introduces it: a short banner and a few paragraphs."""
    shorts = [draft for draft in drafts if draft.open_short and not LEAD_LABEL.match(draft.folded)]
    if len(shorts) != 1 or not drafts[0].open_short:
        return False
    if len(drafts[0].folded) > _LONGEST_BANNER and not SPECIAL_PAGE.search(drafts[0].folded):
        return False
    if any(draft.kind in _WHOLE or REPORT_OPENING.match(draft.folded) for draft in drafts):
        return False
    return sum(draft.prose for draft in drafts) <= _MOST_LEADS
