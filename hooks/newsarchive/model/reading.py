"""An article as its reader meets it: simplified, emended, with terms and dates marked by span."""

from enum import StrEnum

from msgspec import Struct

from newsarchive.model.article import Article, BlockKind, Certainty
from newsarchive.model.figures import Figure
from newsarchive.model.sidecar import ArticleRecord
from newsarchive.model.spans import Alignment, Span


class Mention(Struct, frozen=True):
    """An occurrence of a glossary term in a text."""

    span: Span
    """In the text that was searched."""
    slug: str


class DateKind(StrEnum):
    """What sort of expression it is, in the spirit of the types of TIMEX3 (ISO 24617-1)."""

    DATE = "date"
    """A day, month, year or the like, or a moment: as precise as the text, no more."""
    RANGE = "range"
    """From one to another, in the unit of the text: `2021-01/2021-10`."""
    SET = "set"
    """What recurs, with its period: `P1D`, `P1W`, `P1M`, `P3M`, `P1Y`; none for 定期."""
    DURATION = "duration"
    """How long, never when: `P3Y`, `PT24H`."""
    VAGUE = "vague"
    """近年来, 日前 and the like, without a value; 目前 and the like, the day of publication."""


class DateCertainty(StrEnum):
    """How far a value can be relied on."""

    CERTAIN = "certain"
    """All parts are printed."""
    RESOLVED = "resolved"
    """Relative to a printed publication date."""
    INFERRED = "inferred"
    """A part comes from an inferred publication date."""
    AMBIGUOUS = "ambiguous"
    """No value, or an interval that covers the readings."""


class DateMention(Struct, frozen=True):
    """A date or time expression and what it was resolved to."""

    span: Span
    """In the text that was searched."""
    text: str
    kind: DateKind
    value: str | None
    """ISO 8601 or EDTF; None where the text licenses no value."""
    precision: str | None
    """decade, year, half, quarter, month, tenday, day, hour, minute or None."""
    modifier: str | None
    """start, early, mid, late, end, morning, noon, afternoon, evening, night, approx or None."""
    time: str | None
    """A clock window of a set, such as `T22:00/T06:00`."""
    in_name: bool
    certainty: DateCertainty
    reason: str
    """In words, such as `去年 against publication 2023-02-03`."""


class Emendation(Struct, frozen=True):
    """An editor's correction or gap, in the text as read."""

    span: Span
    """What is read, in the reading text."""
    printed: str
    """What the source prints, in the script of the reading text; empty for a gap."""
    source: Span
    why: str
    certainty: str
    """certain, probable, conjecture; `gap` where text is lost."""


class ReadingBlock(Struct, frozen=True):
    """A block as read, with everything that was found in it."""

    kind: BlockKind
    level: int
    text: str
    """Simplified script, emended."""
    printed: str
    """The cleaned text as printed, before script conversion and emendation."""
    alignment: Alignment
    """Of `text` with the source."""
    spans: tuple[Span, ...]
    mentions: tuple[Mention, ...] = ()
    dates: tuple[DateMention, ...] = ()
    emendations: tuple[Emendation, ...] = ()
    figures: tuple[Figure, ...] = ()

    def anchor(self, span: Span) -> str:
        """The fragment, without `#`, that addresses `text[span]` in the source."""
        source = self.alignment.source_of(*span)
        return f"c{source.start}-{source.end}"


class Known(Struct, frozen=True):
    """A statement about an article, how it is known, and from which words."""

    value: str
    certainty: Certainty
    evidence: str | None = None


class Reading(Struct, frozen=True):
    """One annotated article."""

    article: Article
    """As cleaned, with the editor's decisions."""
    record: ArticleRecord | None
    source_id: str
    title: str
    """In reading script; never empty (the first words stand in where no title is printed)."""
    kicker: str | None
    subtitle: str | None
    banner: str | None
    publication: Known | None
    """By the name in `publications.yml` where it is listed."""
    page: Known | None
    date: Known | None
    places: tuple[Known, ...]
    """Ids of `places.yml`."""
    blocks: tuple[ReadingBlock, ...]

    @property
    def id(self) -> str:
        """The last part of the article's address."""
        return self.article.id

    @property
    def year(self) -> str | None:
        """The year of publication, where known."""
        return self.date.value[:4] if self.date else None

    @property
    def size(self) -> int:
        """Characters of the reading text."""
        return sum(len(block.text) for block in self.blocks)
