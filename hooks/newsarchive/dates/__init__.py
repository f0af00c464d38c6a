"""Finds date and time expressions in Chinese prose, and makes the entries of a timeline from them.

`patterns.py` is the grammar, built from the tables in `lexicon.py`. `recognise.py` finds the expressions with it, and
the package `guards` refuses what only looks like a date. `kinds.py` says what each expression is, `resolve.py` and
the `by_*.py` files give its value against the publication date and the story (`context.py`), and `find.py` reads
the expressions of a text in order. The package `timeline` turns the dates of articles into timeline entries.
"""

from newsarchive.dates.edtf import bounds
from newsarchive.dates.find import find_dates, find_in_blocks
from newsarchive.dates.wire import to_json

__all__ = ["bounds", "find_dates", "find_in_blocks", "to_json"]
