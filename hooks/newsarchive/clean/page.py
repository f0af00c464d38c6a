"""What line rules see: the lines of a source, and what is known of them as a whole."""

from collections.abc import Callable, Mapping, Sequence

from msgspec import Struct

from newsarchive.clean.lines import Line
from newsarchive.clean.survey.copies import copies
from newsarchive.clean.survey.database_record import RecordField, record_of
from newsarchive.clean.survey.extent import HEAD_LINES, extent_of
from newsarchive.clean.survey.layout import Layout, measure
from newsarchive.clean.survey.running_heads import ordinals, picture_numbers, running_lines
from newsarchive.clean.survey.window_title import Window
from newsarchive.model.archive import Publication
from newsarchive.model.article import BlockKind
from newsarchive.model.spans import Span
from newsarchive.text import fold, said_of


class Part(Struct, frozen=True):
    """A stretch of a line with its role; a stretch without a kind is left out."""

    span: Span
    """In the source."""
    kind: BlockKind | None
    rule: str
    reason: str = ""
    """Why the stretch is left out; empty for one that is kept."""
    level: int = 0


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
    verse: frozenset[int] = frozenset()
    """Numbers of the lines of a text that is set like verse."""
    copies: frozenset[int] = frozenset()
    """Numbers of the lines that can be left out since others say the same."""
    running: frozenset[int] = frozenset()
    """Numbers of the running heads and page numbers between the lines of the text."""
    headlines: frozenset[str] = frozenset()
    """The letters and digits of the longer lines above the text."""
    paths: frozenset[int] = frozenset()
    """Numbers of the lines above the text that print the page's path within its site."""
    window: Window | None = None
    """Where the title of the browser's window stands, and the headline that it repeats."""
    ordinals: frozenset[int] = frozenset()
    """Numbers of the lines that hold the ordinal of a section alone."""
    pictures: frozenset[int] = frozenset()
    """Numbers of the lines that hold the number of a gallery's picture, each above its caption."""
    record: Mapping[int, RecordField] = {}
    """The fields of a database's record, by the numbers of their lines."""
    generated: frozenset[int] = frozenset()
    """Numbers of the lines that the site's program wrote about the article."""
    listed: frozenset[int] = frozenset()
    """Numbers of the headlines in a list of the page's articles above the article."""
    replies: frozenset[int] = frozenset()
    """Numbers of the lines with what readers posted below the article."""
    front: int = -1
    """Number of the line that closes the front matter of a Markdown file; -1 without one."""

    def above(self, index: int) -> str:
        """What the line above a line says, folded; empty above the first."""
        return self.lines[index - 1].folded if index else ""

    def below(self, index: int) -> str:
        """What the line below a line says, folded; empty below the last."""
        return self.lines[index + 1].folded if index + 1 < len(self.lines) else ""

    def below_prose(self, index: int) -> bool:
        """Whether a line stands right below running text."""
        return index > 0 and self.prose[index - 1]

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
    extent = extent_of(lines, layout)
    first, last = extent.first, extent.last
    names = {name for item in publications for name in (item.name, *item.aliases)}
    return Page(
        lines=lines,
        layout=layout,
        publications=frozenset("".join(fold(name).split()) for name in names),
        first_prose=first,
        last_prose=last,
        prose=extent.prose,
        zones=_zones(len(lines), first, last),
        verse=extent.verse,
        copies=copies([line.folded for line in lines]),
        running=running_lines(lines),
        ordinals=ordinals(lines),
        pictures=picture_numbers(lines),
        record=record_of(lines),
        headlines=_headlines(lines[: min(first, HEAD_LINES)] if last >= 0 else ()),
        paths=extent.paths,
        window=extent.window,
        generated=extent.generated,
        listed=extent.listed,
        replies=extent.replies,
        front=extent.front,
    )


def _zones(size: int, first: int, last: int) -> list[str]:
    """The zone of each of `size` lines, where lines `first` to `last` are the running text."""
    head = min(first, HEAD_LINES)
    tail = max(last + 1, head)
    return ["head"] * head + ["body"] * (tail - head) + ["tail"] * (size - tail)


def _headlines(head: Sequence[Line]) -> frozenset[str]:
    """The letters and digits of the longer lines above the text."""
    return frozenset(said for line in head if len(said := said_of(line.folded)) >= _LEAST_HEADLINE)


_LEAST_HEADLINE = 10
"""Letters and digits of a line that may be a headline at least."""
