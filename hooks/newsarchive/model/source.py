"""A source as received, and the ledger of what cleaning did to it."""

from dataclasses import dataclass

from newsarchive.model.spans import Span


@dataclass(frozen=True, slots=True)
class Source:
    """The decoded text of one file; every span in the archive points into `text`."""

    id: str
    """ASCII, readable, chosen once; the name of its folder in `corpus/sources/`."""
    text: str
    """The ground: decoded text without its BOM, CR and CRLF kept, nothing normalised."""
    encoding: str
    """One of the names in `design.md`, such as `utf-8-sig` or `gb18030`."""
    sha256: str
    """Of the bytes as received, hexadecimal."""
    filename: str = "source.txt"
    ground_sha256: str | None = None
    """Of `ground.txt`, where the ground is committed because the bytes alone do not give it."""
    size: int = 0
    """Bytes as received."""
    bom: bool = False
    """Whether a UTF-16 file begins with a byte order mark (of UTF-8 the encoding's name says it)."""


@dataclass(frozen=True, slots=True, order=True)
class Edit:
    """One change: the source range, what stood there and what the clean text has instead."""

    span: Span
    removed: str
    replacement: str
    rule: str
    """Name of the rule, or `editor` for a decision in the sidecar."""
    reason: str
    """Why, in one English sentence for the provenance page."""


@dataclass(frozen=True, slots=True)
class Ledger:
    """All edits of one source, composed over all rules: sorted, disjoint, in source coordinates."""

    edits: tuple[Edit, ...] = ()
