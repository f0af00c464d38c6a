"""The archive of a corpus, or its articles as read, for commands that need all of it."""

import os
from pathlib import Path
from typing import TextIO

import click

from newsarchive.cli.report import stop_at
from newsarchive.model.corpus import Archive, Corpus
from newsarchive.model.reading import Reading
from newsarchive.pipeline import build_archive
from newsarchive.progress import Progress
from newsarchive.revision import day_of, moment_of, revision_of
from newsarchive.source import load_corpus, own_corpus


def readings(corpus: Corpus, terminal: TextIO) -> tuple[Reading, ...]:
    """The articles of all sources; shows progress on `terminal` if it is a terminal."""
    with Progress(terminal, "reading") as progress:
        archive, _ = build_archive(corpus, version="", date="", progress=progress)
    return archive.readings


def archive_at(root: Path) -> Archive:
    """The archive of the corpus at `root`, with the version and date that a build would have.

    Raises:
        click.exceptions.Exit: The corpus has an error, so the archive would be incomplete.
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
