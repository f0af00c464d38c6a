"""`newsarchive check`: everything that would stop a build, all at once."""

from pathlib import Path

import click

from newsarchive.cli.options import corpus_option
from newsarchive.cli.report import without_idle_entries
from newsarchive.pipeline import build_archive
from newsarchive.pipeline.evidence import check_evidence
from newsarchive.pipeline.tidiness import check_tidiness
from newsarchive.problems import errors, in_order
from newsarchive.problems.chinese import in_both
from newsarchive.source import load_corpus, own_corpus


@click.command()
@click.option("--format", "form", type=click.Choice(["text", "github"]), default="text", show_default=True)
@corpus_option
def check(root: Path, form: str) -> None:
    """Says whether a corpus is sound, and of everything that is not: where, what, and what to do.

    Exits with 0 when it is sound, with 1 when it is not. Warnings leave it sound.
    """
    found, problems = load_corpus(root, own_corpus())
    if found is not None:
        archive, more = build_archive(without_idle_entries(found), version="", date="")
        problems += [*more, *check_evidence(found, archive.readings)]
        problems += check_tidiness(found, {problem.place.path for problem in errors(problems)})
    for problem in in_order(problems):
        text = in_both(problem)
        click.echo(problem.as_github(text) if form == "github" else f"{problem.place}: {text}")
    wrong = len(errors(in_order(problems)))
    if wrong:
        click.echo(f"{wrong} error{'s' if wrong != 1 else ''}", err=True)
        raise SystemExit(1)
