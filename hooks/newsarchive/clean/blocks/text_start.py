"""Where the text of an article begins and ends: what is text among short lines, and no part of the deck or signature."""

import re
from collections.abc import Sequence

from newsarchive.clean.blocks.headings import BROADCAST_VOICE
from newsarchive.clean.blocks.signatures import SIGNATURE
from newsarchive.clean.draft import Draft
from newsarchive.clean.wording.labels import LEAD_LABEL
from newsarchive.clean.wording.prose import RECENTLY, has_open_pair
from newsarchive.clean.wording.report_openings import REPORT_OPENING_FIRST_LINE
from newsarchive.model.article import BlockKind

_OPEN_MARK = re.compile(r"[,:;]$")
"""Ends that no headline has."""


def begins_text(drafts: Sequence[Draft], index: int) -> bool:
    """Whether the text may begin with a draft: not a label that a short line follows, but words that go on below within quotes."""
    draft = drafts[index]
    if _is_said(drafts, index) or (index and len(draft.spans) > 1 and _FIRST.match(draft.folded)):
        return True
    if index and drafts[index - 1].kind is BlockKind.BYLINE and _CRY.fullmatch(draft.folded):
        return True
    if index and drafts[index - 1].open_short and _DAY_ALONE.fullmatch(draft.folded):
        return True
    if not draft.open_short or len(draft.folded) > _LONGEST_LABEL or not draft.folded.endswith(":"):
        return _is_text(draft)
    return _is_text(draft) and not any(other.open_short for other in drafts[index + 1 : index + 2])


_DAY_ALONE = re.compile(r"\d{1,2}月\d{1,2}日(?:[上下]午|凌晨|[早晚]上)?")
"""A day without its year, with which a text that is set line by line begins."""
_CRY = re.compile(r"[^,:]{1,7}[!?]")
"""A cry with which a report opens, right below its writers (两万步！)."""
_FIRST = re.compile(r"0\d\s")
"""The ordinal of the first section, joined to its heading (01 一只不肯进笼的鸡)."""
_LONGEST_LABEL = 24
"""Characters at most of a label above a headline (市公安局：)."""


def _is_said(drafts: Sequence[Draft], index: int) -> bool:
    """Whether a short line is the first sentence of two that somebody says, set in lines like verse (“这么晚了辛苦你们了！)."""
    draft = drafts[index]
    if not draft.open_short or draft.text[0] not in _OPENING_QUOTES or draft.folded[-1] not in _CLAUSE_ENDS:
        return False
    below = drafts[index + 1 : index + 2]
    return has_open_pair(draft.text) and any(
        other.open_short and not has_open_pair(draft.text + other.text) for other in below
    )


_OPENING_QUOTES = "“「『"
"""Marks with which words begin that somebody says, as printed."""
_CLAUSE_ENDS = ".!?,"
"""Marks with which a sentence or clause ends, folded."""


def _is_text(draft: Draft) -> bool:
    return draft.prose or draft.kind is BlockKind.LIST or (draft.open_short and _opens(draft.folded))


def ends_text(draft: Draft) -> bool:
    """Whether a draft is text, and no signature."""
    return _is_text(draft) and not SIGNATURE.fullmatch(draft.folded)


def _opens(folded: str) -> bool:
    """Whether a short line is no headline: an end that none has, the label of a lead, or of a voice in a broadcast."""
    forms = (
        REPORT_OPENING_FIRST_LINE.match(folded),
        _OPEN_MARK.search(folded),
        LEAD_LABEL.match(folded),
        BROADCAST_VOICE.match(folded),
        _PART.fullmatch(folded),
        RECENTLY.match(folded),
        _CUT_REPORTER.search(folded),
        _TRAILING_SPEECH.fullmatch(folded),
    )
    return any(found is not None for found in forms)


_TRAILING_SPEECH = re.compile(r"\"[^\"]+\.{2,}\"")
"""Words in quotes that trail off, with which features begin (“咚咚响，你来听听……”)."""
_CUT_REPORTER = re.compile(r"\((?:本[报网台刊]|见习|特约|首席|全媒体)*(?:记者|通讯员)[^()]*$")
"""The bracket that names reporters, which the edge of a column has cut."""
_PART = re.compile(
    r"(?:基本|简要)?案情(?:简介|回顾|介绍|概述|摘要)?|(?:案件|事件|案例)(?:回顾|简介|经过|背景)|调解(?:过程|结果|经过)|法官说法|典型意义"
)
"""The heading of a part of what a court or mediator tells of a case."""
