"""What the concordance is counted in."""

from msgspec import Struct


class Text(Struct, frozen=True):
    """An article, as its words are counted."""

    id: str
    source: str
    """Id of its source, with which its own begins."""
    sha256: str
    """Of the source's bytes, hexadecimal."""
    date: str
    """As the search index has it; empty where it is unknown."""
    reprint_of: str | None
    """Id of the article that it prints again."""
    blocks: tuple[tuple[str, str], ...]
    """Kind and reading text of each block, in reading order."""
