"""Arguments that the commands on arbitrary texts share: the file, and the date of publication."""

import re
import sys
from datetime import date
from pathlib import Path

import click

from newsarchive.cli.report import say
from newsarchive.source import decode

_DAY = re.compile(r"\d{4}(?:-\d{2}(?:-\d{2})?)?")

text_argument = click.argument("file", default="-", type=click.Path(path_type=Path, allow_dash=True))


def read_text(file: Path) -> str:
    """The text of a file, or of standard input for `-`; its encoding is detected.

    Raises:
        SystemExit: The encoding is unknown; the problem has been printed.
    """
    data = sys.stdin.buffer.read() if str(file) == "-" else _bytes(file)
    if not data:
        return ""
    decoded, problems = decode(data, str(file))
    say(problems)
    if decoded is None:
        raise SystemExit(1)
    return decoded.text


def _bytes(file: Path) -> bytes:
    if not file.is_file():
        message = f"there is no file “{file}”"
        raise click.BadParameter(message)
    return file.read_bytes()


def _reference(_context: click.Context, _option: click.Parameter, value: str | None) -> str | None:
    if value is not None and not (_DAY.fullmatch(value) and _is_in_calendar(value)):
        message = f"“{value}” is no date; write YYYY, YYYY-MM or YYYY-MM-DD"
        raise click.BadParameter(message)
    return value


def _is_in_calendar(value: str) -> bool:
    try:
        date.fromisoformat(f"{value}-01-01"[: len("2023-01-01")])
    except ValueError:
        return False
    return True


reference_option = click.option(
    "--reference", callback=_reference, help="The day of publication, or its month or year."
)
