"""The search index: static files in which every string of the archive can be found.

`wire` specifies the files, `build_index` writes them, `in_order` numbers the articles, and `docs/assets/search/` reads
them in the browser.
"""

from newsarchive.search.build import build_index
from newsarchive.search.layout import in_order

__all__ = ["build_index", "in_order"]
