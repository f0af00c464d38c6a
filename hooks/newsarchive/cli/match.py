"""`newsarchive match`: finds the glossary's terms in any text."""

from pathlib import Path

import click

from newsarchive.cli.json_lines import print_json
from newsarchive.cli.options import corpus_option
from newsarchive.cli.report import corpus_at
from newsarchive.cli.running_text import read_text, text_argument
from newsarchive.glossary import matcher
from newsarchive.segment import lexicon


@click.command()
@text_argument
@click.option("--json", "as_json", is_flag=True, help="One object a line.")
@corpus_option
def match(file: Path, root: Path, *, as_json: bool) -> None:
    """Finds the glossary's terms in a text: leftmost longest, either script."""
    text = read_text(file)
    entries = [record.entry for record in corpus_at(root).entries]
    for mention in matcher(entries, lexicon).find(text):
        start, end = mention.span
        if as_json:
            print_json({"start": start, "end": end, "text": text[start:end], "slug": mention.slug})
        else:
            click.echo(f"{start}-{end}\t{' '.join(text[start:end].split())}\t{mention.slug}")
