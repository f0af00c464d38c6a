"""Finds quantitative claims in Chinese prose: the number, what it counts, who says so, and for which time.

`patterns.py` is the grammar, built from the words in `lexicon.py`; `amounts.py` and `parts.py` are its rules, and
`guards.py` refuses what only looks like a claim. `changes.py`, `counted.py`, `claimant.py`, `periods.py` and `lists.py`
read each figure in its sentence; `arithmetic.py` checks what the sentence allows to compute.
"""

from newsarchive.figures.find import find_figures
from newsarchive.figures.wire import to_json

__all__ = ["find_figures", "to_json"]
