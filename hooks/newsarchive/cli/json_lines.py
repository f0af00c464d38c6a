"""JSON lines on standard output."""

import json
from collections.abc import Mapping

import click


def print_json(value: Mapping[str, object]) -> None:
    """Prints one object on one line; if it contains a lone surrogate, which UTF-8 cannot encode, in ASCII."""
    line = json.dumps(value, ensure_ascii=False)
    try:
        line.encode()
    except UnicodeEncodeError:
        line = json.dumps(value)
    click.echo(line)
