"""Guards for clock times, weekdays and parts of the day: 三点 may be three points, 21:18 a score."""

import re

from newsarchive.dates.parts import CLOCK_PARTS, Parts

_OF_A_CLOCK = CLOCK_PARTS | {"hour_unit", "minute", "half_past", "past", "tail", "exact"}


def part_without_clock(parts: Parts, _before: str, _behind: str) -> bool:
    """下午 alone is on no known day."""
    return set(parts) <= {"part", "tail", "hours"}


def lone_weekday(parts: Parts, _before: str, _behind: str) -> bool:
    """周五 alone is in no known week."""
    return set(parts) <= {"weekday", "tail"}


def lone_clock(parts: Parts, before: str, behind: str) -> bool:
    """三点 may be three points, 21:18 a score, 一时 a word: a clock time needs minutes, digits or a day beside it."""
    if parts.keys() - _OF_A_CLOCK:
        return False
    if before[-1:] in tuple("第每:") or re.search(r"[0-9]\.$", before):
        return True
    if "digital" in parts:
        return not re.match(r"(?:-{1,2}|~|至|到)[0-9]{1,2}:", behind) or len(parts["digital"]) < len("08:30")
    if {"minute", "half_past", "exact"} & parts.keys():
        return False
    return parts.get("hour_unit") == "点" or not parts["hour"][0].isdigit()
