"""What a rule looks at."""

from collections.abc import Callable, Iterator, Mapping

from msgspec import Struct

from newsarchive.model.corpus import Corpus, Locate
from newsarchive.problems import Problem


class Found(Struct, frozen=True):
    """The sound part of a corpus, and the names of all files, so that a broken one is not called absent."""

    corpus: Corpus
    slugs: frozenset[str]
    """Of all glossary files."""
    source_ids: frozenset[str]
    """Of all folders in `sources/`."""
    lists: Mapping[str, Locate]
    """For each of `archive.yml`, `publications.yml` and `places.yml` that exists, what finds its keys."""


Rule = Callable[[Found], Iterator[Problem]]
"""Yields the problems that it finds in a corpus."""
