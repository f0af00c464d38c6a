"""What a line rule sees: the lines of a source, and which line it is asked about."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from newsarchive.clean.bylines import ORNAMENT, read_bylines
from newsarchive.clean.copies import copies
from newsarchive.clean.halves import prose_lines
from newsarchive.clean.labels import NOTICE, NOTICE_OPENING
from newsarchive.clean.layout import Layout, measure
from newsarchive.clean.lines import Line
from newsarchive.clean.prose import finished
from newsarchive.clean.running import running_lines
from newsarchive.model.archive import Publication
from newsarchive.model.article import BlockKind
from newsarchive.model.spans import Span
from newsarchive.text import fold


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of a line with its role; a stretch without a kind is left out."""

    span: Span
    """In the source."""
    kind: BlockKind | None
    rule: str
    reason: str = ""
    """For what is left out: why."""
    level: int = 0


_HEAD = 60
"""Lines at most above the running text; a file without any has no endless head."""
Verdict = tuple[Part, ...]
"""The parts of a line, in order; white space and separators between them are no part."""


@dataclass(frozen=True, slots=True)
class Page:
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
    copies: frozenset[int] = frozenset()
    """Numbers of the lines that say again what stands above."""
    running: frozenset[int] = frozenset()
    """Numbers of the running heads and page numbers between the lines of the text."""

    def zone(self, index: int) -> str:
        """`head` before the running text, `tail` behind it, else `body`."""
        if index < min(self.first_prose, _HEAD):
            return "head"
        return "tail" if index > self.last_prose else "body"

    def whole(self, index: int, kind: BlockKind | None, rule: str, reason: str = "") -> Verdict:
        """The verdict on a line that has one role from end to end."""
        return (Part(self.lines[index].span, kind, rule, reason),)


LineRule = Callable[[Page, int], Verdict | None]
"""Looks at line number `index` of a page; None where it has nothing to say."""


def page_of(lines: Sequence[Line], publications: Sequence[Publication]) -> Page:
    """The page that line rules look at."""
    flags = _above_byline(lines, prose_lines(lines))
    prose = [index for index, flag in enumerate(flags) if flag]
    while len(prose) > 1 and NOTICE.match(lines[prose[-1]].folded.lstrip(NOTICE_OPENING)):
        prose.pop()
    names = {name for item in publications for name in (item.name, *item.aliases)}
    return Page(
        lines,
        measure(lines),
        frozenset("".join(fold(name).split()) for name in names),
        prose[0] if prose else len(lines),
        prose[-1] if prose else -1,
        flags,
        copies([line.folded for line in lines]),
        running_lines(lines),
    )


def _above_byline(lines: Sequence[Line], flags: list[bool]) -> list[bool]:
    """The flags with long lines of a headline deck, which no full stop ends and a byline follows, unflagged."""
    found = next(
        (at for at in range(1, min(len(lines), _DECK)) if read_bylines(lines[at].folded.strip(ORNAMENT))), 0
    )
    above = range(found)
    if any(finished(lines[at].folded) and flags[at] for at in above):
        return flags
    for at in above:
        flags[at] = flags[at] and len(lines[at].text) > _SUBTITLE
    return flags


_DECK = 12
_SUBTITLE = 60
