"""Tracks which elements are open at each point of a page, however badly its tags are closed.

The part of the HTML Standard's tree construction (13.2.6) that saved pages need: implied ends of paragraphs, items
and cells, end tags without a start, inline tags closed in the wrong order.
"""

from collections import Counter
from collections.abc import Set as AbstractSet

from newsarchive.source.html.elements import BLOCKS, CELLS, VOID, Element

_REACH = 256
"""Open elements searched for an end tag; real pages nest less deeply, and others must not take quadratic time."""
_BARRIERS = CELLS | {"table", "caption", "html"}
"""Elements that an end tag inside them cannot close elements outside of."""
_TABLE = frozenset({"table", "tr", "tbody"})
"""Elements whose end tags do close elements outside of a cell."""
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
"""For each start tag, the open elements that it ends and the elements at which the search for them stops."""


class OpenElements:
    """The stack of open elements, for any sequence of tags."""

    def __init__(self) -> None:
        self._open: list[Element] = []
        self._count: Counter[str] = Counter()

    @property
    def innermost(self) -> Element | None:
        """The element that text at this point stands in."""
        return self._open[-1] if self._open else None

    def prepare(self, tag: str) -> None:
        """Ends the elements that the start tag of `tag` implies the end of."""
        if tag in BLOCKS and self._count["p"]:
            self._end({"p"}, BLOCKS - {"p"} | CELLS)
        if tag in _ENDED_BY:
            self._end(*_ENDED_BY[tag])

    def push(self, opened: Element) -> None:
        """Opens an element, unless its tag is void."""
        if opened.tag not in VOID:
            self._open.append(opened)
            self._count[opened.tag] += 1

    def close(self, tag: str) -> bool:
        """Ends the innermost open `tag`; returns False where there is none in reach."""
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
