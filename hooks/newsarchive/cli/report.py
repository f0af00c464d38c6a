"""How commands report problems and load corpora."""

from collections.abc import Iterable
from pathlib import Path

import click
from msgspec.structs import replace

from newsarchive.model.archive import Publication
from newsarchive.model.corpus import Corpus
from newsarchive.problems import Problem, errors, in_order
from newsarchive.problems.chinese import in_both
from newsarchive.source import load_corpus, own_corpus
from newsarchive.source.lists import read_publications
from newsarchive.text.controls import on_one_line


def say(problems: Iterable[Problem]) -> None:
    """Prints problems on standard error, one a line, in both languages."""
    for problem in in_order(problems):
        click.echo(on_one_line(f"{problem.place}: {in_both(problem)}"), err=True)


def stop_at(problems: Iterable[Problem]) -> None:
    """Prints problems and ends the command with status 1 if one of them is an error.

    Raises:
        click.exceptions.Exit: One of them is an error.
    """
    found = list(problems)
    say(found)
    if errors(found):
        raise click.exceptions.Exit(1)


def corpus_at(root: Path) -> Corpus:
    """The part of the corpus at `root` that has no errors; `check` reports the errors of the rest.

    Raises:
        click.exceptions.Exit: There is no corpus that can be loaded.
    """
    corpus, problems = load_corpus(root, own_corpus())
    if corpus is None:
        stop_at(problems)
        raise click.exceptions.Exit(1)
    return corpus


def publications_at(root: Path) -> tuple[Publication, ...]:
    """The publications that a build of `root` would use for cleaning; reads no other part of the corpus."""
    lists = (folder / "publications.yml" for folder in (root, own_corpus()) if folder)
    found = next((path for path in lists if path.is_file()), None)
    return read_publications(found, {})[0]


def without_idle_entries(corpus: Corpus) -> Corpus:
    """`corpus` without glossary entries, unless an editor overruled a mention: finding mentions takes most of the time."""
    overruled = any(article.terms for record in corpus.sources for article in record.sidecar.articles)
    return corpus if overruled else replace(corpus, entries=())
