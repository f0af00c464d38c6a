"""An edition: all pages and files that a build makes from a corpus, before the theme frames them."""

import os
import sys
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path
from typing import Any

from msgspec import Struct

from newsarchive.cache import Cache, files_digest
from newsarchive.model.site import Site
from newsarchive.problems import Problem, errors
from newsarchive.progress import Progress

_CORPUS_DEPTH = 3
"""Levels of folders with files: the controlled lists, the glossary's entries, the files of each source."""


class Edition(Struct, frozen=True):
    """Plain values, so that it can be kept from build to build."""

    site: Site
    names: dict[str, Any]
    """What the theme shows of the archive: the fields of `archive.yml`, version and date."""
    problems: Sequence[Problem]
    """Warnings and notices."""


class Order(Struct, frozen=True, kw_only=True):
    """Everything that an edition depends on."""

    corpus: Path
    lending: Path
    """The project's own corpus, which supplies the parts that `corpus` lacks."""
    version: str
    """Version of the archive, as citations name it."""
    date: str
    """Date of the build, `YYYY-MM-DD`."""
    code: str
    """Digest of the code."""

    def key(self) -> str:
        """A digest of everything that the edition depends on."""
        corpora = (self.corpus, self.lending)
        files = (files_digest(folder, _CORPUS_DEPTH) for folder in dict.fromkeys(corpora))
        here = os.getcwd()  # noqa: PTH109 - problems show paths relative to it
        parts = (here, *map(str, corpora), *files, self.version, self.date, self.code)
        return sha256("\0".join(parts).encode("utf-8", "surrogateescape")).hexdigest()


def make_edition(order: Order, folder: Path) -> tuple[Edition | None, Sequence[Problem]]:
    """Reads a corpus and builds its archive.

    Args:
        order: What to build.
        folder: The cache of analyses.

    Returns:
        The edition, or None if there are errors; and all problems.
    """
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # numpy's others would only wait for work, and busily
    # Imports most of the package, half a second: not needed if an earlier edition still holds.
    from newsarchive.pipeline import Memory, build_archive  # noqa: PLC0415
    from newsarchive.pipeline.site import build_site  # noqa: PLC0415
    from newsarchive.source import load_corpus  # noqa: PLC0415

    corpus, problems = load_corpus(order.corpus, order.lending)
    if corpus is None:
        return None, problems
    cache = Cache(folder)
    memory = Memory(cache.get, cache.put)
    made = {"version": order.version, "date": order.date}
    with Progress(sys.stderr, "读取 reading") as progress:
        archive, found = build_archive(corpus, **made, code=order.code, memory=memory, progress=progress)
    problems = [*problems, *found]
    if errors(problems):
        return None, problems
    site = build_site(archive, code=order.code, memory=memory)
    cache.save()
    names = {**archive.corpus.config.model_dump(mode="json"), **made}
    return Edition(site, names, problems), problems
