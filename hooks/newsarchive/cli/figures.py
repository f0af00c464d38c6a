"""`newsarchive figures`: finds the quantitative claims of any text."""

from pathlib import Path

import click

from newsarchive.cli.json_lines import print_json
from newsarchive.cli.options import corpus_option
from newsarchive.cli.report import corpus_at
from newsarchive.cli.running_text import read_text, reference_option, text_argument
from newsarchive.dates import find_dates
from newsarchive.figures import find_figures, to_json
from newsarchive.pipeline.names import numbered_terms, place_in_text


@click.command()
@text_argument
@reference_option
@click.option("--json", "as_json", is_flag=True, help="One object a line.")
@corpus_option
def figures(file: Path, reference: str | None, root: Path, *, as_json: bool) -> None:
    """Finds what a text claims in numbers: value, unit, what is counted, by whom, for when."""
    text = read_text(file)
    corpus = corpus_at(root)
    names = numbered_terms(record.entry for record in corpus.entries)(text)
    dates = find_dates(text, reference)
    for figure in find_figures(text, dates, place_in_text(corpus.places), names):
        if as_json:
            print_json(to_json(figure))
        else:
            value = figure.value if figure.upper is None else f"{figure.value}–{figure.upper}"
            click.echo(
                f"{figure.span.start}-{figure.span.end}\t{' '.join(figure.text.split())}\t{figure.relation.value} {value}"
                f"\t{figure.unit or ''}\t{figure.measure.value}\t{figure.counted or ''}"
            )
