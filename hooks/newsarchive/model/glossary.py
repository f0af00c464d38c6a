"""A glossary entry: the front matter of `corpus/glossary/<slug>.md`."""

from typing import Literal

from pydantic import Field

from newsarchive.model.base import ArticleId, Bilingual, Day, PartialDate, Slug, Text, Written


class Rendering(Written):
    """One way to say the term in English, and who says it so."""

    text: Text
    status: Literal["official", "scholarly", "press", "literal"]
    used_by: Text | None = None


class Evidence(Written):
    """A passage of the corpus in which the term stands, word for word."""

    article: ArticleId
    quote: Text


class Reference(Written):
    """A text outside the corpus that its giver read and found the statement in."""

    title: Text
    publisher: Text
    url: Text
    date: PartialDate | None = None
    accessed: Day


class Entry(Written):
    """One term of the glossary, as its file states it; what can be computed is never typed."""

    slug: Slug
    """The file's name; not written in it."""
    headword: Text
    """In simplified script."""
    aliases: tuple[Text, ...] = ()
    not_in: tuple[Text, ...] = ()
    """Longer strings in which the headword's characters are not the term."""
    pinyin: Text | None = None
    """With tone marks, word by word; derived unless given."""
    english: tuple[Rendering, ...] = Field(min_length=1)
    """The preferred rendering first."""
    category: str
    """One of `archive.yml`'s."""
    short: Bilingual
    """The tooltip: Chinese up to 60 characters, English up to 30 words."""
    definition: Bilingual
    """Statements that the corpus does not show carry `[1]` and so on, numbering `references`."""
    evidence: tuple[Evidence, ...] = ()
    references: tuple[Reference, ...] = ()
    see_also: tuple[Slug, ...] = ()
    broader: tuple[Slug, ...] = ()
    former_slugs: tuple[Slug, ...] = ()
    status: Literal["draft", "reviewed"] = "draft"
    reviewed_by: Text | None = None
    reviewed_on: Day | None = None
    contributors: tuple[Text, ...] = ()
    notes: str = ""
    """The Markdown below the front matter."""

    @property
    def forms(self) -> tuple[str, ...]:
        """Headword and aliases."""
        return (self.headword, *self.aliases)
