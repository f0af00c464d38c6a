"""Dresses a page as converters and editors leave it: the same lines in tags, quotations, lists, escapes, blank lines."""

import re
from collections.abc import Callable

from clean.composing import Lines

_SHORT = 14
"""Characters of a line that may be a link of a menu."""
_ESCAPED = re.compile(r"(?<=\d)-(?=\d)|\[(?=[^\]]*\])")


def _each(change: Callable[[str, str], str]) -> Callable[[Lines], Lines]:
    """A dress that changes each printed line by its mark."""
    return lambda lines: [(mark, change(mark, line) if mark else line) for mark, line in lines]


def _enclosed(lines: Lines) -> Lines:
    """With a tag on a line of its own above and below each line of the article, and around all lines of one paragraph."""
    dressed: Lines = []
    for number, (mark, line) in enumerate(lines):
        rest = (later for later, _ in lines[number + 1 :] if later in {"P", "+", "H", "T"})
        goes_on = mark in {"P", "+"} and next(rest, "") == "+"
        dressed += [("X", "<div class='c'>")] * (mark not in {"", "+", "X"})
        dressed += [(mark, line)] + [("X", "</div>")] * (mark not in {"", "X"} and not goes_on)
    return dressed


def _far_apart(lines: Lines) -> Lines:
    """With two blank lines more wherever there is one."""
    return [
        part
        for mark, line in lines
        for part in ([(mark, line)] if mark else [("", ""), ("", ""), (mark, line)])
    ]


def _marked(mark: str, line: str) -> str:
    return {"T": f"# {line}", "H": f"## {line}"}.get(mark, line)


def _linked(mark: str, line: str) -> str:
    may = mark == "X" and 1 < len(line.strip()) <= _SHORT and line.strip().isalnum()
    return f"* [{line.strip()}](/{len(line)}.html)" if may else line


DRESSES: dict[str, Callable[[Lines], Lines]] = {
    "tags around each line": _each(lambda _, line: f"<p>{line}</p>"),
    "tags on lines of their own": _enclosed,
    "a break at each line's end": _each(lambda _, line: f"{line}<br/>"),
    "a quotation": _each(lambda _, line: f"> {line}"),
    "signs behind a backslash": _each(lambda _, line: _ESCAPED.sub(r"\\\g<0>", line)),
    "hard spaces": _each(lambda mark, line: f"&nbsp;&nbsp;{line.lstrip()}" if mark == "P" else line),
    "marked headings": _each(_marked),
    "headings in bold type": _each(lambda mark, line: f"**{line}**" if mark in {"T", "H"} else line),
    "a menu of links": _each(_linked),
    "many blank lines": _far_apart,
}
