"""What a figure counts: the name behind it (59710起矛盾纠纷), else the one before it (会商会议七次)."""

import re

from newsarchive.figures import lexicon
from newsarchive.figures.found import Found
from newsarchive.model.figures import Measure


def _any(words: tuple[str, ...]) -> str:
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))


_LONGEST = 24
_END = re.compile(rf"[,;:!?\n()\[\]0-9]|(?:{_any(lexicon.COUNTED_STOPS)})")
_STARTS = re.compile(rf".*(?:{_any(lexicon.COUNTED_STARTS)}|[0-9][^0-9,]{{0,2}})")
_CLAUSE = re.compile(r"[^,;:!?\n()]*$")
_LINK = re.compile(r"^(?:的|左右|以上)+")
_TAIL = re.compile(
    rf"(?:同比|环比|分别|共计|总计|累计|合计|已|均|也|还|仅|只有|有|共|达|达到|为|约|近|超|超过|突破|由|从|实现|则|的|了|数|:|连续[^,]{{1,3}}|"
    rf"(?:比|较)[^,;&]{{2,8}}(?=$|{_any((*lexicon.UP, *lexicon.DOWN))})|{_any((*lexicon.UP, *lexicon.DOWN, *lexicon.GROWTH))}|平均|大幅|进一步|稳定)+$"
)
_OUTSIDE = "“‘「『”’」』《》 \t\n"


def counted(text: str, folded: str, found: Found) -> str | None:
    """The noun phrase that `found` belongs to, as printed; None where none is found.

    Args:
        text: as it stands.
        folded: the same, folded.
        found: a figure whose measure is settled.
    """
    looks_back = found.measure in (Measure.CHANGE, Measure.SHARE, Measure.RANK) or found.value == 0
    after = None if looks_back else _after(text, folded, found)
    return after or _before(text, folded, found)


def _after(text: str, folded: str, found: Found) -> str | None:
    start = found.end
    link = _LINK.match(folded[start : start + 3])
    start += link.end() if link else 0
    run = folded[start : start + _LONGEST]
    match = _END.search(run)
    length = match.start() if match else len(run)
    return _trimmed(text[start : start + length]) if length > 1 else None


def _before(text: str, folded: str, found: Found) -> str | None:
    clause = _CLAUSE.search(folded, max(0, found.start - 2 * _LONGEST), found.start)
    if clause is None:
        return None
    left, run = clause.start(), clause[0]
    tail = _TAIL.search(run)
    right = tail.start() if tail else len(run)
    start = _STARTS.match(run[:right])
    kept = start.end() if start and start.end() < right else 0
    return _trimmed(text[left + kept : left + right])


def _trimmed(phrase: str) -> str | None:
    """`phrase` without line breaks and the signs at its ends; the marks around a name go with it."""
    inner = "".join(phrase.split()).strip(_OUTSIDE + "、和与及的-—·")
    return inner or None
