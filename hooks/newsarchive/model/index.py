"""What the search index is made from."""

from msgspec import Struct

from newsarchive.model.spans import Alignment, Span


class Variant(Struct, frozen=True):
    """A printed form that the reading text corrects; a search finds it too."""

    span: Span
    """In the block's text."""
    printed: str
    source: Span
    form: str | None = None
    """`printed` in the characters of the source, as long; None where they are the same."""


class SearchBlock(Struct, frozen=True):
    """A block of an article, as searched."""

    kind: str
    text: str
    """Reading text, not folded."""
    alignment: Alignment
    variants: tuple[Variant, ...] = ()
    form: str | None = None
    """`text` in the characters of the source, as long; None where they are the same."""


class SearchDocument(Struct, frozen=True):
    """An article, as searched."""

    id: str
    url: str
    """Relative to the site: `articles/<id>/`."""
    title: str
    date: str | None
    """EDTF as shown; an inferred date too."""
    date_inferred: bool
    publication: str | None
    places: tuple[str, ...]
    """Names."""
    terms: tuple[str, ...]
    """Slugs of the glossary terms in it."""
    blocks: tuple[SearchBlock, ...]
    """All blocks in reading order, headline and byline among them."""


class SearchTerm(Struct, frozen=True):
    """A glossary entry, as found by name."""

    slug: str
    url: str
    headword: str
    forms: tuple[str, ...]
    pinyin: str
    """With tone marks, word by word."""
    initials: str
    """The first letter of each syllable."""
    spoken: tuple[str, ...]
    """Its names in syllables with blanks between, without tones: `kuai jing ping tai`, `kuai jing`."""
    english: tuple[str, ...]
    short_zh: str
    short_en: str
