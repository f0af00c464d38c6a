"""What line rules see: the lines of a source, and what is known of them as a whole."""

import re
from collections.abc import Callable, Sequence
from functools import lru_cache

from msgspec import Struct

from newsarchive.clean.bylines import ORNAMENT, read_bylines
from newsarchive.clean.cohesion import pairs, shared
from newsarchive.clean.copies import copies
from newsarchive.clean.halves import prose_lines
from newsarchive.clean.interface import is_control
from newsarchive.clean.labels import DATE, LEAKED
from newsarchive.clean.layout import Layout, column_lines, measure
from newsarchive.clean.lines import Line
from newsarchive.clean.notices import is_notice
from newsarchive.clean.paths import crumbs
from newsarchive.clean.prose import finished, is_titled
from newsarchive.clean.running import running_lines
from newsarchive.clean.window import Window, window_of
from newsarchive.model.archive import Publication
from newsarchive.model.article import BlockKind
from newsarchive.model.spans import Span
from newsarchive.text import fold, is_han


class Part(Struct, frozen=True):
    """A stretch of a line with its role; a stretch without a kind is left out."""

    span: Span
    """In the source."""
    kind: BlockKind | None
    rule: str
    reason: str = ""
    """Why the stretch is left out; empty for one that is kept."""
    level: int = 0


HEAD = 60
"""Lines above the running text that count as its head at most."""
Verdict = tuple[Part, ...]
"""The parts of a line, in order; white space and separators may stand between them."""


class Page(Struct, frozen=True):
    """A source's lines with what is usual among them."""

    lines: Sequence[Line]
    layout: Layout
    publications: frozenset[str]
    """Names of known publications, folded, without white space."""
    first_prose: int
    """Number of the first line of running text; the number of all lines where there is none."""
    last_prose: int
    """Number of the last line of running text; -1 where there is none."""
    prose: Sequence[bool]
    """For each line, whether it is running text."""
    zones: Sequence[str]
    """For each line, `head` above the running text, `tail` below it, `body` otherwise."""
    copies: frozenset[int] = frozenset()
    """Numbers of the lines that repeat lines above."""
    running: frozenset[int] = frozenset()
    """Numbers of the running heads and page numbers between the lines of the text."""
    headlines: frozenset[str] = frozenset()
    """The letters and digits of the longer lines above the text."""
    paths: frozenset[int] = frozenset()
    """Numbers of the lines above the text that print the page's path within its site."""
    window: Window | None = None
    """Where the title of the browser's window stands, and the headline that it repeats."""
    front: int = -1
    """Number of the line that closes the front matter of a Markdown file; -1 without one."""

    def whole(self, index: int, kind: BlockKind | None, rule: str, reason: str = "") -> Verdict:
        """The verdict on a line that has one role as a whole."""
        return (Part(self.lines[index].span, kind, rule, reason),)


LineRule = Callable[[Page, int], Verdict | None]
"""Looks at line number `index` of a page; gives None where it has nothing to say."""


def page_of(lines: Sequence[Line], publications: Sequence[Publication]) -> Page:
    """The page that line rules look at.

    Args:
        lines: the lines of the source.
        publications: newspapers known by name.
    """
    layout = measure(lines)
    flags = _above_byline(lines, prose_lines(lines))
    for at in column_lines(lines, layout):
        flags[at] = True
    paths = _paths(lines)
    for at in range(max(paths, default=-1) + 1):
        flags[at] = False  # neither the path nor what stands above it belongs to the article
    window = window_of(lines)
    front = _front_matter(lines)
    for at in (*_of_window(lines, window), *range(front + 1)):
        flags[at] = False
    for at in _teasers(lines, flags):
        flags[at] = False
    prose = _without_site(lines, flags)
    names = {name for item in publications for name in (item.name, *item.aliases)}
    first, last = (prose[0], prose[-1]) if prose else (len(lines), -1)
    head = range(min(first, HEAD) if prose else 0)
    return Page(
        lines,
        layout,
        frozenset("".join(fold(name).split()) for name in names),
        first,
        last,
        flags,
        _zones(len(lines), first, last),
        copies([line.folded for line in lines]),
        running_lines(lines),
        frozenset(said for at in head if len(said := said_of(lines[at].folded)) >= _HEADLINE),
        paths,
        window,
        front,
    )


def _front_matter(lines: Sequence[Line]) -> int:
    """Number of the line of dashes that closes a front matter at the top; -1 without one."""
    if not lines or lines[0].text != _DASHES:
        return -1
    end = next((at for at, line in enumerate(lines[1:_FRONT], 1) if line.text == _DASHES), -1)
    inside = lines[1 : max(end, 1)]
    return end if inside and all(_NOTED.match(line.folded) for line in inside) else -1


_DASHES = "---"
_FRONT = 40
"""Lines of a front matter at most."""
_NOTED = re.compile(r"[\w-]{2,24}\s?:|- ")


def _of_window(lines: Sequence[Line], window: Window | None) -> range:
    """The lines from the window's title to the headline; only these two if most of the page stands between them."""
    if window is None:
        return range(0)
    sizes = [len(line.text) for line in lines]
    between = sum(sizes[: window.headline]) <= sum(sizes[window.headline :])
    return range(window.line, window.headline + 1, 1 if between else window.headline - window.line)


def _without_site(lines: Sequence[Line], flags: list[bool]) -> list[int]:
    """Numbers of the lines of running text; clears the flags of lines at its edges that are the site's own."""
    prose = [index for index, flag in enumerate(flags) if flag]
    chinese = any(map(is_han, lines[prose[0]].text)) if prose else False
    while len(prose) > 1 and _is_of_site(lines[prose[-1]], chinese=chinese):
        flags[prose.pop()] = False
    while len(prose) > 1 and _is_of_site(lines[prose[0]], chinese=chinese):
        flags[prose.pop(0)] = False
    cut = next((size for size, at in enumerate(reversed(prose)) if not is_cut(lines[at])), 0)
    for _ in range(cut if cut >= _CUT else 0):
        flags[prose.pop()] = False
    return prose


def _zones(size: int, first: int, last: int) -> list[str]:
    """The zone of each of `size` lines, where lines `first` to `last` are the running text."""
    head = min(first, HEAD)
    tail = max(last + 1, head)
    return ["head"] * head + ["body"] * (tail - head) + ["tail"] * (size - tail)


_HEADLINE = 10


@lru_cache(maxsize=4096)
def said_of(folded: str) -> str:
    """The letters and digits of a line."""
    return _SIGNS.sub("", folded)


_SIGNS = re.compile(r"[\W_]+")


def _paths(lines: Sequence[Line]) -> frozenset[int]:
    """Numbers of lines near the top that print a path, if enough of the page stands below them."""
    found = [at for at, line in enumerate(lines[:HEAD]) if crumbs(line.folded)]
    sizes = [len(line.text) for line in lines]
    while found and sum(sizes[: found[-1]]) > _ABOVE * sum(sizes[found[-1] :]):
        found.pop()
    return frozenset(found)


def _teasers(lines: Sequence[Line], flags: Sequence[bool]) -> list[int]:
    """Numbers of single sentences above a headline with its date, about the site or other articles.

    The evidence is either that headlines stand twice above them, once for a picture and once for the sentence, or that
    they have hardly anything in common with a much longer text below.
    """
    dated = next((at for at in range(2, min(len(lines), HEAD)) if _is_dated(lines[at], flag=flags[at])), 0)
    above = [at for at in range(dated) if flags[at]]
    if not above or flags[dated - 1] or len(lines[dated - 1].text) < _HEADLINE:
        return []
    if any(len(lines[at].text) > _SUBTITLE for at in above):
        return []
    twice = sum(lines[at].folded == lines[at - 1].folded for at in range(1, dated))
    return above if twice >= len(above) or _are_strange(lines, flags, above, dated) else []


def _is_dated(line: Line, *, flag: bool) -> bool:
    return not flag and len(line.text) <= _SUBTITLE and DATE.search(line.folded) is not None


def _are_strange(lines: Sequence[Line], flags: Sequence[bool], above: Sequence[int], dated: int) -> bool:
    """Whether the lines `above` share hardly a pair of characters with a much longer text below."""
    text = "\n".join(lines[at].folded for at in range(dated + 1, len(lines)) if flags[at])[:_LOOKED_AT]
    said = "\n".join(lines[at].folded for at in above)
    return len(text) > _MUCH * len(said) and shared(said, pairs(text)) < _STRANGE


_STRANGE = 0.2
_MUCH = 4
_LOOKED_AT = 8_000
_ABOVE = 2
"""How many times longer the lines above a path may be than those below it."""


def _is_of_site(line: Line, *, chinese: bool) -> bool:
    """Whether a line is a notice, leaked data, an address, a cut control, or in Latin letters on a Chinese page."""
    return (
        (chinese and _LATIN.match(line.folded) is not None and not any(map(is_han, line.text)))
        or is_notice(line.folded)
        or LEAKED.search(line.folded) is not None
        or _ADDRESS.fullmatch(line.folded) is not None
        or (line.folded.endswith("..") and is_control(line.folded.rstrip(".")))
    )


def is_cut(line: Line) -> bool:
    """Whether a line is the cut beginning of another article (推动社区治理强基...)."""
    return line.text.endswith("...") and line.text[-4:-3].isalnum()


_CUT = 2
"""Cut lines in a row at least, before none of them belongs to the article."""
_LATIN = re.compile(r"[a-z]{2,}[\s:]")
_ADDRESS = re.compile(r"[^,.]{0,12}https?://\S+")


def _above_byline(lines: Sequence[Line], flags: list[bool]) -> list[bool]:
    """The flags, cleared for long lines of a headline deck: they do not end in a full stop, and a byline follows."""
    for found in range(1, min(len(lines), _DECK)):
        if finished(lines[found - 1].folded) and flags[found - 1]:
            return flags
        if read_bylines(lines[found].folded.strip(ORNAMENT)):
            for at in range(found):
                flags[at] = flags[at] and (len(lines[at].text) > _SUBTITLE or is_titled(lines[at].folded))
            return flags
    return flags


_DECK = 12
_SUBTITLE = 60
