"""`newsarchive match` and `dates`: terms and dates in any text as it stands."""

import re
import sys
from pathlib import Path

import click

from newsarchive.cli.json_lines import print_json
from newsarchive.cli.options import corpus_option
from newsarchive.cli.report import corpus_at, say
from newsarchive.dates import find_dates
from newsarchive.dates import to_json as date_to_json
from newsarchive.glossary import matcher
from newsarchive.segment import lexicon
from newsarchive.source import decode

_DAY = re.compile(r"\d{4}(?:-\d{2}(?:-\d{2})?)?")

text_argument = click.argument("file", default="-", type=click.Path(path_type=Path, allow_dash=True))


def _text(file: Path) -> str:
    """A file's text, or standard input's; of either the encoding is found out.

    Raises:
        SystemExit: it is in no known encoding; that has been printed.
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
    if value is not None and not _DAY.fullmatch(value):
        message = f"“{value}” is no date; write YYYY, YYYY-MM or YYYY-MM-DD"
        raise click.BadParameter(message)
    return value


@click.command()
@text_argument
@click.option("--json", "as_json", is_flag=True, help="One object a line.")
@corpus_option
def match(file: Path, root: Path, *, as_json: bool) -> None:
    """Finds the glossary's terms in a text: leftmost longest, either script."""
    text = _text(file)
    entries = [record.entry for record in corpus_at(root).entries]
    for mention in matcher(entries, lexicon).find(text):
        start, end = mention.span
        if as_json:
            print_json({"start": start, "end": end, "text": text[start:end], "slug": mention.slug})
        else:
            click.echo(f"{start}-{end}\t{' '.join(text[start:end].split())}\t{mention.slug}")


@click.command()
@text_argument
@click.option("--reference", callback=_reference, help="The day of publication, or its month or year.")
@click.option("--inferred", is_flag=True, help="The day of publication is not printed.")
@click.option("--json", "as_json", is_flag=True, help="One object a line.")
def dates(file: Path, reference: str | None, *, inferred: bool, as_json: bool) -> None:
    """Finds the date expressions of a text and says what each was resolved to, and why."""
    for mention in find_dates(_text(file), reference, inferred=inferred):
        if as_json:
            print_json(date_to_json(mention))
        else:
            start, end = mention.span
            click.echo(f"{start}-{end}\t{' '.join(mention.text.split())}\t{mention.value}\t{mention.reason}")
