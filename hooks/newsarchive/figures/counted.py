"""What a figure counts: the name behind it (59710起矛盾纠纷), else the one before it (会商会议七次)."""

import re

from newsarchive.figures import lexicon
from newsarchive.figures.found import Found
from newsarchive.model.figures import Measure


def _any(words: tuple[str, ...]) -> str:
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))


_LONGEST = 24
_BEFORE = 48
_END = re.compile(
    rf"[,;:!?\n\[\]0-9]|\((?![^()]{{1,2}}\)[^,;!?])|(?<!\([^()])(?<!\([^()]{{2}})\)|(?<!的)在|等(?!级|待)|(?:{_any(lexicon.COUNTED_STOPS)})"
)
_DEED = re.compile(rf"(?:{_any(lexicon.DEEDS)})(?=..)")
_LEADS = re.compile(rf"(?:{_any(lexicon.LEADS)}|[0-9][^&,0-9]{{0,8}}&)+(?=...)")
_LAST_FIGURE = re.compile(r".*[0-9][0-9.]*[^&,]{0,8}[&和]")
_CLAUSE = re.compile(r"[^,;:!?\n()]*$")
_BRACKET = re.compile(r"[^,;:!?\n()]*\([^()]{1,8}\)[^,;:!?\n()]*$")
_LINK = re.compile(r"^(?:的|左右|以上)+")
_TAIL = re.compile(
    rf"(?:同比|环比|分别|共计|总计|累计|合计|已|均|也|还|仅|只有|有|共|达|达到|为|约|近|超|超过|突破|由|从|实现|则|的|了|:|连续[^,]{{1,3}}|"
    rf"(?:比|较)[^,;&]{{2,8}}(?=$|{_any((*lexicon.UP, *lexicon.DOWN))})|{_any((*lexicon.UP, *lexicon.DOWN, *lexicon.GROWTH))}|"
    r"平均|大幅|进一步|稳定|排名|位居|位列|居|列|全国|全省|全市|壮大到|在)+$"
)
_EDGES = " \t\n、和与及的-—·丨"
_PAIRS = (("“", "”"), ("《", "》"), ("(", ")"), ("（", "）"), ("「", "」"))


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
    if run[:1] in ("&", "和", "与", "及"):
        return None
    match = _END.search(run)
    length = match.start() if match else len(run)
    if "&" in run[:length] and run[length : length + 1].isdigit():
        length = run.rfind("&", 0, length)
    return _trimmed(text[start : start + length]) if length > 1 else None


def _before(text: str, folded: str, found: Found) -> str | None:
    left, run = _run_before(folded, found.start)
    tail = _TAIL.search(run)
    right = tail.start() if tail else len(run)
    kept = _head(run[:right])
    return _trimmed(text[left + kept : left + right])


def _run_before(folded: str, end: int) -> tuple[int, str]:
    """The clause before `end`, with a short bracket within it: 社区(村)人民调解委员会30个."""
    start = max(0, end - _BEFORE)
    match = _BRACKET.search(folded, start, end) or _CLAUSE.search(folded, start, end)
    return (match.start(), match[0]) if match else (end, "")


def _head(run: str) -> int:
    """Where the name begins in the words before a number: behind earlier figures, verbs and adverbs."""
    last = _LAST_FIGURE.match(run)
    at = last.end() if last else 0
    deed = _DEED.search(run, at)
    at = deed.end() if deed else at
    lead = _LEADS.match(run, at)
    return lead.end() if lead else at


def _trimmed(phrase: str) -> str | None:
    """`phrase` without line breaks, without the signs at its ends and without half a pair of marks."""
    inner = "".join(phrase.split()).strip(_EDGES)
    for opening, closing in _PAIRS:
        if inner.count(opening) != inner.count(closing):
            inner = _unpaired(inner, opening, closing)
        elif inner.startswith(opening) and inner.find(closing) == len(inner) - 1:
            inner = inner[1:-1]
    return inner.strip(_EDGES) or None


def _unpaired(inner: str, opening: str, closing: str) -> str:
    if opening in inner and closing not in inner:
        before, _, after = inner.partition(opening)
        return before if len(before) > 1 else after
    before, _, after = inner.rpartition(closing)
    return after if len(after) > 1 else before
