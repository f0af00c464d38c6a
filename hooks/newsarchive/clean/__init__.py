"""Cleaning: from the text of a source to articles, with a ledger that leads back.

Lines are judged by the line rules (`rules`), made whole and given roles (`structure`), their text is
regularised (`typography`), and an editor's word stands above all of it (`decisions`). Everything stays in
source coordinates from first to last.
"""

from newsarchive.clean.document import to_json
from newsarchive.clean.ledger import apply, undo
from newsarchive.clean.stage import clean_source

__all__ = ["apply", "clean_source", "to_json", "undo"]
