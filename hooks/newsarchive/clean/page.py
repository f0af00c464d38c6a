"""What line rules see: the lines of a source, and what is known of them as a whole."""

from collections.abc import Callable, Mapping, Sequence
from typing import Literal

from msgspec.structs import asdict

from newsarchive.clean.lines import Line
from newsarchive.clean.survey.copies import copies
from newsarchive.clean.survey.database_record import RecordField, record_of
from newsarchive.clean.survey.extent import HEAD_LINES, Extent, extent_of
from newsarchive.clean.survey.layout import Layout, measure
from newsarchive.clean.survey.running_heads import ordinals, picture_numbers, running_lines
from newsarchive.clean.verdict import Part, Verdict
from newsarchive.model.archive import Publication
from newsarchive.model.article import BlockKind
from newsarchive.text import fold, said_of

Zone = Literal["head", "body", "tail"]
"""Where a line stands: above the running text, within it, below it."""


class Page(Extent, frozen=True):
    """A source's lines: which of them are the running text, and what else is usual among them."""

    lines: Sequence[Line]
    layout: Layout
    publications: frozenset[str]
    """Names of known publications, folded, without white space."""
    zones: Sequence[Zone]
    """The zone of each line."""
    copies: frozenset[int]
    """Numbers of the lines that can be left out since others say the same."""
    running: frozenset[int]
    """Numbers of the running heads and page numbers between the lines of the text."""
    headlines: frozenset[str]
    """The letters and digits of the longer lines above the text."""
    ordinals: frozenset[int]
    """Numbers of the lines that hold the ordinal of a section alone."""
    pictures: frozenset[int]
    """Numbers of the lines that hold the number of a gallery's picture, each above its caption."""
    record: Mapping[int, RecordField]
    """The fields of a database's record, by the numbers of their lines."""

    def above(self, index: int) -> str:
        """What the line above a line says, folded; empty above the first."""
        return self.lines[index - 1].folded if index else ""

    def below(self, index: int) -> str:
        """What the line below a line says, folded; empty below the last."""
        return self.lines[index + 1].folded if index + 1 < len(self.lines) else ""

    def below_prose(self, index: int) -> bool:
        """Whether a line stands right below running text."""
        return index > 0 and self.prose[index - 1]

    def run_around(self, index: int, alike: Callable[[int], bool], reach: int, first: int = 0) -> range:
        """The numbers of the lines that are alike without a break around a line, and its own; empty if it is not alike.

        Args:
            index: of the line.
            alike: whether the line of a number is of the run.
            reach: lines on either side that are looked at, at most.
            first: the number of the first line that may be of the run.
        """
        if not alike(index):
            return range(index, index)
        start, stop = index, index + 1
        while start > max(first, index - reach) and alike(start - 1):
            start -= 1
        while stop < min(len(self.lines), index + reach + 1) and alike(stop):
            stop += 1
        return range(start, stop)

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
    first, last = extent.first_prose, extent.last_prose
    names = {name for item in publications for name in (item.name, *item.aliases)}
    return Page(
        **asdict(extent),
        lines=lines,
        layout=layout,
        publications=frozenset("".join(fold(name).split()) for name in names),
        zones=_zones(len(lines), first, last),
        copies=copies([line.folded for line in lines]),
        running=running_lines(lines),
        ordinals=ordinals(lines),
        pictures=picture_numbers(lines),
        record=record_of(lines),
        headlines=_headlines(lines[: min(first, HEAD_LINES)] if last >= 0 else ()),
    )


def _zones(size: int, first: int, last: int) -> list[Zone]:
    """The zone of each of `size` lines, where lines `first` to `last` are the running text."""
    head = min(first, HEAD_LINES)
    tail = max(last + 1, head)
    zones: list[Zone] = ["head"] * head
    zones += ["body"] * (tail - head)
    zones += ["tail"] * (size - tail)
    return zones


def _headlines(head: Sequence[Line]) -> frozenset[str]:
    """The letters and digits of the longer lines above the text."""
    return frozenset(said for line in head if len(said := said_of(line.folded)) >= _LEAST_HEADLINE)


_LEAST_HEADLINE = 10
"""Letters and digits of a line that may be a headline at least."""
