"""`newsarchive redact`: masks a passage before a source is committed."""

import re
from collections.abc import Mapping
from pathlib import Path

import click

from newsarchive.cli.options import corpus_option
from newsarchive.cli.report import stop_at
from newsarchive.model.spans import Span
from newsarchive.source.files import missing, shown
from newsarchive.source.redact import redact
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
@corpus_option
def redact_passage(source_id: str, passage: Span, reason: str, root: Path) -> None:
    """Masks the PASSAGE START-END of a source by as many █ and records that it was done.

    Positions are code points of the decoded text, as in the address #cSTART-END. What the passage said is
    written nowhere. Run it before the first commit; a commit keeps what was in it.
    """
    folder = root / "sources" / source_id
    if not folder.is_dir():
        stop_at([missing(folder, "give the name of a folder in sources/")])
    record, problems = read_source(folder)
    stop_at(problems)
    if record is None:
        raise click.exceptions.Exit(1)
    files = {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}
    redacted, problems = redact(record, files, passage, reason)
    stop_at(problems)
    if redacted is None:
        raise click.exceptions.Exit(1)
    _replace(folder, redacted.files)
    click.echo(f"masked {passage.start}-{passage.end} of {shown(folder)}")


def _replace(folder: Path, files: Mapping[str, bytes]) -> None:
    """Replaces files, after all new ones have been written."""
    for name, data in files.items():
        (folder / f".{name}.new").write_bytes(data)
    for name in files:
        (folder / f".{name}.new").replace(folder / name)
