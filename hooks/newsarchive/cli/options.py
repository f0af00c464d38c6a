"""Options that several commands share."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

CORPUS_VARIABLE = "NEWSARCHIVE_CORPUS"

Command = TypeVar("Command", bound=Callable[..., Any])


def corpus_option(command: Command) -> Command:
    """Adds `--corpus DIR`, else the group's, else `NEWSARCHIVE_CORPUS`, else `./corpus`; given as `root`."""
    return click.option(
        "--corpus",
        "root",
        type=click.Path(path_type=Path),
        callback=_resolved,
        help=f"The corpus's folder.  [default: {CORPUS_VARIABLE}, else ./corpus]",
    )(command)


def idle_corpus_option(command: Command) -> Command:
    """Takes `--corpus DIR` like every command, where nothing of a corpus is read."""
    return click.option(
        "--corpus",
        type=click.Path(path_type=Path),
        expose_value=False,
        help="Taken as by every command; this one reads no corpus.",
    )(command)


def corpus_at_hand(context: click.Context, value: Path | None) -> Path:
    """The folder that `--corpus` names, else the group's, else `NEWSARCHIVE_CORPUS`, else `./corpus`."""
    given: Path | None = context.find_root().params.get("corpus")
    return value or given or Path("corpus")


def _resolved(context: click.Context, _parameter: click.Parameter, value: Path | None) -> Path:
    return corpus_at_hand(context, value)
