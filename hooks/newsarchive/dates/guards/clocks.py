"""Clock times and weekdays: what shows that points, scores and 时代 are none."""

import re

from newsarchive.dates.parts import CLOCK_PARTS, Parts

_OF_A_CLOCK = CLOCK_PARTS | {"hour_unit", "minute", "half_past", "past", "tail", "exact"}


def part_without_clock(parts: Parts, _before: str, _behind: str) -> bool:
    """下午 by itself says no day."""
    return set(parts) <= {"part", "tail", "hours"}


def lone_weekday(parts: Parts, _before: str, _behind: str) -> bool:
    """周五 may be read as many things; it says a time only beside another."""
    return set(parts) <= {"weekday", "tail"}


def lone_clock(parts: Parts, before: str, behind: str) -> bool:
    """三点 may be three points; 21:18 a score; 一时 a word: a clock time shows that it is one."""
    if parts.keys() - _OF_A_CLOCK:
        return False
    if before[-1:] in tuple("第每:") or re.search(r"[0-9]\.$", before):
        return True
    if "digital" in parts:
        return not re.match(r"(?:-{1,2}|~|至|到)[0-9]{1,2}:", behind) or len(parts["digital"]) < len("08:30")
    if {"minute", "half_past", "exact"} & parts.keys():
        return False
    return parts.get("hour_unit") == "点" or not parts["hour"][0].isdigit()
