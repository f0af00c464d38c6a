"""Concordance: lines of a keyword in its context, and the files from which a browser counts.

`wire` specifies the files, `build_concordance` writes them, and `docs/assets/concordance/` reads them in the browser.
"""

from newsarchive.concordance.build import build_concordance
from newsarchive.concordance.kwic import Line, lines
from newsarchive.concordance.texts import Text

__all__ = ["Line", "Text", "build_concordance", "lines"]
