"""The glossary in the formats of other tools: JSON with everything, CSV for spreadsheets, SKOS for thesauri."""

from newsarchive.export.glossary.skos import skos
from newsarchive.export.glossary.table import csv_metadata, glossary_csv
from newsarchive.export.glossary.term import Glossary, Term, terms_json

__all__ = ["Glossary", "Term", "csv_metadata", "glossary_csv", "skos", "terms_json"]
