"""Finds the expressions in compacted text: at each place where one can begin, the longest reading counts."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator

from msgspec import Struct

from newsarchive.dates import patterns
from newsarchive.dates.parts import Parts
from newsarchive.dates.points import Point, groups, point_at
from newsarchive.dates.starts import starts


class Found(Struct, frozen=True):
    """An expression, by positions in compacted text."""

    start: int
    end: int
    rule: str
    """Kind of match: point, range, list, apart (a list with gaps), duration, set, vague, now, named, since, during."""
    parts: Parts
    left: Point | None = None
    right: Point | None = None


Rule = Callable[[str, int], Found | None]


def recognise(text: str) -> Iterator[Found]:
    """All expressions in compacted `text`, in order and without overlap."""
    end = 0
    for found in _merged(text):
        if found.start >= end:
            yield found
            end = found.end


def _merged(text: str) -> list[Found]:
    """All readings by position, the longest first: single expressions, clauses that end in 以来, and rounds."""
    found = []
    end = 0
    for at, rules in starts(text):
        if at < end:
            continue
        best = max(
            (hit for rule in rules if (hit := _RULES[rule](text, at))), key=lambda hit: hit.end, default=None
        )
        if best:
            found.append(best)
            end = best.end
    return sorted([*found, *_since(text, found), *_rounds(text)], key=lambda hit: (hit.start, -hit.end))


def _rounds(text: str) -> Iterator[Found]:
    """周调度、月交办、季讲评: each item begins with its period."""
    for rounds in patterns.ROUNDS.finditer(text):
        for item in patterns.ROUND.finditer(rounds[0]):
            start = rounds.start() + item.start()
            yield Found(start, start + len(item[0]), "set", groups(item))


def _point(text: str, at: int) -> Found | None:
    left = point_at(text, at)
    if not left:
        return None
    joint = patterns.CONNECTOR.match(text, left.end)
    right = point_at(text, joint.end(), partner=left) if joint else None
    if right and _numbers(left, right):
        return None
    if right and not right.bare:
        return Found(left.start, right.end, "range", left.parts, left, right)
    return _list(text, left) if left.bare else Found(left.start, left.end, "point", left.parts, left)


def _list(text: str, left: Point) -> Found | None:
    """5和6月, 2019、2020和2021年: ascending numbers that share the unit of the last."""
    unit, last, count = left.unit, left, 1
    while last.bare:
        joint = patterns.ENUMERATION.match(text, last.end)
        item = point_at(text, joint.end(), partner=left) if joint else None
        if not item or not item.parts.keys() <= {unit, *_BESIDE_UNIT} or item.number <= last.number:
            return None
        last, count = item, count + 1
    if _numbers(left, last):
        return None
    run = last.number - left.number + 1 == count
    if not run and count == _NUMBERED and text[left.start - 1 : left.start] in _LINE_START:
        return None  # 3、二十三日 numbers what it begins
    return Found(left.start, last.end, "list" if run else "apart", left.parts, left, last)


def _numbers(left: Point, last: Point) -> bool:
    """Whether 号 numbers things: 1、2号楼, 1—6号机组."""
    return last.parts.get("day_unit") == "号" and not left.parts.keys() & {"month", "rel_month"}


_LINE_START = ("", "\n")
_NUMBERED = 2
"""Length of a list at the start of a line that may be an item number and a date."""
_BESIDE_UNIT = frozenset({"open", "day_unit", "days", "years", "tail"})
"""Parts that an item of a list may have besides its number."""


def _duration(text: str, at: int) -> Found | None:
    match = patterns.DURATION.match(text, at)
    if not match:
        return None
    parts = groups(match)
    before, behind = text[max(0, at - 2) : at], text[match.end() : match.end() + 2]
    if _is_year(parts) or _is_no_length(parts, before):
        return None
    if not parts.get("direction") and _PART_OF_NOUN.match(behind):
        return None
    return Found(at, match.end(), "duration", parts)


_PART_OF_NOUN = re.compile(r"级|期|代|生|龄|岁|边|刊|制|度|一度|一次|班|线|薪|年(?!均)")


def _is_year(parts: Parts) -> bool:
    """Whether the count names a year (2021年) or is a figure of speech (百年)."""
    number = parts["number"]
    return parts["unit"] == "年" and (number in tuple("百千万") or bool(_YEAR_NUMBER.fullmatch(number)))


def _is_no_length(parts: Parts, before: str) -> bool:
    """Whether the count is none of time: 第三天 is a place in an order, 3日 names a day, 提前3年 is a difference."""
    if parts.get("degree") == "前" and before.endswith("提"):
        return True
    ordered = before[-1:] in tuple("第0123456789.每/十百千万")
    foretold = parts.get("direction") == "后" and before.endswith("预计")
    return ordered or (parts["unit"] == "日" and (foretold or parts.get("direction") in (None, "前")))


_YEAR_NUMBER = re.compile(r"(?:1[0-9]|20)[0-9]{2}|[一二][〇零○一二三四五六七八九]{3}")


def _set(text: str, at: int) -> Found | None:
    match = patterns.SET.match(text, at)
    return Found(at, match.end(), "set", groups(match)) if match else None


def _vague(text: str, at: int) -> Found | None:
    match = patterns.VAGUE.match(text, at)
    if not match or text[at - 1 : at] in _INSIDE.get(match[0], _NOWHERE):
        return None
    return Found(at, match.end(), "now" if match["now"] else "vague", groups(match))


_NOWHERE: frozenset[str] = frozenset()
_INSIDE = {
    "日前": frozenset("0123456789"),
    "以前": frozenset("年月日天号时期周旬"),
    "现在": frozenset("体实兑出展发呈表再重浮涌显"),
    "当下": frozenset("充担承正相"),
    "过去": frozenset("超通经"),
}
"""By vague word: characters that, right before it, make it part of another word (体现在)."""


def _beside(text: str, at: int) -> Found | None:
    match = patterns.BESIDE.match(text, at)
    return Found(at, match.end(), "vague", {"vague": match[0]}) if match else None


def _named_day(text: str, at: int) -> Found | None:
    match = patterns.NAMED_DAY.match(text, at)
    return Found(at, match.end(), "named", groups(match)) if match else None


def _during(text: str, at: int) -> Found | None:
    match = patterns.DURING.match(text, at)
    return Found(at, match.end(), "during", {}) if match else None


_RULES: dict[str, Rule] = {
    "point": _point,
    "set": _set,
    "duration": _duration,
    "vague": _vague,
    "named": _named_day,
    "beside": _beside,
    "during": _during,
}
"""By the names that `starts.py` uses; of equally long readings the first that it names is kept."""

_CLAUSE = re.compile(r"[^,.;:!?&()<>\[\]\n是]{1,40}$")
_ERA = re.compile(
    r"(?:党的[一二三]?十[一二三四五六七八九]?[届大].{0,5}|改革开放|新中国成立|建国|建党|建军|(?:从严|深化).{2,4})$"
)
_FROM = re.compile(r"自[^,;:!?()\n]{1,40}$")


def _since(text: str, found: list[Found]) -> Iterator[Found]:
    """Clauses that end in 以来, from 自 or from the start of the clause; a date in one extends to 以来."""
    ends = [hit.end for hit in found]
    for match in patterns.SINCE.finditer(text):
        window = text[max(0, match.start() - 40) : match.start()]
        clause = _ERA.search(window) or _FROM.search(window) or _CLAUSE.search(window)
        if not clause:
            continue
        start = match.start() - len(clause[0])
        inside = found[bisect_right(ends, start) : bisect_left(ends, match.end() + 1)]
        if not inside:
            yield Found(start, match.end(), "since", {})
            continue
        hit, event = inside[-1], text[inside[-1].end : match.start()]
        framed = clause[0].startswith("自")
        said = framed and hit.start == start + 1
        if _dates(hit, event, said=said) and (len(inside) == 1 or not framed):
            begin = start if framed else hit.start
            yield Found(begin, match.end(), "point", {**hit.parts, "tail": "以来"}, hit.left)
        elif len(inside) == 1 and _some_day_of_year(hit, start, event):
            yield Found(start, match.end(), "since", {})


def _dates(hit: Found, event: str, *, said: bool) -> bool:
    """Whether `hit` is the date of `event`: 2016年投入运营以来, but not 1997年是我国改革开放以来最好的.

    Args:
        hit: the expression before the event.
        event: the text between the expression and 以来.
        said: whether 自 stands before the expression.
    """
    if hit.rule != "point" or hit.parts.keys() == {"rel_year"} or _SEASON_BEGINS.match(event):
        return False
    return said or bool(_OF_AN_EVENT & hit.parts.keys() and _EVENT.fullmatch(event))


_OF_AN_EVENT = frozenset({"year", "short_year", "month", "rel_month", "day"})
_EVENT = re.compile(r"[^是为成将了最创达有的]{1,18}")
"""An event, as opposed to a statement about the date before it."""
_SEASON_BEGINS = re.compile(r"入[春夏秋冬汛]|开[春年]")
"""Events that fall on some unknown day of the year."""


def _some_day_of_year(hit: Found, start: int, event: str) -> bool:
    """Whether a year alone dates the event, so that its day is unknown: 今年入夏以来, 2023年入冬以来."""
    if hit.parts.keys() == {"rel_year"}:
        return bool(event)
    return hit.parts.keys() == {"year"} and hit.start == start and bool(_SEASON_BEGINS.match(event))
