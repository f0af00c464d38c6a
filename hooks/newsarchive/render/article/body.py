"""The body of an article: its blocks as sections, headings, paragraphs, figures and lists."""

from collections.abc import Callable, Iterator, Sequence

from newsarchive.model.article import FRONT_KINDS, BlockKind
from newsarchive.model.reading import Reading, ReadingBlock
from newsarchive.model.site import Heading
from newsarchive.render.article.anchors import Lines, line_marker, position_points
from newsarchive.render.article.annotations import Progress, annotation_marks
from newsarchive.render.article.dates import margin_dates
from newsarchive.render.markup.html import element
from newsarchive.render.markup.marks import weave
from newsarchive.render.wording.labels import label_heading

_DEEPEST = 6
"""HTML's last level of heading."""


class Setter:
    """Renders the blocks of one article. Each block is rendered once, since its terms and notes are collected."""

    def __init__(self, reading: Reading, lines: Lines, progress: Progress) -> None:
        self.reading = reading
        self.lines = lines
        self.progress = progress
        self._by_kind: dict[BlockKind, list[int]] = {}
        for number, block in enumerate(reading.blocks):
            if block.text:
                self._by_kind.setdefault(block.kind, []).append(number)

    def of_kind(self, kind: BlockKind) -> list[int]:
        """Numbers of the blocks of `kind` that have text."""
        return self._by_kind.get(kind, [])

    def inline(self, number: int) -> str:
        """The HTML inside a block: its text with markers, terms, dates and emendations."""
        block = self.reading.blocks[number]
        points = position_points(block, self.lines.placed[number], self.lines.number(number, block))
        return weave(block.text, annotation_marks(block, self.progress), points)

    def block(self, number: int, name: str, kind: str | None = None) -> str:
        """A block as an element."""
        return element(name, self.inline(number), class_=kind, data_block=number)

    def body(self) -> str:
        """All running text, followed by the markers of lines that were dropped after it."""
        parts = [self._section(*section) for section in sections(self.reading.blocks)]
        editors = [self.block(number, "p", "na-editors") for number in self.of_kind(BlockKind.EDITORS)]
        tail = "".join(map(line_marker, self.lines.tail))
        return "".join((*parts, *editors, element("div", tail, class_="na-tail") if tail else ""))

    def _section(self, heading: int | None, depth: int, members: Sequence[int]) -> str:
        self.progress.linked.clear()
        head = ""
        if heading is not None:
            head = element(
                f"h{depth}",
                self.inline(heading),
                class_="na-h",
                id_=heading_id(self.reading.blocks, heading),
                data_block=heading,
            )
        return element("section", head, *self._members(members), class_="na-section")

    def _members(self, members: Sequence[int]) -> Iterator[str]:
        for kind, numbers in grouped(self.reading.blocks, members):
            yield _SETTINGS.get(kind, _paragraphs)(self, numbers)

    def paragraph(self, number: int, name: str, kind: str | None) -> str:
        """A block with its paragraph number, a link to its address."""
        self.progress.paragraphs += 1
        count, address = self.progress.paragraphs, self.lines.number(number, self.reading.blocks[number])
        mark = (
            f'<a class="na-n na-ui" href="#c{address}" aria-label="第{count}段 Paragraph {count}">{count}</a>'
        )
        return element(
            name,
            mark,
            self.inline(number),
            class_=kind,
            data_block=number,
            data_dates=margin_dates(self.reading.blocks[number]),
        )


def _paragraphs(setter: Setter, numbers: Sequence[int]) -> str:
    blocks = setter.reading.blocks
    return "".join(
        setter.paragraph(number, "p", "na-p na-lead" if blocks[number].kind is BlockKind.LEAD else "na-p")
        for number in numbers
    )


def _list(setter: Setter, numbers: Sequence[int]) -> str:
    return element("ul", *(setter.paragraph(number, "li", None) for number in numbers), class_="na-list")


def _figure(setter: Setter, numbers: Sequence[int]) -> str:
    captions = (setter.block(number, "figcaption") for number in numbers)
    return "".join(element("figure", caption, class_="na-figure") for caption in captions)


def _lines_of(kind: str) -> Callable[[Setter, Sequence[int]], str]:
    return lambda setter, numbers: "".join(setter.block(number, "p", kind) for number in numbers)


_SETTINGS: dict[BlockKind, Callable[[Setter, Sequence[int]], str]] = {
    BlockKind.LIST: _list,
    BlockKind.CAPTION: _figure,
    BlockKind.CREDIT: _lines_of("na-credit"),
    BlockKind.SIGNATURE: _lines_of("na-signature"),
}
"""How each kind of block is rendered; other kinds are paragraphs."""


def grouped(blocks: Sequence[ReadingBlock], members: Sequence[int]) -> Iterator[tuple[BlockKind, list[int]]]:
    """Groups consecutive list items; every other block is a group of its own."""
    held: list[int] = []
    for number in members:
        if held and not (blocks[held[-1]].kind is blocks[number].kind is BlockKind.LIST):
            yield blocks[held[0]].kind, held
            held = []
        held.append(number)
    if held:
        yield blocks[held[0]].kind, held


def sections(blocks: Sequence[ReadingBlock]) -> Iterator[tuple[int | None, int, list[int]]]:
    """(heading, HTML level, blocks under it) of each section in order; the first may have no heading.

    Levels begin at 2, below the title, and increase by at most one.
    """
    heading, depth, members = None, 1, list[int]()
    for number, block in enumerate(blocks):
        if block.kind in FRONT_KINDS or not block.text:
            continue
        if block.kind is not BlockKind.HEADING:
            members.append(number)
            continue
        if heading is not None or members:
            yield heading, depth, members
        heading, depth, members = number, min(max(block.level, 1) + 1, depth + 1, _DEEPEST), []
    if heading is not None or members:
        yield heading, depth, members


def heading_id(blocks: Sequence[ReadingBlock], number: int) -> str:
    """The id of a heading, made from its source position so that a change of rules does not break it."""
    return f"h{blocks[number].alignment.runs[0].start}"


def table_of_contents(reading: Reading) -> tuple[Heading, ...]:
    """The headings of the text and of the foot."""
    own = [
        Heading(reading.blocks[number].text, heading_id(reading.blocks, number), depth)
        for number, depth, _ in sections(reading.blocks)
        if number is not None
    ]
    foot = [label_heading(key) for key in _foot(reading)]
    return (*own, *foot)


def _foot(reading: Reading) -> Iterator[str]:
    if any(block.mentions for block in reading.blocks):
        yield "terms"
    if any(block.emendations for block in reading.blocks):
        yield "notes"
    yield "cite"
