"""Spans: runs the grammar over compacted text and keeps, at each place, the longest reading."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from newsarchive.dates import patterns
from newsarchive.dates.guards import Parts, refused
from newsarchive.dates.starts import starts

_WINDOW = 12
"""How many characters a guard sees on either side."""
_DATED = frozenset({"year", "short_year", "rel_year", "month", "rel_month", "day", "rel_day", "iso", "festival", "hour", "digital"})
_FINEST = (
    ("clock", ("hour", "digital")),
    ("day", ("day", "rel_day", "iso", "lunar_day", "new_year_day", "of_week")),
    ("month", ("month", "rel_month", "own_month_edge")),
    ("part", ("half", "quarter", "first_quarter", "quarters", "months", "season", "own_edge", "old_edge", "edge", "whole", "middle")),
    ("festival", ("festival", "lunar_month")),
    ("year", ("year", "short_year", "rel_year")),
    ("decade", ("full_decade", "bare_decade", "century", "decade", "plan")),
)
_COARSE = frozenset({"year", "part", "month"})


@dataclass(frozen=True, slots=True)
class Point:
    """The parts of one date."""

    start: int
    end: int
    parts: Parts

    @property
    def unit(self) -> str:
        """The finest unit that it names."""
        return next((unit for unit, names in _FINEST if any(name in self.parts for name in names)), "none")

    @property
    def bare(self) -> bool:
        """Whether its last number has no unit of its own, so that it needs its partner in a range."""
        return self.parts.get("open") == "yes"


@dataclass(frozen=True, slots=True)
class Found:
    """An expression, by positions in compacted text."""

    start: int
    end: int
    rule: str
    """point, range, list, duration, set, vague, now, named, since, during."""
    parts: Parts
    left: Point | None = None
    right: Point | None = None


Rule = Callable[[str, int], Found | None]


def recognise(text: str) -> Iterator[Found]:
    """All expressions of compacted `text`, in order and without overlap."""
    end = 0
    for found in _merged(text):
        if found.start >= end:
            yield found
            end = found.end


def _merged(text: str) -> list[Found]:
    """Longest readings from left to right, then the clauses that end in 以来."""
    found = []
    end = 0
    for at, rules in starts(text):
        if at < end:
            continue
        best = max((hit for rule in rules if (hit := _RULES[rule](text, at))), key=lambda hit: hit.end, default=None)
        if best:
            found.append(best)
            end = best.end
    return sorted([*found, *_since(text, found)], key=lambda hit: (hit.start, -hit.end))


def _groups(match: re.Match[str]) -> dict[str, str]:
    return {name: value for name, value in match.groupdict().items() if value is not None}


def _point_at(text: str, at: int, *, partner: Point | None = None) -> Point | None:
    match = patterns.POINT.match(text, at)
    if not match or match.end() == at:
        return None
    parts = _groups(match)
    end = match.end()
    if text[end - 1] == " ":
        end -= 1
    at, end = _unquoted(text, at, end, parts)
    before, behind = text[max(0, at - _WINDOW) : at], text[end : end + _WINDOW]
    if partner:
        before = ""
        if not _goes_with(partner, Point(at, end, parts)):
            return None
    if refused(parts, before, behind) and not (partner and _same_shape(partner, parts)):
        return None
    if text[end - 1] in "0123456789〇零一二三四五六七八九十" and not {"digital", "iso", "lunar_day", "new_year_day", "weekday", "plan"} & parts.keys():
        parts["open"] = "yes"
    return Point(at, end, parts)


def _unquoted(text: str, at: int, end: int, parts: Parts) -> tuple[int, int]:
    """“十四五”期间 keeps its quotes, “十四五” by itself stands between them."""
    if "plan" in parts and not {"plan_tail", "tail"} & parts.keys():
        return at + (text[at] == '"'), end - (text[end - 1] == '"')
    return at, end


def _same_shape(partner: Point, parts: Parts) -> bool:
    """The right side of a range needs less to be a date than one that stands alone."""
    names = {"day", "hour", "digital"}
    return any(name in parts and name in partner.parts for name in names)


def _goes_with(left: Point, right: Point) -> bool:
    if left.unit == right.unit:
        return True
    return (left.unit in _COARSE and right.unit in _COARSE) or (right.unit == "day" and "month" in right.parts and left.unit != "clock")


def _point(text: str, at: int) -> Found | None:
    left = _point_at(text, at)
    if not left:
        return None
    for connector, rule in ((patterns.CONNECTOR, "range"), (patterns.ENUMERATION, "list")):
        joint = connector.match(text, left.end)
        right = _point_at(text, joint.end(), partner=left) if joint and (rule == "range" or left.bare) else None
        if right and not right.bare:
            return Found(left.start, right.end, rule, left.parts, left, right)
    return None if left.bare else Found(left.start, left.end, "point", left.parts, left)


def _duration(text: str, at: int) -> Found | None:
    match = patterns.DURATION.match(text, at)
    if not match:
        return None
    parts = _groups(match)
    before, behind = text[max(0, at - 2) : at], text[match.end() : match.end() + 2]
    unit, direction = parts["unit"], parts.get("direction")
    if unit == "年" and parts["number"] in tuple("百千万"):
        return None
    if unit == "年" and _YEAR_NUMBER.fullmatch(parts["number"]):
        return None
    if before[-1:] in tuple("第0123456789.每/十百千万") or (unit == "日" and not direction):
        return None
    if not direction and re.match(r"级|期|代|生|龄|岁|边|刊|制|度|一度|一次|班|线|薪|年", behind):
        return None
    return Found(at, match.end(), "duration", parts)


_YEAR_NUMBER = re.compile(r"(?:1[0-9]|20)[0-9]{2}|[一二][〇零○一二三四五六七八九]{3}")


def _set(text: str, at: int) -> Found | None:
    match = patterns.SET.match(text, at)
    return Found(at, match.end(), "set", _groups(match)) if match else None


def _vague(text: str, at: int) -> Found | None:
    match = patterns.VAGUE.match(text, at)
    return Found(at, match.end(), "now" if match["now"] else "vague", _groups(match)) if match else None


def _beside(text: str, at: int) -> Found | None:
    match = patterns.BESIDE.match(text, at)
    return Found(at, match.end(), "vague", {"vague": match[0]}) if match else None


def _named_day(text: str, at: int) -> Found | None:
    match = patterns.NAMED_DAY.match(text, at)
    return Found(at, match.end(), "named", _groups(match)) if match else None


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
"""Of readings equally long the first that `starts.py` names stands."""

_CLAUSE = re.compile(r'[^,.;:!?&()<>\[\]\n]{1,40}$')
_ERA = re.compile(r"(?:党的[一二三]?十[一二三四五六七八九]?[届大].{0,5}|改革开放|新中国成立|建国|建党|建军|(?:从严|深化).{2,4})$")
_FROM = re.compile(r"自[^,;:!?()\n]{1,40}$")


def _since(text: str, found: list[Found]) -> Iterator[Found]:
    """…以来 behind what no rule dates: from 自, or else from where its clause begins."""
    ends = [hit.end for hit in found]
    for match in patterns.SINCE.finditer(text):
        window = text[max(0, match.start() - 40) : match.start()]
        clause = _ERA.search(window) or _FROM.search(window) or _CLAUSE.search(window)
        if not clause:
            continue
        start = match.start() - len(clause[0])
        if bisect_right(ends, start) == bisect_left(ends, match.end() + 1):
            yield Found(start, match.end(), "since", {})
