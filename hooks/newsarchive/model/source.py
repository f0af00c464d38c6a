"""A source as received, and the ledger of what cleaning did to it."""

from msgspec import Struct

from newsarchive.model.spans import Span


class Outside(Struct, frozen=True):
    """A passage of the ground that is no part of the article by the form of the page."""

    span: Span
    why: str
    """In an English sentence, for the provenance page."""


class Structure(Struct, frozen=True):
    """What the form of a saved page or a PDF says of its text, noted once when the source was added.

    The ground is the whole text; this says where in it the article stands. The build takes it as it is
    and never looks at the page again.
    """

    title: Span | None = None
    """The headline's line or lines."""
    outside: tuple[Outside, ...] = ()
    """Sorted and disjoint."""
    date: str | None = None
    """`YYYY[-MM[-DD]]`, where it does not stand in the article itself."""
    date_evidence: str | None = None
    """Where it comes from: the words of the page, or the element of its head."""
    date_printed: bool = False
    """Whether the page shows it to its reader."""
    publication: str | None = None
    """As a line of facts or the page's head names it."""
    address: str | None = None
    """Where the page says that it was saved from; kept under `original` in the sidecar."""
    facts: tuple[Span, ...] = ()
    """Lines between headline and text, or below the text, that tell who, when or where from."""
    headings: tuple[Span, ...] = ()
    """Lines of the text that are set as headings."""
    captions: tuple[Span, ...] = ()
    """Short lines right below a picture."""
    marked: bool = False
    """Whether paragraphs are marked as such, so that a line's end is a paragraph's unless its words go on."""
    run_ons: tuple[Span, ...] = ()
    """Lines at the head of a column that go on with the last line of the column before."""
    doubts: tuple[Outside, ...] = ()
    """Passages on which the evidence is divided: kept, and to be looked at."""


class Source(Struct, frozen=True):
    """The decoded text of one file; every span in the archive points into `text`."""

    id: str
    """ASCII, readable, chosen once; the name of its folder in `corpus/sources/`."""
    text: str
    """The ground: decoded text without its BOM, CR and CRLF kept, nothing normalised."""
    encoding: str
    """Python's name of the codec: one of `NAMES` in `source/encodings.py`, such as `utf-8-sig` or `gb18030`."""
    sha256: str
    """Of the bytes as received, hexadecimal."""
    filename: str = "source.txt"
    ground_sha256: str | None = None
    """Of `ground.txt`, where the ground is committed because the bytes alone do not give it."""
    size: int = 0
    """Bytes as received."""
    bom: bool = False
    """Whether a UTF-16 file begins with a byte order mark (of UTF-8 the encoding's name says it)."""
    structure: Structure | None = None
    """Of a saved page or a PDF; None for plain text."""


class Edit(Struct, frozen=True, order=True):
    """One change: the source range, what stood there and what the clean text has instead."""

    span: Span
    removed: str
    replacement: str
    rule: str
    """Name of the rule, or `editor` for a decision in the sidecar."""
    reason: str
    """Why, in one English sentence; `render/wording/reasons.py` has its Chinese."""


class Ledger(Struct, frozen=True):
    """All edits of one source, composed over all rules: sorted, disjoint, in source coordinates."""

    edits: tuple[Edit, ...] = ()
