"""`newsarchive dates`: finds the date and time expressions of any text."""

from pathlib import Path

import click

from newsarchive.cli.json_lines import print_json
from newsarchive.cli.options import idle_corpus_option
from newsarchive.cli.running_text import read_text, reference_option, text_argument
from newsarchive.dates import find_dates, to_json


@click.command()
@text_argument
@reference_option
@click.option("--inferred", is_flag=True, help="The day of publication is not printed.")
@click.option("--json", "as_json", is_flag=True, help="One object a line.")
@idle_corpus_option
def dates(file: Path, reference: str | None, *, inferred: bool, as_json: bool) -> None:
    """Finds the date expressions of a text and says what each was resolved to, and why."""
    for mention in find_dates(read_text(file), reference, inferred=inferred):
        if as_json:
            print_json(to_json(mention))
        else:
            start, end = mention.span
            click.echo(f"{start}-{end}\t{' '.join(mention.text.split())}\t{mention.value}\t{mention.reason}")
