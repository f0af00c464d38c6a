"""The archive in the formats of other tools: citations, Markdown, JSON data sets."""

from newsarchive.export.bibtex import bibtex
from newsarchive.export.bundle import archive_zip
from newsarchive.export.citation import Citation, cite
from newsarchive.export.csl import csl_json
from newsarchive.export.datasets import corpus_json
from newsarchive.export.figures import FIGURE_COLUMNS, figure_rows, figures_csv, figures_json, figures_year
from newsarchive.export.markdown import article_markdown
from newsarchive.export.ris import ris
from newsarchive.export.styles import chicago, gbt7714
from newsarchive.export.timeline import COLUMNS as TIMELINE_COLUMNS
from newsarchive.export.timeline import address, timeline_csv, timeline_json, timeline_records

__all__ = [
    "FIGURE_COLUMNS",
    "TIMELINE_COLUMNS",
    "Citation",
    "address",
    "archive_zip",
    "article_markdown",
    "bibtex",
    "chicago",
    "cite",
    "corpus_json",
    "csl_json",
    "figure_rows",
    "figures_csv",
    "figures_json",
    "figures_year",
    "gbt7714",
    "ris",
    "timeline_csv",
    "timeline_json",
    "timeline_records",
]
