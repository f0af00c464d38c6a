"""What a line rule sees: the lines of a source, and which line it is asked about."""

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
from newsarchive.clean.layout import Layout, measure
from newsarchive.clean.lines import Line
from newsarchive.clean.notices import is_notice
from newsarchive.clean.paths import crumbs
from newsarchive.clean.prose import finished, is_titled
from newsarchive.clean.running import running_lines
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
    """For what is left out: why."""
    level: int = 0


HEAD = 60
"""Lines at most above the running text; a file without any has no endless head."""
Verdict = tuple[Part, ...]
"""The parts of a line, in order; white space and separators between them are no part."""


class Page(Struct, frozen=True):
    """A source's lines with what is usual among them."""

    lines: Sequence[Line]
    layout: Layout
    publications: frozenset[str]
    """Names of known publications, folded, without white space."""
    first_prose: int
    """Number of the first line that is running text; the number of lines where none is."""
    last_prose: int
    """Number of the last such line, -1 where none is."""
    prose: Sequence[bool]
    """Which lines are running text."""
    zones: Sequence[str]
    """Where each line stands: `head` before the running text, `tail` behind it, else `body`."""
    copies: frozenset[int] = frozenset()
    """Numbers of the lines that say again what stands above."""
    running: frozenset[int] = frozenset()
    """Numbers of the running heads and page numbers between the lines of the text."""
    headlines: frozenset[str] = frozenset()
    """What the longer lines above the text say, punctuation aside."""
    paths: frozenset[int] = frozenset()
    """Numbers of the lines above the text that print the page's path within its site."""

    def zone(self, index: int) -> str:
        """`head` before the running text, `tail` behind it, else `body`."""
        return self.zones[index]

    def whole(self, index: int, kind: BlockKind | None, rule: str, reason: str = "") -> Verdict:
        """The verdict on a line that has one role from end to end."""
        return (Part(self.lines[index].span, kind, rule, reason),)


LineRule = Callable[[Page, int], Verdict | None]
"""Looks at line number `index` of a page; None where it has nothing to say."""


def page_of(lines: Sequence[Line], publications: Sequence[Publication]) -> Page:
    """The page that line rules look at."""
    flags = _above_byline(lines, prose_lines(lines))
    paths = _paths(lines)
    for at in range(max(paths, default=-1) + 1):
        flags[at] = False  # neither its path nor what a site says above is any of the article
    for at in _teasers(lines, flags):
        flags[at] = False
    prose = _without_site(lines, flags)
    names = {name for item in publications for name in (item.name, *item.aliases)}
    first, last = (prose[0], prose[-1]) if prose else (len(lines), -1)
    head = range(min(first, HEAD) if prose else 0)
    return Page(
        lines,
        measure(lines),
        frozenset("".join(fold(name).split()) for name in names),
        first,
        last,
        flags,
        _zones(len(lines), first, last),
        copies([line.folded for line in lines]),
        running_lines(lines),
        frozenset(said for at in head if len(said := said_of(lines[at].folded)) >= _HEADLINE),
        paths,
    )


def _without_site(lines: Sequence[Line], flags: list[bool]) -> list[int]:
    """The numbers of the lines of running text; those at its edges that a site says of itself lose their flag."""
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
    """The zone of each of `size` lines, of which the running text goes from `first` to `last`."""
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
    """Lines near the top that print a path, if much of the page stands below them."""
    found = [at for at, line in enumerate(lines[:HEAD]) if crumbs(line.folded)]
    sizes = [len(line.text) for line in lines]
    while found and sum(sizes[: found[-1]]) > _ABOVE * sum(sizes[found[-1] :]):
        found.pop()
    return frozenset(found)


def _teasers(lines: Sequence[Line], flags: Sequence[bool]) -> list[int]:
    """Single sentences above a headline with its date: what a site says of itself or of other articles.

    They are told by other headlines that stand twice, once with the picture and once with the sentence, or by having
    next to nothing in common with a text below that is much longer.
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
    """Whether the lines `above` have hardly a pair of characters in common with the much longer text below."""
    text = "\n".join(lines[at].folded for at in range(dated + 1, len(lines)) if flags[at])[:_LOOKED_AT]
    said = "\n".join(lines[at].folded for at in above)
    return len(text) > _MUCH * len(said) and shared(said, pairs(text)) < _STRANGE


_STRANGE = 0.2
_MUCH = 4
_LOOKED_AT = 8_000
_ABOVE = 2
"""How much longer what stands above a path may be than what stands below it."""


def _is_of_site(line: Line, *, chinese: bool) -> bool:
    """Whether a long line is a notice, the address of a page, or in Latin letters on a Chinese page."""
    return (
        (chinese and _LATIN.match(line.folded) is not None and not any(map(is_han, line.text)))
        or is_notice(line.folded)
        or LEAKED.search(line.folded) is not None
        or _ADDRESS.fullmatch(line.folded) is not None
        or (line.folded.endswith("..") and is_control(line.folded.rstrip(".")))
    )


def is_cut(line: Line) -> bool:
    """Whether a site has cut a text off, to tell what another article is about (推动社区治理强基...)."""
    return line.text.endswith("...") and line.text[-4:-3].isalnum()


_CUT = 2
"""Lines that are cut off one after the other, none of which is the article's."""
_LATIN = re.compile(r"[a-z]{2,}[\s:]")
_ADDRESS = re.compile(r"[^,.]{0,12}https?://\S+")


def _above_byline(lines: Sequence[Line], flags: list[bool]) -> list[bool]:
    """The flags with long lines of a headline deck, which no full stop ends and a byline follows, unflagged."""
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
