"""PDF files: the text layer in reading order, and what the form of the pages says about it."""

from newsarchive.source.pdf.document import is_pdf
from newsarchive.source.pdf.ground import read_pdf

__all__ = ["is_pdf", "read_pdf"]
