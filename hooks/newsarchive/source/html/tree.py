"""Which elements are open at each point of a page, however badly its tags are closed.

What the HTML Standard's tree construction (13.2.6) does to the pages that people saved, and no more:
implied ends of paragraphs, items and cells, end tags without a start, inline tags closed in the wrong order.
"""

from collections import Counter
from collections.abc import Set as AbstractSet

from newsarchive.source.html.elements import BLOCKS, CELLS, VOID, Element

_REACH = 256
"""Open elements that are looked at for an end tag: real pages nest less, and no page makes this slow."""
_BARRIERS = CELLS | {"table", "caption", "html"}
"""Elements out of which an end tag does not reach."""
_TABLE = frozenset({"table", "tr", "tbody"})
"""Elements whose end tags reach out of cells."""
_ENDED_BY: dict[str, tuple[AbstractSet[str], AbstractSet[str]]] = {
    "li": ({"li"}, {"ul", "ol", "menu"}),
    "dt": ({"dt", "dd"}, {"dl"}),
    "dd": ({"dt", "dd"}, {"dl"}),
    "td": ({"td", "th"}, {"tr", "table"}),
    "th": ({"td", "th"}, {"tr", "table"}),
    "tr": ({"tr"}, {"table", "tbody", "thead", "tfoot"}),
    "option": ({"option"}, {"select"}),
    "a": ({"a"}, BLOCKS | CELLS),
}
"""For a start tag: which open elements it ends, and the elements at which the search for them stops."""


class OpenElements:
    """A stack of open elements that survives any soup of tags."""

    def __init__(self) -> None:
        self._open: list[Element] = []
        self._count: Counter[str] = Counter()

    @property
    def innermost(self) -> Element | None:
        """The element that text would now stand in."""
        return self._open[-1] if self._open else None

    def prepare(self, tag: str) -> None:
        """Ends what the start tag of `tag` ends without saying so."""
        if tag in BLOCKS and self._count["p"]:
            self._end({"p"}, BLOCKS - {"p"} | CELLS)
        if tag in _ENDED_BY:
            self._end(*_ENDED_BY[tag])

    def push(self, opened: Element) -> None:
        """Opens an element."""
        if opened.tag not in VOID:
            self._open.append(opened)
            self._count[opened.tag] += 1

    def close(self, tag: str) -> bool:
        """Ends the innermost open `tag`; False where there is none in reach."""
        if not self._count[tag]:
            return False
        inline = tag not in BLOCKS and tag not in CELLS and tag != "table"
        at = self._find({tag}, frozenset() if tag in _TABLE else _BARRIERS - {tag})
        if at is None:
            return False
        if inline and any(one.is_block for one in self._open[at + 1 :]):
            self._count[self._open.pop(at).tag] -= 1  # <b><p></b>: the paragraph stays open
        else:
            self._cut(at)
        return True

    def _end(self, tags: AbstractSet[str], barriers: AbstractSet[str]) -> None:
        if any(self._count[tag] for tag in tags):
            at = self._find(tags, barriers)
            if at is not None:
                self._cut(at)

    def _find(self, tags: AbstractSet[str], barriers: AbstractSet[str]) -> int | None:
        lowest = max(len(self._open) - _REACH, 0)
        for at in range(len(self._open) - 1, lowest - 1, -1):
            if self._open[at].tag in tags:
                return at
            if self._open[at].tag in barriers:
                return None
        return None

    def _cut(self, at: int) -> None:
        for one in self._open[at:]:
            self._count[one.tag] -= 1
        del self._open[at:]
