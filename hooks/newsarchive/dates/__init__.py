"""Finds date and time expressions in Chinese prose, and makes the entries of a timeline from them.

`patterns.py` is the grammar over the tables in `lexicon.py`; the package `guards` refuses what only looks like
a date; `recognise.py` gives spans; `resolve.py` and its neighbours give values against the publication
date and the story (`context.py`); the package `timeline` turns the dates of articles into entries.
"""

from newsarchive.dates.edtf import bounds
from newsarchive.dates.find import find_dates, find_in_blocks
from newsarchive.dates.wire import to_json

__all__ = ["bounds", "find_dates", "find_in_blocks", "to_json"]
