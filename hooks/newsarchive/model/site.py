"""What rendering gives to the edge: pages and files, still without a theme or a disk."""

from collections.abc import Callable

from msgspec import Struct, field


class Heading(Struct, frozen=True):
    """An entry of a page's table of contents."""

    title: str
    id: str
    level: int = 2
    title_en: str | None = None
    """In English, where the heading is a label of the archive's own."""


class Page(Struct, frozen=True):
    """One page of the site; its body is made when the theme asks for it, then let go."""

    uri: str
    """Address relative to the site, with a final slash: `articles/<id>/`."""
    kind: str
    """article, source, term, glossary, timeline, list, tombstone …; becomes a class of the page."""
    title: str
    """For `<title>`, lists and bookmarks."""
    body: Callable[[], str]
    """HTML of the content; addresses in it are relative to this page."""
    description: str = ""
    head: Callable[[], str] | None = None
    """HTML for `<head>`: citation metadata, alternates."""
    headings: tuple[Heading, ...] = ()


class OutputFile(Struct, frozen=True):
    """A file beside the pages, such as a feed, an index shard or an export."""

    path: str
    content: bytes


class Site(Struct, frozen=True):
    """Everything that a build writes besides the theme."""

    pages: tuple[Page, ...] = ()
    files: tuple[OutputFile, ...] = ()
    redirects: dict[str, str] = field(default_factory=dict)
    """Former address to present address, both relative to the site."""
    parts: dict[str, str] = field(default_factory=dict)
    """HTML that pages written by hand ask for, by name."""
