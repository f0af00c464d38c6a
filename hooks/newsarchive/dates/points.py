"""Points: single dates, matched by the grammar and checked by the guards."""

import re

from msgspec import Struct

from newsarchive.dates import patterns
from newsarchive.dates.guards import refused
from newsarchive.dates.numerals import to_int
from newsarchive.dates.parts import Parts

_WINDOW = 12
"""Characters that a guard sees on either side."""
_FINEST = (
    ("clock", ("hour", "digital")),
    (
        "day",
        (
            "day",
            "edge_day",
            "rel_day",
            "iso",
            "lunar_day",
            "lunar_next",
            "new_year_day",
            "new_year",
            "of_week",
            "day_pair",
        ),
    ),
    ("month", ("month", "rel_month", "own_month_edge")),
    (
        "part",
        (
            "half",
            "quarter",
            "first_quarter",
            "quarters",
            "months",
            "season",
            "own_edge",
            "old_edge",
            "edge",
            "whole",
            "middle",
            "rel_quarter",
            "rel_season",
            "season_pair",
            "year_pair",
            "term",
        ),
    ),
    ("festival", ("festival", "lunar_month")),
    ("year", ("year", "short_year", "rel_year", "era_year", "minguo")),
    ("decade", ("full_decade", "bare_decade", "century", "decade", "plan")),
)
_NUMERALS = frozenset("0123456789〇零一二三四五六七八九十")
_ENDING_IN_NUMERALS = frozenset(
    {"digital", "iso", "lunar_day", "lunar_next", "new_year_day", "new_year", "weekday", "of_week", "plan"}
)
"""Parts that may end in a number; any other point that does so needs the unit of its partner."""
_COARSE = frozenset({"year", "part", "month"})


class Point(Struct, frozen=True):
    """The parts of one date."""

    start: int
    end: int
    parts: Parts

    @property
    def unit(self) -> str:
        """Name of the finest unit in it, as in `_FINEST`; `none` where it has no unit."""
        return next((unit for unit, names in _FINEST if any(name in self.parts for name in names)), "none")

    @property
    def number(self) -> int:
        """The number of its finest unit, which must be a part of the same name (`year`, `month`, `day`)."""
        return to_int(self.parts[self.unit])

    @property
    def bare(self) -> bool:
        """Whether its last number has no unit of its own (5 in 5至6月), so that it needs a partner in a range."""
        return self.parts.get("open") == "yes"


def groups(match: re.Match[str]) -> dict[str, str]:
    """The named groups of `match` that took part in it."""
    return {name: text for name, text in match.groupdict().items() if text is not None}


_NUMBERED = {number: name for name, number in patterns.POINT.groupindex.items()}
_NAMES = [_NUMBERED.get(number) for number in range(1, patterns.POINT.groups + 1)]
"""The names of the grammar's groups, in the order of their numbers."""


def _parts(match: re.Match[str]) -> dict[str, str]:
    """As `groups`, but faster for the whole grammar, of whose many groups only a few match."""
    return {name: text for name, text in zip(_NAMES, match.groups(), strict=True) if text and name}


def point_at(text: str, at: int, *, partner: Point | None = None) -> Point | None:
    """The date that begins at `at`, or the right side of a range whose left side is `partner`."""
    match = patterns.POINT.match(text, at)
    point = _checked(text, match, partner) if match else None
    if point or not match or match["festival"] is None or match.start("festival") == at:
        return point
    if text.startswith(("前", "后"), match.end()):
        return None  # 2023年春节前半个月 is some time before it
    shorter = patterns.POINT.match(text, at, match.start("festival"))  # 2023年春运 dates by its year
    return _checked(text, shorter, partner) if shorter else None


def _checked(text: str, match: re.Match[str], partner: Point | None) -> Point | None:
    """The point that `match` reads, unless a guard refuses it."""
    at, end = match.span()
    if at == end:
        return None
    parts = _parts(match)
    at, end = _unquoted(text, at, end - (text[end - 1] == " "), parts)
    before, behind = text[max(0, at - _WINDOW) : at], text[end : end + _WINDOW]
    if partner and not _goes_with(partner, Point(at, end, parts)):
        return None
    if refused(parts, "" if partner else before, behind) and not (partner and _same_shape(partner, parts)):
        return None
    if parts.get("tail") == "以来" and text[at - 1 : at] == "自" and not partner:
        at -= 1  # 自…以来 frames the date
    if text[end - 1] in _NUMERALS and not _ENDING_IN_NUMERALS & parts.keys():
        parts["open"] = "yes"
    return Point(at, end, parts)


def _unquoted(text: str, at: int, end: int, parts: Parts) -> tuple[int, int]:
    """The span without quotation marks around a bare plan (“十四五”); “十四五”期间 keeps them."""
    if "plan" in parts and not {"plan_tail", "plan_edge", "tail", "edge"} & parts.keys():
        return at + (text[at] == '"'), end - (text[end - 1] == '"')
    return at, end


def _same_shape(partner: Point, parts: Parts) -> bool:
    """Whether the right side of a range names a unit that the left one has too, which makes it a date."""
    names = {"day", "hour", "digital"}
    return "lunar_next" in parts or any(name in parts and name in partner.parts for name in names)


def _goes_with(left: Point, right: Point) -> bool:
    """Whether two points can be the ends of one range."""
    if left.unit == right.unit:
        return True
    if "festival" in left.parts and right.parts.keys() & {"lunar_month", "lunar_next"}:
        return True  # 除夕至正月初三
    if left.unit in _COARSE and "festival" in right.parts:
        return True  # 今年12月至明年春节期间
    if left.unit == "day" and right.parts.keys() & {"month_edge", "own_edge", "own_month_edge"}:
        return True  # 6月25日起至9月底
    return (left.unit in _COARSE and right.unit in _COARSE) or (
        right.unit == "day" and "month" in right.parts and left.unit != "clock"
    )
