"""`source.yml`: what is known of a source, and what an editor decided about it."""

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from newsarchive.model.article import BlockKind, Certainty
from newsarchive.model.base import ArticleId, Day, PartialDate, Sha256, Slug, Text, Unknown, Written


class Original(Written):
    """Where the text was first printed, as far as is known."""

    publication: Text | Unknown = "unknown"
    page: Text | Unknown = "unknown"
    url: Text | Unknown = "unknown"
    archived_url: Text | Unknown = "unknown"


class Received(Written):
    """How the file came to the archive."""

    from_: Text | Unknown = Field("unknown", alias="from")
    on: Day | Unknown = "unknown"
    how: Text | Unknown = "unknown"


NOT_SETTLED = "not settled yet"
"""The `basis` of a draft."""

NOT_REVIEWED = "not reviewed yet"
"""The `finding` of a draft."""


class Rights(Written):
    """Who holds the rights, and on what ground how much of the text is shown."""

    holder: Text
    basis: Text
    access: Literal["full", "excerpt", "metadata"]


class Privacy(Written):
    """The privacy review of a source."""

    status: Literal["pending", "done"]
    on: Day | None = None
    finding: Text
    """What was found, and why it is shown or masked."""


class Redaction(Written):
    """A passage masked before the source was committed; what it said is recorded nowhere."""

    start: int
    end: int
    reason: Text


class Withdrawal(Written):
    """Leaves a tombstone at the source's addresses."""

    on: Day
    reason: Text


class Quoted(Written):
    """A pointer into the source: by quote (with `at` where it stands more than once)."""

    quote: Text
    """A passage of the source as printed or as read; white space and line breaks do not count."""
    at: int | None = None
    """Source position of the occurrence meant, where the quote stands more than once."""
    why: Text | None = None
    """The editor's reason, shown on the provenance page."""


class SetKind(Quoted):
    """This line, or these lines, are a block of that kind."""

    do: Literal["kind"]
    kind: BlockKind
    level: int = Field(0, ge=0, le=5)
    """Of a heading: 1 under the title, 2 below that …; at most 5, since a page has six levels with the title's."""


class Join(Quoted):
    """The passage's lines are one block (the quote begins in the first and ends in the last)."""

    do: Literal["join"]


class KeepApart(Quoted):
    """A new block begins at the quote."""

    do: Literal["part"]


class Drop(Quoted):
    """The passage is no part of any article."""

    do: Literal["drop"]
    why: Text


class Keep(Quoted):
    """The passage is text, whatever a rule says."""

    do: Literal["keep"]


class Split(Quoted):
    """A new article begins at the quote."""

    do: Literal["split"]


class CaptionOf(Quoted):
    """The passage is the caption of the picture described."""

    do: Literal["caption"]
    of: Text | None = None


class Emend(Quoted):
    """A misprint and its correction, shown as such."""

    do: Literal["emend"]
    read: Text
    """What the archive reads instead of the quote."""
    why: Text
    certainty: Literal["certain", "probable", "conjecture"]


class Gap(Quoted):
    """Text is lost after the quote; shown as […] with the note."""

    do: Literal["gap"]
    why: Text


Decision = Annotated[
    SetKind | Join | KeepApart | Drop | Keep | Split | CaptionOf | Emend | Gap,
    Field(discriminator="do"),
]


class Doubt(Written):
    """A passage that reads like a misprint and is left as it stands."""

    quote: Text
    """A passage of the source as printed or as read; white space and line breaks do not count."""
    why: Text
    """What is odd in it, and why that is not enough to change it."""


class TermOverride(Written):
    """Overrules the glossary for a single mention."""

    at: int
    """Source position of the mention's first character."""
    entry: Slug | Literal["none"]
    why: Text


class TimelineChoice(Written):
    """An editor's word on what the timeline shows."""

    at: int
    """Source position of the date expression."""
    do: Literal["show", "hide", "merge"]
    title: Text | None = None
    into: int | None = None
    """For `merge`: position of the expression whose entry this one joins."""
    article: ArticleId | None = None
    """For `merge`: the article in which `into` stands, where it is another one."""


class Origin(Written):
    """Who produced an article: the paper's staff, correspondents, the police, a paid page and the like."""

    who: Text
    """One line in Chinese, shown under the headline."""
    who_en: Text
    evidence: Text
    """The words of the article that show it, quoted; or why it cannot be told."""


class ArticleRecord(Written):
    """What an editor knows or decided of one article; fields left out are as cleaning found them."""

    id: ArticleId
    banner: Text | None = None
    kicker: Text | None = None
    title: Text | None = None
    subtitle: Text | None = None
    publication: Text | Unknown | None = None
    page: Text | Unknown | None = None
    date: PartialDate | Unknown | None = None
    date_certainty: Certainty | None = None
    date_evidence: Text | None = None
    """For an inferred date: the words it is inferred from, quoted, and the inference."""
    genre: Text | None = None
    origin: Origin | None = None
    in_scope: bool = True
    scope_note: Text | None = None
    places: tuple[Slug, ...] = ()
    title_en: Text | None = None
    summary_en: Text | None = None
    """Two sentences, the archive's own."""
    reprint_of: ArticleId | None = None
    terms: tuple[TermOverride, ...] = ()
    timeline: tuple[TimelineChoice, ...] = ()


Spans = Annotated[str, StringConstraints(pattern=r"^\d+-\d+(?: \d+-\d+)*$")]
"""Passages of the source as `START-END`, with spaces between."""


class PassagesOutside(Written):
    """Passages that are no part of the article by the form of the page, for one reason."""

    why: Text
    spans: Spans


class PageStructure(Written):
    """What the form of a saved page or a PDF says of its text, noted once by `add`."""

    title: Spans | None = None
    facts: Spans | None = None
    """Lines that tell who, when or where from."""
    headings: Spans | None = None
    """Lines of the text that are set as headings."""
    captions: Spans | None = None
    """Short lines right below a picture."""
    run_ons: Spans | None = None
    """Lines at the head of a column that go on with the column before."""
    marked: bool = False
    """Whether the page marks its paragraphs as such."""
    date: PartialDate | None = None
    date_evidence: Text | None = None
    date_printed: bool = False
    """Whether the page shows the date to its reader."""
    publication: Text | None = None
    outside: tuple[PassagesOutside, ...] = ()


class Sidecar(Written):
    """One `source.yml`."""

    file: Text = "source.txt"
    encoding: Text
    bom: bool = False
    """Whether a UTF-16 file begins with a byte order mark (of UTF-8 the encoding's name says it)."""
    sha256: Sha256
    ground_sha256: Sha256 | None = None
    structure: PageStructure | None = None
    layout: Literal["detect", "paragraphs"] = "detect"
    """`paragraphs`: title, then one paragraph a line; no rule but script detection runs."""
    original: Original = Original()
    received: Received = Received()
    completeness: Text | Unknown = "unknown"
    images: Text = "not held"
    rights: Rights
    privacy: Privacy
    redactions: tuple[Redaction, ...] = ()
    withdrawn: Withdrawal | None = None
    decisions: tuple[Decision, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    articles: tuple[ArticleRecord, ...] = ()
