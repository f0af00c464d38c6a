"""What a figure counts: the name behind it (59710起矛盾纠纷), else the one before it (会商会议七次)."""

import re

from newsarchive.figures import lexicon
from newsarchive.figures.found import Found
from newsarchive.model.figures import Measure


def _any(words: tuple[str, ...]) -> str:
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))


def _word(word: str) -> str:
    """A word that is no part of the name, unless what stands around it makes it one."""
    inside, before = lexicon.STOP_IN_NOUN.get(word), lexicon.STOP_BEHIND.get(word)
    return (f"(?<![{before}])" if before else "") + re.escape(word) + (f"(?!{inside})" if inside else "")


_STOPS = "|".join(map(_word, sorted(lexicon.COUNTED_STOPS, key=len, reverse=True)))
_LONGEST = 24
_BEFORE = 48
_END = re.compile(
    rf"[,;:!?\n\[\]0-9]|\((?![^()]{{1,2}}\)[^,;!?])|(?<!\([^()])(?<!\([^()]{{2}})\)|(?<!的)在(?![京职校岗册押建读华编逃案])|(?<![对同平均相高中初优不])等(?!级|待)|&(?=[一二两三四五六七八九十]+[次个项条名位家种类])|(?:{_STOPS})"
)
_DEED = re.compile(rf"(?:{_any(lexicon.DEEDS)})(?=..)")
_LEAD = "|".join(map(_word, sorted(lexicon.LEADS, key=len, reverse=True)))
_LEADS = re.compile(rf"(?:{_LEAD}|[0-9][^&,0-9]{{0,8}}&)+(?=...)")
_LAST_FIGURE = re.compile(r".*[0-9][0-9.]*[^&,]{0,8}[&和]")
_CLAUSE = re.compile(r"[^,;:!?\n()\u3000 ]*$")
_BRACKET = re.compile(r"[^,;:!?\n()]*\([^()]{1,8}\)[^,;:!?\n()]*$")
_FORMER = re.compile(r"(?:由|从)[^,;:]{0,5}[0-9][^,;:]{0,10}$")
"""What it was before: 总资产由不足1000万元扩大到2亿多元."""
_LINK = re.compile(r"^(?:[深高长宽厚重远]?的|左右|以上)+")
_NO_NAME = re.compile(
    rf"[&和与及]|[一二两三四五六七八九十]+(?:[大个次项条]|步)|(?:{_any(lexicon.DEEDS)})|(?:{_any((*lexicon.UP, *lexicon.DOWN))})[到至为]|[^的,;:!?]{{1,3}}了(?!解)|给"
)
"""What follows a number and names nothing: 140万亿元四个大台阶, 八万人次发放, 356人减少到."""
_FATE = re.compile(r"遇难|死亡|丧生|身亡|受伤|轻伤|重伤|失踪|获救|被捕|被困|伤亡|感染|牺牲")
"""What became of people, which is what they are counted for: 27人受伤."""
_WHICH = re.compile(r"[^,;:!?]{2,16}的(?=[^,;:!?]{2})")
"""A clause before the name: 20个获省奖的节目."""
_SIZED = re.compile(r"[0-9]+(?:\.[0-9]+)?[万亿]?[^0-9,;:!?&的]{1,3}的")
"""A size before it: 两个15万吨的泊位."""
_CLASSES = frozenset({"大类", "类", "门类", "大"})
_SECOND_COUNT = re.compile(r"[0-9]+(?:多|余)?[^0-9,;:!?&]")
"""Between a number of classes and their name: 6大类72种产品."""
_SIZE = re.compile(
    r"(?:人口|时速|全长|总长|长度|高度|面积|重量|深度|海拔|气温|功率|直径|半径|距离|里程)(?:仅|为|达|约|近|超过|不到)*$"
)
"""The name of a size before its number, whatever follows: 时速350公里高铁."""
_PART_OF = re.compile(
    r"(?:约|仅|已|均|则|还|只|就)*(?:占(?![地用])[^,;]*|(?:为|相当于|[低高快慢]于)[^,;]{2,16}的)$"
)
_ONLY_TIME = re.compile(r"(?:而|至|到|但)*(?:(?:19|20)[0-9]{2}年)?(?:[0-9]{1,2}月)?[底末初]?|[年月日]")
_TAIL = re.compile(
    rf"(?:同比|环比|分别|共计|总计|累计|合计|已|均|也|还|仅|只有|有|共|达|达到|为|约|近|超|超过|突破|由|从|实现|则|的|了|:|连续[^,]{{1,3}}|"
    rf"(?:比(?![重例率值])|较)[^,;&]{{2,8}}(?=$|{_any((*lexicon.UP, *lexicon.DOWN))})|{_any((*lexicon.UP, *lexicon.DOWN, *lexicon.GROWTH))}|"
    r"平均|大幅|进一步|就|扩大到|至少|让|使|稳定|排名|位居|位列|居|列|全国|全省|全市|壮大到|在)+$"
)
_EDGES = " \t\n、和与及的-—·丨"
_PAIRS = (("“", "”"), ("《", "》"), ("(", ")"), ("（", "）"), ("「", "」"))


_OF_WHAT_STANDS_BEFORE = frozenset({Measure.CHANGE, Measure.SHARE, Measure.RANK})
"""Measures of what is named before them; but 92.5%的行政许可事项 names it behind."""


def counted(text: str, folded: str, found: Found) -> str | None:
    """The noun phrase that `found` belongs to, as printed; None where none is found.

    Args:
        text: as it stands.
        folded: the same, folded.
        found: a figure whose measure is settled.
    """
    share_of = _names_behind(found) and folded.startswith("的", found.end)
    sized = _SIZE.search(folded, max(0, found.start - 8), found.start)
    looks_back = sized or (found.measure in _OF_WHAT_STANDS_BEFORE and not share_of) or found.value == 0
    after = None if looks_back else _after(text, folded, found)
    if not after and found.measure is Measure.CHANGE and _compares(folded, found):
        return None
    return after or _before(text, folded, found.start)


def _names_behind(found: Found) -> bool:
    """Whether 的 behind the number can lead to what it is a part or an amount of."""
    return found.measure is Measure.SHARE or (found.measure is Measure.CHANGE and found.unit not in _RATIOS)


_ONE_CHARACTER = frozenset("县市区镇乡村省州国厂店校桥站车船树")
"""Names of a single character: 301个县."""
_RATIOS = frozenset({"%", "百分点", "倍", "‰"})


def _after(text: str, folded: str, found: Found) -> str | None:
    start = found.end
    link = _LINK.match(folded[start : start + 3])
    start += link.end() if link else 0
    run = folded[start : start + _LONGEST]
    if found.unit in ("人", "名") and (fate := _FATE.match(run)):
        return fate[0]
    if _NO_NAME.match(run):
        return None
    if sized := _SIZED.match(run):
        start, run = start + sized.end(), run[sized.end() :]
    if (end := _END.match(run)) and run[0] not in ",;:!?([" and (which := _WHICH.match(run)) and end.end():
        start, run = start + which.end(), run[which.end() :]
    if found.unit in _CLASSES and (second := _SECOND_COUNT.match(run)):
        start, run = start + second.end(), run[second.end() :]
    match = _END.search(run)
    length = match.start() if match else len(run)
    if "&" in run[:length] and run[length : length + 1].isdigit():
        length = run.rfind("&", 0, length)
    named = length > 1 or run[:1] in _ONE_CHARACTER
    return _trimmed(text[start : start + length]) if named and length else None


def _compares(folded: str, found: Found) -> bool:
    """Whether the clause only says with what the change compares: …为3万亿元，较11月末上升2.1%."""
    return _run_before(folded, found.start)[1].lstrip().startswith(("比", "较", "同比", "环比"))


def _before(text: str, folded: str, end: int) -> str | None:
    left, run = _run_before(folded, end)
    tail = _TAIL.search(run)
    right = tail.start() if tail else len(run)
    former = _FORMER.search(run, 1, right)
    right = former.start() if former else right
    whole = _PART_OF.search(run)
    right = min(right, whole.start()) if whole else right
    kept = _head(run[:right])
    name = _trimmed(text[left + kept : left + right])
    if name is None and folded[left - 1 : left] == "(":
        return _before(text, folded, left - 1)  # 先进个人(共100人)
    return name


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
    inner = inner.strip(_EDGES)
    return None if _ONLY_TIME.fullmatch(inner) else inner


def _unpaired(inner: str, opening: str, closing: str) -> str:
    if opening in inner and closing not in inner:
        before, _, after = inner.partition(opening)
        return before if len(before) > 1 else after
    before, _, after = inner.rpartition(closing)
    return after if len(after) > 1 else before
