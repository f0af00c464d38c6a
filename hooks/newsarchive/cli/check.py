"""`newsarchive check`: everything that would stop a build, all at once."""

from collections.abc import Iterator
from pathlib import Path

import click

from newsarchive.cli.options import corpus_option, latest_day
from newsarchive.cli.report import without_idle_entries
from newsarchive.pipeline import build_archive
from newsarchive.pipeline.effects import check_recorded
from newsarchive.pipeline.evidence import check_evidence
from newsarchive.pipeline.tidiness import check_tidiness
from newsarchive.problems import Place, Problem, errors, in_order
from newsarchive.problems.chinese import in_both
from newsarchive.revision import revision_of
from newsarchive.source import load_corpus, own_corpus
from newsarchive.source.checks import BEFORE_PUBLICATION, FOR_EDITORS, days
from newsarchive.source.files import shown
from newsarchive.text.controls import on_one_line


@click.command()
@click.option("--format", "form", type=click.Choice(["text", "github"]), default="text", show_default=True)
@click.option("--publish", is_flag=True, help="Asks for all that must hold before a site is made public.")
@corpus_option
def check(root: Path, form: str, *, publish: bool) -> None:
    """Says whether a corpus is sound, and of everything that is not: where, what, and what to do.

    Exits with 0 when it is sound, with 1 when it is not. Warnings leave it sound. With --publish these are
    errors too: addresses reserved for examples, texts whose privacy review is pending or whose rights are not
    settled, and a version that no commit has.
    """
    rules = BEFORE_PUBLICATION if publish else FOR_EDITORS
    found, problems = load_corpus(root, own_corpus(), rules=(*rules, days(latest_day())))
    if publish:
        problems += _uncommitted(root)
    if found is not None:
        archive, more = build_archive(without_idle_entries(found), version="", date="")
        problems += [*more, *check_evidence(found, archive.readings), *check_recorded(archive.sources)]
        problems += check_tidiness(found, {problem.place.path for problem in errors(problems)})
    for problem in in_order(problems):
        text = in_both(problem)
        line = f"{problem.place}: {text}"
        click.echo(problem.as_github(text) if form == "github" else on_one_line(line))
    wrong = len(errors(in_order(problems)))
    if wrong:
        click.echo(f"{wrong} error{'s' if wrong != 1 else ''}", err=True)
        raise SystemExit(1)


def _uncommitted(root: Path) -> Iterator[Problem]:
    """Reports a corpus that is not exactly a commit: citations name its version, so a commit must contain it."""
    revision = revision_of(root)
    if revision.commit is None:
        yield Problem(
            Place(shown(root)),
            "no commit has this corpus, so citations cannot name its version",
            "a corpus in a git repository",
            "commit it, or clone the repository instead of unpacking an archive of it",
        )
    elif not revision.clean:
        yield Problem(
            Place(shown(root)),
            f"the files are not those of commit {revision.commit}",
            "the files as committed, and none beside them",
            "commit the changes, or undo them; “git status” lists them",
        )
