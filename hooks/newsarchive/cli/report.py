"""Problems and archives for commands: how they are loaded, how they are said."""

import os
from collections.abc import Iterable
from pathlib import Path

import click

from newsarchive.model.corpus import Archive, Corpus
from newsarchive.pipeline import build_archive
from newsarchive.problems import Problem, errors, in_order
from newsarchive.revision import day_of, moment_of, revision_of
from newsarchive.source import load_corpus, own_corpus


def say(problems: Iterable[Problem]) -> None:
    """Prints problems on standard error, one a line."""
    for problem in in_order(problems):
        click.echo(str(problem), err=True)


def stop_at(problems: Iterable[Problem]) -> None:
    """Says problems and ends the command with status 1 where one of them is an error.

    Raises:
        click.exceptions.Exit: there was an error.
    """
    found = list(problems)
    say(found)
    if errors(found):
        raise click.exceptions.Exit(1)


def archive_at(root: Path) -> Archive:
    """The whole archive of the corpus at `root`, with the version and day that a build of it would have.

    Raises:
        click.exceptions.Exit: there was an error, so that the archive would lack a part.
    """
    corpus, problems = load_corpus(root, own_corpus())
    if corpus is None:
        stop_at(problems)
        raise click.exceptions.Exit(1)
    revision = revision_of(root)
    date = day_of(moment_of(revision, given=os.environ.get("SOURCE_DATE_EPOCH", "")))
    archive, more = build_archive(corpus, version=revision.version, date=date)
    stop_at([*problems, *more])
    return archive


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
