"""The pages of a glossary entry: what its file states, and what the corpus shows."""

from newsarchive.render.pages.term.page import pages

__all__ = ["pages"]
