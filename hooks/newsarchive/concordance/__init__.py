"""Concordance: lines of a keyword in its context, and the files from which a browser counts.

`wire` describes the files; `build_concordance` writes them; `docs/assets/concordance/` reads them.
"""

from newsarchive.concordance.build import build_concordance
from newsarchive.concordance.kwic import Line, lines
from newsarchive.concordance.texts import Text

__all__ = ["Line", "Text", "build_concordance", "lines"]
