"""`newsarchive clean`: cleans raw files by the rules alone."""

from pathlib import Path

import click

from newsarchive.clean import to_json
from newsarchive.cli.json_lines import print_json
from newsarchive.cli.options import corpus_option
from newsarchive.cli.report import publications_at, say
from newsarchive.model.archive import Publication
from newsarchive.model.article import Cleaned
from newsarchive.model.source import Source
from newsarchive.pipeline.cleaning import clean_raw
from newsarchive.source import Decoded, decode
from newsarchive.text.controls import on_one_line, pictured


@click.command()
@click.argument(
    "files", nargs=-1, required=True, type=click.Path(path_type=Path, exists=True, dir_okay=False)
)
@click.option("--json", "as_json", is_flag=True, help="One object a line, with blocks, ledger and spans.")
@corpus_option
def clean(files: tuple[Path, ...], root: Path, *, as_json: bool) -> None:
    """Cleans raw files, without a sidecar, and prints what the rules make of them."""
    publications = publications_at(root)
    failed = False
    for path in files:
        decoded, problems = decode(path.read_bytes(), str(path))
        say(problems)
        if decoded is None:
            failed = True
            continue
        source, cleaned = _cleaned(path, decoded, publications)
        if as_json:
            ground = decoded.text if decoded.needs_ground else None
            print_json(to_json(source, cleaned, ground=ground))
        else:
            _print_reading(source, cleaned)
    if failed:
        raise SystemExit(1)


def _cleaned(path: Path, decoded: Decoded, publications: tuple[Publication, ...]) -> tuple[Source, Cleaned]:
    source = Source(
        path.stem,
        decoded.text,
        decoded.encoding,
        decoded.sha256,
        path.name,
        size=decoded.size,
        structure=decoded.structure,
    )
    return source, clean_raw(source, publications)


def _print_reading(source: Source, cleaned: Cleaned) -> None:
    click.echo(on_one_line(f"{source.filename}: {source.encoding}, {len(source.text)} characters"))
    for article in cleaned.articles:
        click.echo(f"\n# {on_one_line(article.title or article.id)}")
        for block in article.blocks:
            kind = f"{block.kind} {block.level}" if block.level else str(block.kind)
            click.echo(f"[{kind}] {pictured(block.text)}")
