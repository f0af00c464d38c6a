"""How commands speak: JSON lines on standard output, problems on standard error."""

import json
from collections.abc import Iterable, Mapping

import click

from newsarchive.problems import Problem, in_order


def print_json(value: Mapping[str, object]) -> None:
    """One object on one line. A lone surrogate is written as an escape, for UTF-8 has none."""
    line = json.dumps(value, ensure_ascii=False)
    try:
        line.encode()
    except UnicodeEncodeError:
        line = json.dumps(value)
    click.echo(line)


def complain(problems: Iterable[Problem]) -> None:
    """All problems, in order, on standard error."""
    for problem in in_order(problems):
        click.echo(str(problem), err=True)
