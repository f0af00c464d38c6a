"""Cleaning: turns the text of a source into articles, with a ledger that leads back to the text.

A source is split into `lines`; `wording` and `bylines` tell what one says, `survey` what all of them show together.
The line rules (`rules`) judge each line, and `frame` removes what surrounds the article. `structure` joins lines to
blocks and gives them roles, `facts` reads what the article says about itself, and `typography` regularises its text. An
editor's decisions (`decisions`) override all of it. Every position is one of the source from first to last.
"""

from newsarchive.clean.json_document import to_json
from newsarchive.clean.ledger import apply, undo
from newsarchive.clean.stage import clean_source

__all__ = ["apply", "clean_source", "to_json", "undo"]
