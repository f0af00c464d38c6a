"""The search index: every string of the archive can be found in it, by files alone.

`wire` describes the files; `build_index` writes them; `in_order` numbers the articles; `docs/assets/search/` reads them.
"""

from newsarchive.search.build import build_index
from newsarchive.search.layout import in_order

__all__ = ["build_index", "in_order"]
