"""JSON lines on standard output."""

import json
from collections.abc import Mapping

import click


def print_json(value: Mapping[str, object]) -> None:
    """One object on one line. A lone surrogate is written as an escape, for UTF-8 has none."""
    line = json.dumps(value, ensure_ascii=False)
    try:
        line.encode()
    except UnicodeEncodeError:
        line = json.dumps(value)
    click.echo(line)
