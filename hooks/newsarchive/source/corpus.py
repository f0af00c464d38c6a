"""Reads the whole corpus from its folder, and collects every problem."""

import os
import re
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TypeVar

from newsarchive.model.archive import ArchiveConfig
from newsarchive.model.corpus import Corpus, EntryRecord, SourceRecord
from newsarchive.problems import Place, Problem, in_order
from newsarchive.source.checks import RULES, Found, Rule, check
from newsarchive.source.entry import read_entry, stranger
from newsarchive.source.files import missing, shown
from newsarchive.source.lists import Locates, read_config, read_places, read_publications
from newsarchive.source.sources import read_source

Record = TypeVar("Record", SourceRecord, EntryRecord)

_ID = re.compile(r"[A-Za-z0-9_-]+")


def own_corpus() -> Path | None:
    """The corpus of the checkout that this package was installed from; None where there is none."""
    corpus = Path(__file__).parents[3] / "corpus"
    return corpus if (corpus / "archive.yml").is_file() else None


def load_corpus(
    root: Path, fallback: Path | None = None, *, rules: Iterable[Rule] = RULES
) -> tuple[Corpus | None, list[Problem]]:
    """Reads a corpus.

    Args:
        root: Its folder.
        fallback: Another corpus, from which parts that `root` lacks are taken: `archive.yml`,
            `publications.yml`, `places.yml`, `glossary/`.
        rules: What must hold beyond the form of each file.

    Returns:
        The sound part of the corpus, or None where there is no folder or no valid `archive.yml`; and all
        problems, in the order of files and lines.
    """
    if not root.is_dir():
        return None, [_no_corpus(root)]
    parts = _Parts(root, fallback)
    locates: Locates = {}
    config, problems = parts.config(locates)
    publications, wrong_publications = read_publications(parts.path("publications.yml"), locates)
    places, wrong_places = read_places(parts.path("places.yml"), locates)
    sources, ids, wrong_sources = _sources(root / "sources")
    entries, slugs, wrong_entries = _entries(parts.path("glossary"))
    problems += [*wrong_publications, *wrong_places, *wrong_sources, *wrong_entries]
    if config is None:
        return None, in_order(problems)
    corpus = Corpus(
        config,
        publications,
        places,
        sources,
        entries,
        unsound=ids - {record.source.id for record in sources},
        borrowed_glossary=parts.is_borrowed("glossary"),
    )
    found = Found(corpus, slugs=slugs, source_ids=ids, lists=locates)
    return corpus, in_order([*problems, *check(found, rules)])


def _sources(folder: Path) -> tuple[tuple[SourceRecord, ...], frozenset[str], list[Problem]]:
    """The sources that could be read, the ids of all, and what is wrong with the others."""
    folders = _visible(folder)
    records, problems = _all(folders, read_source)
    problems += [_bad_id(one) for one in folders if not _ID.fullmatch(one.name)]
    return records, frozenset(one.name for one in folders), problems


def _entries(folder: Path | None) -> tuple[tuple[EntryRecord, ...], frozenset[str], list[Problem]]:
    """The glossary entries that could be read, the slugs of all, and what is wrong with the others."""
    visible = _visible(folder) if folder else []
    files = [path for path in visible if path.suffix == ".md"]
    records, problems = _all(files, read_entry)
    problems += [stranger(path) for path in visible if path.suffix != ".md"]
    return records, frozenset(path.stem for path in files), problems


class _Parts:
    """Finds each part of the corpus: at the root, else in the fallback."""

    def __init__(self, root: Path, fallback: Path | None) -> None:
        self._root = root
        self._fallback = fallback

    def path(self, name: str) -> Path | None:
        """The part's path, None where neither has it."""
        roots = (self._root, self._fallback) if self._fallback else (self._root,)
        return next((root / name for root in roots if (root / name).exists()), None)

    def is_borrowed(self, name: str) -> bool:
        """Whether a part comes from the fallback."""
        path = self.path(name)
        return path is not None and path.parent != self._root

    def config(self, locates: Locates) -> tuple[ArchiveConfig | None, list[Problem]]:
        """`archive.yml`; with the fallback's categories too where the glossary comes from there."""
        path = self.path("archive.yml")
        if path is None:
            return None, [missing(self._root / "archive.yml", "copy one from another archive and adapt it")]
        config, problems = read_config(path, locates)
        if config is None or self._fallback is None or self.is_borrowed("archive.yml"):
            return config, problems
        if not self.is_borrowed("glossary"):
            return config, problems
        other, _ = read_config(self._fallback / "archive.yml", {})
        return _with_categories(config, other), problems


def _with_categories(config: ArchiveConfig, other: ArchiveConfig | None) -> ArchiveConfig:
    known = {category.id for category in config.categories}
    more = tuple(category for category in (other.categories if other else ()) if category.id not in known)
    return config.model_copy(update={"categories": config.categories + more})


def _visible(folder: Path) -> list[Path]:
    """The contents of a folder by name, without hidden files; nothing where there is no folder."""
    if not folder.is_dir():
        return []
    names = os.listdir(folder)  # noqa: PTH208 - sorting thousands of paths takes longer than reading them
    return [folder / name for name in sorted(names) if not name.startswith(".")]


def _all(
    paths: Iterable[Path], read: Callable[[Path], tuple[Record | None, list[Problem]]]
) -> tuple[tuple[Record, ...], list[Problem]]:
    records: list[Record] = []
    problems: list[Problem] = []
    for path in paths:
        record, wrong = read(path)
        problems += wrong
        if record is not None:
            records.append(record)
    return tuple(records), problems


def _no_corpus(root: Path) -> Problem:
    return Problem(
        Place(shown(root)),
        "there is no folder of this name",
        "a corpus: a folder with archive.yml and sources/",
        "name it with --corpus DIR or NEWSARCHIVE_CORPUS",
    )


def _bad_id(folder: Path) -> Problem:
    return Problem(
        Place(shown(folder)),
        f"“{folder.name}” is no id of a source",
        "a folder named with letters a to z, digits, - and _",
        "rename the folder before it is published; the name becomes part of addresses",
    )
