"""Computed parts of hand-written pages, in place of marks such as `<!-- archive: reports -->`."""

import re
from collections.abc import Mapping

from newsarchive.problems import Place, Problem, Severity, near_miss

_MARK = re.compile(r"<!-- archive: *([^ >]*) *-->")


def filled(markdown: str, parts: Mapping[str, str], path: str) -> tuple[str, list[Problem]]:
    """A page with its marks replaced.

    Args:
        markdown: The page as written.
        parts: HTML by the name of its mark.
        path: The page's file, for problems.

    Returns:
        The page, and a warning for each mark that names no part.
    """
    problems: list[Problem] = []

    def part(mark: re.Match[str]) -> str:
        if mark[1] not in parts:
            line = markdown.count("\n", 0, mark.start()) + 1
            problems.append(_unknown(mark[1], parts, Place(path, line)))
        return parts.get(mark[1], mark[0])

    return _MARK.sub(part, markdown), problems


def _unknown(name: str, parts: Mapping[str, str], place: Place) -> Problem:
    return Problem(
        place,
        f"“{name}” is no part that the archive fills in",
        f"one of {', '.join(parts)}",
        near_miss(name, parts) or "correct the mark, or delete it",
        Severity.WARNING,
    )
