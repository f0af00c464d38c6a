"""Finds quantitative claims in Chinese prose: what is said in numbers, of what, by whom, for when.

`patterns.py` is the grammar over the words in `lexicon.py`; `amounts.py` and `parts.py` are its rules;
`guards.py` refuses what only looks like a claim; `changes.py`, `counted.py`, `claimant.py` and
`setting.py` read each figure in its sentence; `arithmetic.py` works out what the sentence allows.
"""

from newsarchive.figures.find import find_figures
from newsarchive.figures.wire import to_json

__all__ = ["find_figures", "to_json"]
