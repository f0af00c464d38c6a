"""`newsarchive term`: new glossary entries, and which the corpus asks for."""

import sys
from pathlib import Path

import click

from newsarchive.cli.json_lines import print_json
from newsarchive.cli.options import corpus_option
from newsarchive.cli.readings import readings
from newsarchive.cli.report import corpus_at
from newsarchive.cli.scaffold import occurrences, scaffold
from newsarchive.cli.suggest import suggest
from newsarchive.source.files import shown
from newsarchive.source.intake import id_of
from newsarchive.text import fold


@click.group()
def term() -> None:
    """Entries of the glossary."""


@term.command()
@click.argument("headword")
@click.option("--slug", help="The file's name.  [default: the headword's pinyin]")
@corpus_option
def new(headword: str, slug: str | None, root: Path) -> None:
    """Writes the file of a new entry for HEADWORD, with the passages where the corpus has it."""
    corpus = corpus_at(root)
    for record in corpus.entries:
        if fold(headword) in map(fold, record.entry.forms):
            raise click.ClickException(f"“{headword}” already belongs to {record.path}")  # noqa: EM102, TRY003  # click's way
    path = root / "glossary" / f"{slug or id_of(headword)}.md"
    if path.exists():
        raise click.ClickException(f"{shown(path)} is there already; choose another name with --slug")  # noqa: EM102, TRY003  # click's way
    path.parent.mkdir(parents=True, exist_ok=True)
    found = list(occurrences(headword, readings(corpus, sys.stderr)))
    categories = [category.id for category in corpus.config.categories]
    path.write_text(scaffold(headword, found, categories), encoding="utf-8")
    click.echo(
        f"wrote {shown(path)} with {len(found)} passages; “newsarchive check” says what it still lacks"
    )


@term.command("suggest")
@click.option("--json", "as_json", is_flag=True, help="One object a line, with contexts.")
@click.option("-n", "limit", default=100, show_default=True, help="How many at most.")
@corpus_option
def suggest_terms(as_json: bool, limit: int, root: Path) -> None:  # noqa: FBT001  # click passes flags by name
    """Ranks expressions that the corpus uses and general Chinese does not."""
    corpus = corpus_at(root)
    known = [form for record in corpus.entries for form in record.entry.forms]
    for candidate in suggest(readings(corpus, sys.stderr), known, limit):
        if as_json:
            print_json(candidate)
        else:
            click.echo("{term}\t{count}\t{articles}".format_map(candidate))
