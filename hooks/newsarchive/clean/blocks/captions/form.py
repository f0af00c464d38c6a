"""The forms of captions without a credit, and of the headings that may stand in their place."""

import re

from newsarchive.clean.draft import Draft
from newsarchive.clean.patterns import HAN_RANGE
from newsarchive.clean.wording.labels import LEAD_LABEL
from newsarchive.clean.wording.prose import ends_sentence
from newsarchive.clean.wording.report_openings import REPORT_OPENING

_LEAST_CAPTION = 5
"""Characters of a caption at least."""
_LONGEST_CAPTION = 80
"""Characters of a caption at most."""
NO_CAPTION = re.compile(
    r"[!?:;]|,$|我们|让我|吧|吗|^(?:但|而|所以|因此|于是|同时|此外|目前|近年|据|下一步|然而|不过|的|了)|\"[^\"]{4,}[,.]\""
)
_INNER_STOP = re.compile(r"[。！？；](?=.)")
"""The end of a sentence that another one follows."""
_MOST_CLAUSES = 3
"""Clauses of a caption at most."""


def may_be_caption(draft: Draft) -> bool:
    """Whether a draft is short and at most one sentence, and neither a lead by its label nor a report's own opening."""
    folded = draft.folded
    if not _LEAST_CAPTION <= len(folded) <= _LONGEST_CAPTION or draft.first.mark:
        return False
    if LEAD_LABEL.match(folded) or REPORT_OPENING.match(folded):
        return False
    return not _INNER_STOP.search(draft.text) and folded.count(",") < _MOST_CLAUSES


def is_plain_caption(draft: Draft) -> bool:
    """Whether a draft is one plain sentence of a caption's size, that is neither speech nor of the writer's own voice."""
    folded = draft.folded
    plain = "," not in folded and not folded.startswith('"') and NO_CAPTION.search(folded) is None
    return plain and ends_sentence(folded) and len(folded) <= _LONGEST_PLAIN


_LONGEST_PLAIN = 34
"""Characters of a caption at most that stands alone below the only picture."""


def _has_clauses(folded: str) -> bool:
    """Whether a line is two clauses without a full stop (骑手变身宣传员，走到哪儿讲到哪儿), as headings are and captions are not."""
    return "," in folded and not folded.endswith(".") and _DAY.match(folded) is None


_TOLD = re.compile(rf"[{HAN_RANGE}\"]{{2,10}}:[^:.]{{2,20}}")
"""A heading in two parts (第四种“话”：脚步)."""
_DAY = re.compile(r"(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日)?")
"""The day with which a caption may open."""


def may_be_heading(folded: str) -> bool:
    """Whether a line has the form of a heading: two slogans or clauses, or two parts with a colon."""
    return is_slogan(folded) or _has_clauses(folded) or _TOLD.fullmatch(folded) is not None


def is_slogan(folded: str) -> bool:
    """Whether a folded line has the form of a slogan: two or more clauses of equal length (初心如磐,使命如炬.)."""
    clauses = _PARTS.split(folded.rstrip("."))
    return (
        len(clauses) > 1
        and len(clauses[0]) >= _LEAST_CLAUSE
        and len({len(clause) for clause in clauses}) == 1
    )


_PARTS = re.compile(r",|\s+")
_LEAST_CLAUSE = 4
"""Characters of a clause of a slogan at least."""
