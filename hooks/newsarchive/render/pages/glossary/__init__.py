"""The ways into the glossary: indexes in several orders, and number formulas."""

from newsarchive.render.pages.glossary.index import pages

__all__ = ["pages"]
