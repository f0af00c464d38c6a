"""The title of the browser's window, which stands above a page that was copied whole, and the headline it repeats."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newsarchive.clean.lines import Line
from newsarchive.clean.wording.labels import label_at
from newsarchive.text import has_han, said_of

_TOP = 3
"""Lines among which the title of the window stands."""
_HEADLINE_WITHIN = 60
"""Lines below it among which the headline stands."""
_LONGEST_TITLE = 120
"""Characters of a window's title at most."""
_LEAST_HEADLINE = 6
"""Letters and digits of a headline at least."""
_SITE = re.compile(r"\s*(?:--|[-_|丨])\s*(?P<site>[^-_|丨]{2,24})$")


class Window(NamedTuple):
    """Where the window's title stands, and the headline."""

    line: int
    headline: int


def window_of(lines: Sequence[Line]) -> Window | None:
    """The title of the window (标题_人民网) with the first line below it that repeats its headline; None without one."""
    for at, line in enumerate(lines[:_TOP]):
        if len(line.text) > _LONGEST_TITLE or label_at(line.folded, 0):
            continue
        wanted = {
            said for rest in without_site_names(line.folded) if len(said := said_of(rest)) >= _LEAST_HEADLINE
        }
        for below in range(at + 1, min(len(lines), at + _HEADLINE_WITHIN)) if wanted else ():
            other = lines[below]
            if len(other.text) <= _LONGEST_TITLE and has_han(other.text) and said_of(other.folded) in wanted:
                return Window(at, below)
    return None


def without_site_names(folded: str) -> Iterator[str]:
    """A line without the one, two … last parts that bars or dashes set off (标题_要闻_人民网)."""
    rest, changed = _SITE.subn("", folded)
    while changed:
        yield rest
        rest, changed = _SITE.subn("", rest)
