"""`newsarchive term`: drafts glossary entries and suggests new ones."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

import click

from newsarchive.cli.json_lines import print_json
from newsarchive.cli.options import corpus_option
from newsarchive.cli.readings import readings
from newsarchive.cli.report import corpus_at
from newsarchive.cli.scaffold import Draft, occurrences, scaffold
from newsarchive.cli.suggest import suggest
from newsarchive.glossary import pinyin_of
from newsarchive.model.corpus import Corpus, EntryRecord
from newsarchive.model.glossary import Evidence
from newsarchive.problems import Place
from newsarchive.script import to_traditional
from newsarchive.segment import segmenter
from newsarchive.source.checks.headword import form_problems
from newsarchive.source.files import shown
from newsarchive.source.intake import id_of
from newsarchive.text import fold, is_han

SCHEMA = Path("docs/schema/entry.schema.json")
"""Path in the project; the site has it at `schema/entry.schema.json`."""


@click.group()
def term() -> None:
    """Entries of the glossary."""


@term.command()
@click.argument("headword")
@click.option("--slug", help="The file's name, without .md.  [default: the headword's pinyin]")
@corpus_option
def new(headword: str, slug: str | None, root: Path) -> None:
    """Writes the file of a new entry for HEADWORD, with the passages where the corpus has it.

    Nothing is ever written over.
    """
    headword = headword.strip()
    corpus = corpus_at(root)
    _refuse(headword, corpus)
    path = root / "glossary" / f"{_slug(headword, slug)}.md"
    if path.exists():
        other = f"{path.stem}-2"
        _fail(f"{shown(path)} is there already; choose another name, as --slug {other}")
    found = list(occurrences(headword, readings(corpus, sys.stderr)))
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(scaffold(_draft(headword, found, corpus, root)), encoding="utf-8", newline="\n")
    click.echo(
        f"wrote {shown(path)} with {len(found)} passage{'s' * (len(found) != 1)}; "
        "“newsarchive check” says what it still lacks"
    )


def _refuse(headword: str, corpus: Corpus) -> None:
    """Ends the command if `headword` cannot have an entry.

    Raises:
        click.ClickException: It is not a bare term in simplified script, or it belongs to an entry.
    """
    if not any(map(is_han, headword)):
        _fail(f"“{headword}” holds no Chinese character; give the term as the reports write it")
    for problem in form_problems(headword, lambda: Place("")):
        _fail(f"{problem.wrong}; {problem.remedy}")
    for record in corpus.entries:
        if fold(headword) in map(fold, record.entry.forms):
            _fail(_taken(headword, record))


def _fail(message: str) -> NoReturn:
    raise click.ClickException(message)


def _taken(headword: str, record: EntryRecord) -> str:
    own = fold(headword) == fold(record.entry.headword)
    what = "has an entry already" if own else f"is already an alias of “{record.entry.headword}”"
    return f"“{headword}” {what}: improve {record.path}"


def _slug(headword: str, given: str | None) -> str:
    slug = given or id_of(headword)
    if id_of(slug) != slug:
        _fail(f"“{slug}” is no name for a file; write --slug {id_of(slug)}")
    return slug


def _draft(headword: str, found: Sequence[Evidence], corpus: Corpus, root: Path) -> Draft:
    local = (root.parent / SCHEMA).is_file()
    return Draft(
        headword=headword,
        traditional=to_traditional(headword),
        pinyin=pinyin_of(headword, segmenter()(headword)),
        found=found,
        categories=corpus.config.categories,
        schema=f"../../{SCHEMA}" if local else f"{corpus.config.host.site}schema/{SCHEMA.name}",
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
