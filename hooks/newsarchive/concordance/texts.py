"""The articles as the concordance counts them."""

from msgspec import Struct


class Text(Struct, frozen=True):
    """An article as its words are counted."""

    id: str
    source: str
    """Id of its source; its own id begins with it."""
    sha256: str
    """SHA-256 of the bytes of the source, hexadecimal."""
    date: str
    """As in the search index; empty where unknown."""
    reprint_of: str | None
    """Id of the article that it prints again."""
    blocks: tuple[tuple[str, str], ...]
    """Kind and reading text of each block, in reading order."""
