"""Cleaning: turns the text of a source into articles, with a ledger that leads back to the text.

The line rules (`rules`) judge each line, and `frame` removes what surrounds the article. `structure` joins lines to
blocks and gives them roles, and `typography` regularises their text. An editor's decisions (`decisions`) override all
of it. Every position is one of the source from first to last.
"""

from newsarchive.clean.document import to_json
from newsarchive.clean.ledger import apply, undo
from newsarchive.clean.stage import clean_source

__all__ = ["apply", "clean_source", "to_json", "undo"]
