"""Options that several commands share."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar

import click

CORPUS_VARIABLE = "NEWSARCHIVE_CORPUS"

Command = TypeVar("Command", bound=Callable[..., Any])


def corpus_option(command: Command) -> Command:
    """Adds the option `--corpus DIR`; the command gets the folder of `corpus_at_hand` as `root`."""
    return click.option(
        "--corpus",
        "root",
        type=click.Path(path_type=Path),
        callback=_resolved,
        help=f"The corpus's folder.  [default: {CORPUS_VARIABLE}, else ./corpus]",
    )(command)


def idle_corpus_option(command: Command) -> Command:
    """Accepts `--corpus DIR`, as every command does, for a command that reads no corpus."""
    return click.option(
        "--corpus",
        type=click.Path(path_type=Path),
        expose_value=False,
        help="Taken as by every command; this one reads no corpus.",
    )(command)


def corpus_at_hand(context: click.Context, value: Path | None) -> Path:
    """The folder given to the command, else to the group, else in `NEWSARCHIVE_CORPUS`, else `./corpus`."""
    given: Path | None = context.find_root().params.get("corpus")
    return value or given or Path("corpus")


def _resolved(context: click.Context, _parameter: click.Parameter, value: Path | None) -> Path:
    return corpus_at_hand(context, value)


def latest_day() -> str:
    """The latest day that it is anywhere on Earth now, as YYYY-MM-DD."""
    return (datetime.now(UTC) + timedelta(hours=14)).date().isoformat()
