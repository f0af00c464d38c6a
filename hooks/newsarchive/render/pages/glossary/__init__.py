"""The indexes of the glossary, in several orders, and the index of number formulas."""

from newsarchive.render.pages.glossary.index import pages

__all__ = ["pages"]
