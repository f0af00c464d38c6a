"""A saved web page as its reader sees it, as plain values."""

from msgspec import Struct
from msgspec.structs import force_setattr

from newsarchive.model.spans import Span
from newsarchive.source.html.elements import Element


class PageLine(Struct, frozen=True):
    """A line of the visible text that is not blank, and where on the page it stands."""

    span: Span
    """In the visible text."""
    text: str
    element: Element
    """The innermost element of its first character."""
    linked: int
    """Number of its characters that are links, white space aside."""
    bold: bool = False
    """Whether all of it is in bold type."""
    pictured: bool = False
    """Whether a picture stands right above it."""
    links: tuple[Span, ...] = ()
    """Its links, as spans of the visible text."""
    bare: bool = False
    """Whether it shares a block with other lines instead of having its own, as lines between `<br>` do."""
    size: int = 0
    """Number of its characters, white space aside; counted once, since every rule needs it."""

    def __post_init__(self) -> None:
        """Counts the characters."""
        force_setattr(self, "size", len("".join(self.text.split())))


class WebPage(Struct, frozen=True):
    """What the reader of a page sees, and what its head says."""

    text: str
    lines: tuple[PageLine, ...]
    title: str = ""
    """Of `<title>`."""
    metas: tuple[tuple[str, str], ...] = ()
    """Name (or property) and content of each `<meta>`, names in lower case."""
    data: tuple[str, ...] = ()
    """Contents of `<script type="application/ld+json">`."""
    framed: bool = False
    """Whether it shows other pages in frames."""
    scripts: int = 0
    """Number of characters of its scripts."""
    scripted: tuple[tuple[str, str], ...] = ()
    """Names and values of variables of its scripts that hold the time of publication."""
    address: str | None = None
    """The address that it was saved from, if it states one."""
