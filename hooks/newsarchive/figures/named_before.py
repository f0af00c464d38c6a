"""The name of what a figure counts, if it stands before the figure: 会商会议七次, 社区(村)人民调解委员会30个."""

import re

from newsarchive.figures import lexicon
from newsarchive.figures.phrases import any_of, any_outside, trimmed

_BEFORE = 48
_DEED = re.compile(rf"(?:{any_of(lexicon.DEEDS)})(?=..)")
_LEADS = re.compile(rf"(?:{any_outside(lexicon.LEADS)}|[0-9][^&,0-9]{{0,8}}&)+(?=...)")
_LAST_FIGURE = re.compile(r".*[0-9][0-9.]*+[^&,]{0,8}[&和]")
_CLAUSE = re.compile(r"[^,;:!?\n()\u3000 ●■◆▲★]*$")
_BRACKET = re.compile(r"[^,;:!?\n()]*\([^()]{1,8}\)[^,;:!?\n()]*$")
_CHANGES = any_of((*lexicon.UP, *lexicon.DOWN))
_ENDINGS = (
    re.compile(
        rf"(?:同比|环比|分别|共计|总计|累计|合计|已|均|也|还|仅|只有|有|共|达|达到|为|约|近|超|超过|突破|由|从|实现|则|的|了|:|连续[^,]{{1,3}}|"
        rf"(?:比(?![重例率值])|较)[^,;&]{{2,8}}(?=$|{_CHANGES})|{_CHANGES}|{any_of(lexicon.GROWTH)}|"
        rf"平均|大幅|进一步|就|扩大到|至少|让|使|稳定|排名|位居|位列|居|列|全国|全省|全市|壮大到|在){{1,9}}$"
    ),
    re.compile(r"(?<=.)(?:由|从)[^,;:]{0,5}[0-9][^,;:]{0,10}(?:扩大|下降|上升|提高|增加|减少)?[到至]?$"),
    re.compile(r"(?:约|仅|已|均|则|还|只|就)*+(?:占(?![地用比]|有率)[^,;]*|(?:为|相当于)[^,;]{2,16}的)$"),
    re.compile(r"[低高快慢]于[^,;]{2,16}$"),
)
"""What may stand between the name and the number: verbs and adverbs, an earlier value, a whole, a base of comparison."""


def named_before(text: str, folded: str, end: int) -> str | None:
    """The name in the clause that ends at `end`, as printed, or before the bracket around that clause; None without one."""
    left, run = clause_before(folded, end)
    right = min((match.start() for ending in _ENDINGS if (match := ending.search(run))), default=len(run))
    name = trimmed(text[left + _head(run[:right]) : left + right])
    if name is None and folded[left - 1 : left] == "(":
        return named_before(text, folded, left - 1)  # 先进个人(共100人)
    return name


def clause_before(folded: str, end: int) -> tuple[int, str]:
    """Start and text of the clause before `end`, which may contain a short bracket."""
    start = max(0, end - _BEFORE)
    match = _BRACKET.search(folded, start, end) or _CLAUSE.search(folded, start, end)
    return (match.start(), match[0]) if match else (end, "")


def _head(run: str) -> int:
    """Start of the name in the words before a number: behind earlier figures, verbs and adverbs."""
    last = _LAST_FIGURE.match(run)
    at = last.end() if last else 0
    deed = _DEED.search(run, at)
    at = deed.end() if deed else at
    lead = _LEADS.match(run, at)
    return lead.end() if lead else at
