"""The archive in the formats of other tools: citations, Markdown, JSON data sets."""

from newsarchive.export.bibtex import bibtex
from newsarchive.export.citation import Citation, cite
from newsarchive.export.csl import csl_json
from newsarchive.export.datasets import corpus_json, glossary_json, timeline_json
from newsarchive.export.figures import FIGURE_COLUMNS, figures_csv, figures_json, figures_year
from newsarchive.export.markdown import article_markdown
from newsarchive.export.ris import ris
from newsarchive.export.styles import chicago, gbt7714

__all__ = [
    "FIGURE_COLUMNS",
    "Citation",
    "article_markdown",
    "bibtex",
    "chicago",
    "cite",
    "corpus_json",
    "csl_json",
    "figures_csv",
    "figures_json",
    "figures_year",
    "gbt7714",
    "glossary_json",
    "ris",
    "timeline_json",
]
