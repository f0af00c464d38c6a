"""What cleaning makes of a source: blocks, articles, and the account of what was left out."""

from enum import StrEnum

from msgspec import Struct, field

from newsarchive.model.source import Ledger
from newsarchive.model.spans import Alignment, Span


class BlockKind(StrEnum):
    """What a block is to its reader."""

    BANNER = "banner"
    """Name of a series or special page above the headline."""
    KICKER = "kicker"
    """引题, the line above the title."""
    TITLE = "title"
    SUBTITLE = "subtitle"
    """副题, the line below the title."""
    DATELINE = "dateline"
    """Publication, date, page and the like."""
    BYLINE = "byline"
    EDITORS = "editors"
    """Editors and closing credits."""
    LEAD = "lead"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    CAPTION = "caption"
    CREDIT = "credit"
    """A picture credit on a line of its own."""
    LIST = "list"
    SIGNATURE = "signature"


HEADLINE_KINDS = frozenset({BlockKind.BANNER, BlockKind.KICKER, BlockKind.TITLE, BlockKind.SUBTITLE})
FRONT_KINDS = HEADLINE_KINDS | {BlockKind.DATELINE, BlockKind.BYLINE, BlockKind.EDITORS}
"""Kinds shown above or below the running text, not in it."""


class Script(StrEnum):
    """Script that a text is printed in."""

    SIMPLIFIED = "simplified"
    TRADITIONAL = "traditional"


class Certainty(StrEnum):
    """How a date, publication or place is known."""

    PRINTED = "printed"
    INFERRED = "inferred"


class Block(Struct, frozen=True):
    """A paragraph, heading, caption …, as cleaned: joined and full-width, in the script as printed."""

    kind: BlockKind
    text: str
    """The source spans with their ledger replacements applied, joined with nothing."""
    spans: tuple[Span, ...]
    """Source ranges kept or substituted, in reading order."""
    alignment: Alignment
    level: int = 0
    """Of a heading: 1 under the title, 2 below that …; 0 for other kinds."""


class Byline(Struct, frozen=True):
    """People credited with an article, as printed."""

    role: str
    """记者, 见习记者, 通讯员, 作者 …; `作者` where no role is printed."""
    names: tuple[str, ...]
    affiliation: str | None = None


class Article(Struct, frozen=True):
    """One article as cleaning reads it from its source; absent values are None."""

    id: str
    """The source id for the first article of a source, `<source-id>-c<start>` for later ones."""
    region: Span
    """The part of the source that this article's page answers for; regions tile the source."""
    start: int
    """Source position of its first block."""
    script: Script
    blocks: tuple[Block, ...]
    """Everything kept, in reading order."""
    banner: str | None = None
    kicker: str | None = None
    title: str | None = None
    subtitle: str | None = None
    publication: str | None = None
    page: str | None = None
    date: str | None = None
    """`YYYY[-MM[-DD]]`."""
    date_certainty: Certainty | None = None
    date_evidence: str | None = None
    bylines: tuple[Byline, ...] = ()
    editors: str | None = None


class Discard(Struct, frozen=True):
    """A passage that was left out as no part of any article."""

    text: str
    span: Span
    rule: str


class Cleaned(Struct, frozen=True):
    """The outcome of cleaning one source."""

    ledger: Ledger
    clean: str
    """The source with all edits applied."""
    articles: tuple[Article, ...]
    discarded: tuple[Discard, ...] = ()
    questions: tuple["Question", ...] = ()
    emended: tuple["Emended", ...] = ()


class Question(Struct, frozen=True):
    """Something that a rule was unsure of and an editor should look at."""

    span: Span
    text: str = field(default="")
    """In words, for the comment in a drafted sidecar."""


class Emended(Struct, frozen=True):
    """An editor's correction or gap, resolved to its place in the source; never a ledger edit."""

    span: Span
    """The source range that prints the misprint; empty for a gap."""
    read: str
    """What the archive reads instead, in the script of the source; `[…]` for a gap."""
    why: str
    certainty: str
    """certain, probable, conjecture; `gap` where text is lost."""
