"""Keeps an edition for the next build, which reuses it if nothing that it depends on has changed.

In most builds only a hand-written page has changed, or a style, or nothing. Such a build loads no stage of the
generator and renders no page; the theme still frames every page.
"""

from collections.abc import Callable, Sequence
from functools import partial

from msgspec.structs import replace

from archive_edition import Edition
from newsarchive.cache import Cache
from newsarchive.model.site import Page
from newsarchive.problems import Problem

MOST = 16_000_000
"""The most characters of pages that are kept. The pages of a larger archive are rendered again from its cached
analyses: keeping them would cost more memory and disk than most builds would gain."""


class Keeper:
    """The edition of one build: an earlier one that is still valid, or a new one, kept when the build ends."""

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
        """The edition, made by `make` if no earlier one is valid; and the problems of its corpus."""
        earlier: Edition | None = self._cache.get(self._key)
        if earlier is not None:
            return earlier, earlier.problems
        self._new, problems = make()
        return self._new, problems

    def written(self, page: Page) -> Page:
        """`page` with its text rendered, so that it is rendered only once if the edition is kept."""
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
        """Keeps a new edition after all pages are written, unless it is too large."""
        if self._new is None or self._size > self._most:
            return
        site = self._new.site
        pages = tuple(self._pages.get(page.uri) or _written(page) for page in site.pages)
        self._cache.put(self._key, replace(self._new, site=replace(site, pages=pages)))
        self._cache.save()


def _written(page: Page) -> Page:
    head = partial(str, page.head()) if page.head else None
    return replace(page, body=partial(str, page.body()), head=head)
