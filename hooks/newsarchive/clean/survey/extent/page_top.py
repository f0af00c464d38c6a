"""What stands above an article on its page: the path, the title of the window, a front matter."""

import re
from collections.abc import Sequence

from newsarchive.clean.lines import Line
from newsarchive.clean.survey.extent.article_head import HEAD_LINES
from newsarchive.clean.survey.window_title import Window
from newsarchive.clean.wording.breadcrumbs import steps_of_path


def path_lines(lines: Sequence[Line]) -> frozenset[int]:
    """Numbers of lines near the top that print a path, if enough of the page stands below them."""
    found: list[int] = []
    in_lines = sum(line.quoted for line in lines) <= _STEPS  # otherwise the text itself is quoted
    open_path = False
    for at, line in enumerate(lines[:HEAD_LINES]):
        path = bool(steps_of_path(line.folded)) or (open_path and line.quoted and len(line.text) <= _STEP)
        if path:
            found.append(at)
        open_path = in_lines and (path or _HOME.fullmatch(line.folded) is not None)
    sizes = [len(line.text) for line in lines]
    while found and sum(sizes[: found[-1]]) > _TIMES_LONGER_ABOVE * sum(sizes[found[-1] :]):
        found.pop()
    return frozenset(found)


_HOME = re.compile("(?:网站)?首页|主页")
_STEP, _STEPS = 30, 6
"""Characters of a step of a path at most that stands on a line of its own behind its sign (> 专题中心), and such steps."""
_TIMES_LONGER_ABOVE = 2
"""How many times longer the lines above a path may be than those below it."""


def front_matter_end(lines: Sequence[Line]) -> int:
    """Number of the line of dashes that closes a front matter at the top; -1 without one."""
    if not lines or lines[0].text != _DASHES:
        return -1
    end = next((at for at, line in enumerate(lines[1:_MOST_FRONT_LINES], 1) if line.text == _DASHES), -1)
    inside = lines[1 : max(end, 1)]
    return end if inside and all(_NOTED.match(line.folded) for line in inside) else -1


_DASHES = "---"
"""The line that opens and closes a front matter."""
_MOST_FRONT_LINES = 40
"""Lines of a front matter at most."""
_NOTED = re.compile(r"[\w-]{2,24}\s?:|- ")


def window_lines(lines: Sequence[Line], window: Window | None) -> range:
    """The lines from the window's title to the headline; only these two if most of the page stands between them."""
    if window is None:
        return range(0)
    sizes = [len(line.text) for line in lines]
    between = sum(sizes[: window.headline]) <= sum(sizes[window.headline :])
    return range(window.line, window.headline + 1, 1 if between else window.headline - window.line)
