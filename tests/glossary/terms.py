"""Entries that have nothing but their forms, for tests of matching."""

from newsarchive.model.base import Bilingual
from newsarchive.model.glossary import Entry, Rendering


def entry(slug, headword, *aliases, not_in=()):
    both = Bilingual(zh="释义", en="meaning")
    return Entry(
        slug=slug, headword=headword, aliases=aliases, not_in=not_in, category="term",
        english=(Rendering(text=slug, status="literal"),), short=both, definition=both,
    )  # fmt: skip
