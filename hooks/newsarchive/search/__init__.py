"""The search index: every string of the archive can be found in it, by files alone.

`wire` describes the files; `build_index` writes them; `docs/assets/search/` reads them.
"""

from newsarchive.search.build import build_index

__all__ = ["build_index"]
