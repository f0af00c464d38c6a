"""Keeps an edition for the next build, which takes it as it is where nothing has changed that it depends on.

Most builds of a day are of an archive in which only a page written by hand has changed, a style or nothing at
all. They load no stage of the generator and make no page anew; the theme still frames every page.
"""

from collections.abc import Callable, Sequence
from functools import partial

from msgspec.structs import replace

from archive_edition import Edition
from newsarchive.cache import Cache
from newsarchive.model.site import Page
from newsarchive.problems import Problem

MOST = 16_000_000
"""Characters of pages that are kept. A larger archive is made anew from its remembered analyses: its pages
would weigh more in memory and on the disk than most builds would gain."""


class Keeper:
    """The edition of one build: an earlier one that still holds, or a new one, kept when the build ends."""

    def __init__(self, cache: Cache, key: str, most: int = MOST) -> None:
        self._cache = cache
        self._key = key
        self._most = most
        self._new: Edition | None = None
        self._pages: dict[str, Page] = {}
        self._size = 0

    def edition(
        self, make: Callable[[], tuple[Edition | None, Sequence[Problem]]]
    ) -> tuple[Edition | None, Sequence[Problem]]:
        """The edition, made where no earlier one holds; and what was found wrong with its corpus."""
        earlier: Edition | None = self._cache.get(self._key)
        if earlier is not None:
            return earlier, earlier.problems
        self._new, problems = make()
        return self._new, problems

    def written(self, page: Page) -> Page:
        """`page` with its text, which is made but once where it may be kept."""
        if self._new is None or self._size > self._most:
            return page
        page = _written(page)
        self._size += len(page.body()) + len(page.head() if page.head else "")
        if self._size > self._most:
            self._pages.clear()
        else:
            self._pages[page.uri] = page
        return page

    def keep(self) -> None:
        """Keeps a new edition, once all pages that the site needs are written, unless it is too large."""
        if self._new is None or self._size > self._most:
            return
        site = self._new.site
        pages = tuple(self._pages.get(page.uri) or _written(page) for page in site.pages)
        self._cache.put(self._key, replace(self._new, site=replace(site, pages=pages)))
        self._cache.save()


def _written(page: Page) -> Page:
    head = partial(str, page.head()) if page.head else None
    return replace(page, body=partial(str, page.body()), head=head)
