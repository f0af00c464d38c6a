"""A small DOM, and a slow, obvious walk over it that finds where each character comes from."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = {"br", "meta", "link", "img", "hr", "input"}


@dataclass
class Node:
    """An element with its children, which are elements and texts."""

    name: str
    attributes: dict[str, str]
    children: list["Node | str"] = field(default_factory=list)

    @property
    def classes(self) -> list[str]:
        """Its classes."""
        return (self.attributes.get("class") or "").split()

    def elements(self) -> Iterator["Node"]:
        """This element and all below it, in document order."""
        yield self
        for child in self.children:
            if isinstance(child, Node):
                yield from child.elements()

    def having(self, name: str) -> list["Node"]:
        """All elements of a class."""
        return [node for node in self.elements() if name in node.classes]

    def named(self, *names: str) -> list["Node"]:
        """All elements of these names."""
        return [node for node in self.elements() if node.name in names]

    @property
    def text(self) -> str:
        """Its text, what the interface adds left out."""
        parts = (child if isinstance(child, str) else child.text for child in self.children)
        return "" if "na-ui" in self.classes else "".join(parts)


class _Builder(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.root = Node("#root", {})
        self.stack = [self.root]

    def handle_starttag(self, tag, attrs):
        node = Node(tag, {key: value or "" for key, value in attrs})
        assert len(node.attributes) == len(attrs), f"an attribute stands twice on <{tag}>"
        self.stack[-1].children.append(node)
        if tag not in VOID:
            self.stack.append(node)

    def handle_endtag(self, tag):
        assert self.stack[-1].name == tag, f"</{tag}> closes <{self.stack[-1].name}>"
        self.stack.pop()

    def handle_data(self, data):
        self.stack[-1].children.append(data)


def parse(html: str) -> Node:
    """The tree of `html`.

    Raises:
        AssertionError: it does not nest.
    """
    builder = _Builder()
    builder.feed(html)
    builder.close()
    assert builder.stack == [builder.root], "an element is left open"
    return builder.root


@dataclass
class _Walk:
    position: int | None = None
    found: list[tuple[str, int, int]] = field(default_factory=list)

    def visit(self, node: Node) -> None:
        if "na-ui" in node.classes:
            return
        if "na-at" in node.classes:
            stated = node.attributes.get("data-c") or node.attributes["id"].removeprefix("c")
            self.position = int(stated)
        elif "na-sub" in node.classes:
            start, end = map(int, node.attributes["data-c"].split("-"))
            self.found += [(char, start, end) for char in node.text]
            self.position = end
        else:
            for child in node.children:
                self.visit(child) if isinstance(child, Node) else self.read(child)

    def read(self, text: str) -> None:
        for char in text:
            assert self.position is not None, "text before any marker"
            self.found.append((char, self.position, self.position + 1))
            self.position += 1


def positions(block: Node) -> list[tuple[str, int, int]]:
    """(character, source start, source end) of all text in a block, as a browser would count."""
    walk = _Walk()
    walk.visit(block)
    return walk.found
