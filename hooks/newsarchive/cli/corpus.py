"""Which corpus a command works on."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import click

from newsarchive.cli.output import complain
from newsarchive.model.corpus import Corpus
from newsarchive.problems import errors
from newsarchive.source import load_corpus, own_corpus

Command = TypeVar("Command", bound=Callable[..., object])


def corpus_option(command: Command) -> Command:
    """Gives a command `--corpus DIR`, else `NEWSARCHIVE_CORPUS`, else `./corpus`."""
    return click.option(
        "--corpus",
        envvar="NEWSARCHIVE_CORPUS",
        default="corpus",
        show_default=True,
        show_envvar=True,
        type=click.Path(path_type=Path, file_okay=False),
        help="The corpus to work on.",
    )(command)


def load(root: Path) -> Corpus:
    """The corpus in `root`.

    Raises:
        SystemExit: it is not sound; what is wrong has been printed.
    """
    corpus, problems = load_corpus(root, own_corpus())
    complain(problems)
    if corpus is None or errors(problems):
        raise SystemExit(1)
    return corpus
