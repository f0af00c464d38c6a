"""What a rule is given."""

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
    """Where the keys of `archive.yml`, `publications.yml` and `places.yml` stand, of those there are."""


Rule = Callable[[Found], Iterator[Problem]]
"""Looks at the corpus and says what is wrong."""
