"""`newsarchive redact`: masks a passage before a source is committed."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

import click

from newsarchive.cli.options import corpus_option
from newsarchive.cli.report import stop_at
from newsarchive.model.spans import Span
from newsarchive.source.draft.review import command
from newsarchive.source.files import missing, shown
from newsarchive.source.lines import line_and_column
from newsarchive.source.redact import Redacted, redact
from newsarchive.source.sources import read_source


class _Passage(click.ParamType[Span]):
    name = "START-END"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> Span:
        match = re.fullmatch(r"#?c?(\d+)-(\d+)", str(value))
        if match is None:
            self.fail(f"“{value}” is no passage: write two positions, such as 1043-1090", param, ctx)
        return Span(int(match[1]), int(match[2]))


@click.command("redact")
@click.argument("source_id")
@click.argument("passage", type=_Passage())
@click.option("--reason", required=True, help="Why, in words that do not repeat what is masked.")
@click.option(
    "--everywhere", is_flag=True, help="Also masks the same words wherever else they stand in the source."
)
@click.option(
    "--as-text",
    is_flag=True,
    help="Puts the masked text in place of a PDF or a page that cannot be masked itself; the file is deleted.",
)
@corpus_option
def redact_passage(
    source_id: str, passage: Span, reason: str, root: Path, *, everywhere: bool, as_text: bool
) -> None:
    """Masks the PASSAGE START-END of a source by as many █ and records that it was done.

    Positions are code points of the decoded text, as in the address #cSTART-END. What the passage said is
    written nowhere. Where the same words still stand in the source, the command says so. Run it before the first
    commit; a commit keeps what was in it.
    """
    folder = root / "sources" / source_id
    if not folder.is_dir():
        stop_at(
            [
                missing(
                    folder,
                    "give the name of a folder in sources/, and the corpus with --corpus or NEWSARCHIVE_CORPUS",
                )
            ]
        )
    record, problems = read_source(folder)
    stop_at(problems)
    if record is None:
        raise click.exceptions.Exit(1)
    files = {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}
    redacted, problems = redact(record, files, passage, reason, everywhere=everywhere, as_text=as_text)
    stop_at(problems)
    if redacted is None:
        raise click.exceptions.Exit(1)
    _replace(folder, redacted.files)
    for name in redacted.removed:
        (folder / name).unlink()
    for line in _report(redacted, source_id, shown(folder), reason):
        click.echo(line)


def _report(redacted: Redacted, source_id: str, folder: str, reason: str) -> Iterator[str]:
    """What was masked, and where the same words still stand, with the command that masks them all."""
    for span in redacted.spans:
        yield f"masked {span.start}-{span.end} of {folder}"
    if redacted.removed:
        yield f"source.txt stands in place of {' and '.join(redacted.removed)}, which {'are' if redacted.removed[1:] else 'is'} deleted"
    if redacted.left:
        places = "; ".join(
            f"{span.start}-{span.end} ({line_and_column(redacted.text, span.start)})"
            for span in redacted.left
        )
        yield f"the same words still stand at {places}; to mask them all:"
        yield f"  {command(source_id, redacted.left[0], reason, everywhere=bool(redacted.left[1:]))}"


def _replace(folder: Path, files: Mapping[str, bytes]) -> None:
    """Replaces files, after all new ones have been written."""
    for name, data in files.items():
        (folder / f".{name}.new").write_bytes(data)
    for name in files:
        (folder / f".{name}.new").replace(folder / name)
