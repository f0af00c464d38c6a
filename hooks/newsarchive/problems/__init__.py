"""Problems as values: stages collect them, and the edges show all of them at once."""

from collections.abc import Iterable
from difflib import get_close_matches
from enum import StrEnum
from typing import Self

from msgspec import Struct


class Severity(StrEnum):
    """What a problem does to a build."""

    ERROR = "error"
    """The build stops and writes nothing."""
    WARNING = "warning"
    """The build goes on; a strict build stops."""
    NOTICE = "notice"
    """Worth knowing; stops nothing."""


class Place(Struct, frozen=True, order=True):
    """A place in a file; lines and columns count from 1, as editors count."""

    path: str
    """Path as the contributor sees it, relative to the corpus or as given on the command line."""
    line: int = 1
    column: int = 1

    @classmethod
    def within(cls, text: str, position: int, path: str) -> Self:
        """The place of a position (from 0) in a file that holds `text`; CR, LF and CRLF end lines."""
        start = max(text.rfind("\n", 0, position), text.rfind("\r", 0, position)) + 1
        breaks = text.count("\n", 0, position) + text.count("\r", 0, position)
        return cls(path, breaks - text.count("\r\n", 0, position) + 1, position - start + 1)

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}"


class Problem(Struct, frozen=True):
    """One thing that is wrong, with its place and the way out."""

    place: Place
    wrong: str
    """What is wrong, quoting what was found."""
    expected: str
    """What was expected instead."""
    remedy: str
    """What to do, in words a non-programmer understands."""
    severity: Severity = Severity.ERROR

    @property
    def text(self) -> str:
        """Everything except the place, on one line."""
        return f"{self.wrong}; {self.expected}; {self.remedy}"

    def __str__(self) -> str:
        return f"{self.place}: {self.text}"

    def as_github(self, text: str) -> str:
        """`text` as a GitHub workflow command, which annotates the problem's line in a pull request.

        Path and text are escaped as in GitHub's own toolkit (`@actions/core`, `command.ts`): the name of a file
        comes from the pull request and must not start a command of its own.
        """
        path = self.place.path.translate(_PROPERTY)
        place = f"file={path},line={self.place.line},col={self.place.column}"
        return f"::{self.severity} {place}::{text.translate(_DATA)}"


_DATA = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_PROPERTY = _DATA | str.maketrans({":": "%3A", ",": "%2C"})


def errors(problems: Iterable[Problem]) -> list[Problem]:
    """Those of `problems` that stop a build."""
    return [problem for problem in problems if problem.severity is Severity.ERROR]


def in_order(problems: Iterable[Problem]) -> list[Problem]:
    """`problems` sorted by file, line and column, without duplicates."""
    return sorted(dict.fromkeys(problems), key=lambda problem: (problem.place, problem.wrong))


def near_miss(word: str, known: Iterable[str]) -> str:
    """A “did you mean” question with the known word that is most like `word`; empty where none is."""
    close = get_close_matches(word, list(known), n=1, cutoff=0.6)
    return f"did you mean “{close[0]}”?" if close else ""
