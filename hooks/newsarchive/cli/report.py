"""Problems and corpora for commands: how they are loaded, how they are said."""

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


def say(problems: Iterable[Problem]) -> None:
    """Prints problems on standard error, one a line, in both languages."""
    for problem in in_order(problems):
        click.echo(f"{problem.place}: {in_both(problem)}", err=True)


def stop_at(problems: Iterable[Problem]) -> None:
    """Says problems and ends the command with status 1 where one of them is an error.

    Raises:
        click.exceptions.Exit: there was an error.
    """
    found = list(problems)
    say(found)
    if errors(found):
        raise click.exceptions.Exit(1)


def corpus_at(root: Path) -> Corpus:
    """The sound part of the corpus at `root`; what is wrong elsewhere is for `check` to say.

    Raises:
        click.exceptions.Exit: there is no corpus to speak of.
    """
    corpus, problems = load_corpus(root, own_corpus())
    if corpus is None:
        stop_at(problems)
        raise click.exceptions.Exit(1)
    return corpus


def publications_at(root: Path) -> tuple[Publication, ...]:
    """The publications by which a build of `root` knows them, for cleaning; nothing else of a corpus is read."""
    lists = (folder / "publications.yml" for folder in (root, own_corpus()) if folder)
    found = next((path for path in lists if path.is_file()), None)
    return read_publications(found, {})[0]


def without_idle_entries(corpus: Corpus) -> Corpus:
    """Without entries, whose mentions take longer to find than all else; unless an editor overruled one."""
    overruled = any(article.terms for record in corpus.sources for article in record.sidecar.articles)
    return corpus if overruled else replace(corpus, entries=())
