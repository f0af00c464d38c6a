"""`newsarchive clean` and `explain`: what cleaning makes of a file, and which rule did what."""

from pathlib import Path

import click

from newsarchive.clean import clean_source, to_json
from newsarchive.cli.json_lines import print_json
from newsarchive.cli.options import corpus_option
from newsarchive.cli.report import corpus_at, say
from newsarchive.model.archive import Publication
from newsarchive.model.article import Cleaned
from newsarchive.model.source import Source
from newsarchive.problems import Severity, near_miss
from newsarchive.script import detect
from newsarchive.source import Decoded, decode
from newsarchive.source.lists import read_publications


@click.command()
@click.argument(
    "files", nargs=-1, required=True, type=click.Path(path_type=Path, exists=True, dir_okay=False)
)
@click.option("--json", "as_json", is_flag=True, help="One object a line, with blocks, ledger and spans.")
@corpus_option
def clean(files: tuple[Path, ...], root: Path, *, as_json: bool) -> None:
    """Cleans raw files, without a sidecar, and prints what the rules make of them."""
    publications = _publications(root)
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


def _publications(root: Path) -> tuple[Publication, ...]:
    path = root / "publications.yml"
    return read_publications(path, {})[0] if path.is_file() else ()


def _cleaned(path: Path, decoded: Decoded, publications: tuple[Publication, ...]) -> tuple[Source, Cleaned]:
    source = Source(path.stem, decoded.text, decoded.encoding, decoded.sha256, path.name, size=decoded.size)
    cleaned, problems = clean_source(source, script=detect(source.text), publications=publications)
    say(problems)
    return source, cleaned


def _print_reading(source: Source, cleaned: Cleaned) -> None:
    click.echo(f"{source.filename}: {source.encoding}, {len(source.text)} characters")
    for article in cleaned.articles:
        click.echo(f"\n# {article.title or article.id}")
        for block in article.blocks:
            kind = f"{block.kind} {block.level}" if block.level else str(block.kind)
            click.echo(f"[{kind}] {block.text}")


@click.command()
@click.argument("source_id")
@corpus_option
def explain(source_id: str, root: Path) -> None:
    """Prints what each rule and each decision did to a source."""
    records = {record.source.id: record for record in corpus_at(root).sources}
    if source_id not in records:
        message = (
            f"no source “{source_id}”; {near_miss(source_id, records) or 'there are: ' + ', '.join(records)}"
        )
        raise click.BadParameter(message)
    record = records[source_id]
    cleaned, problems = clean_source(
        record.source,
        script=detect(record.source.text),
        publications=_publications(root),
        layout=record.sidecar.layout,
        decisions=record.sidecar.decisions,
        records=record.sidecar.articles,
        locate=record.locate,
    )
    say(problems)
    for edit in cleaned.ledger.edits:
        click.echo(f"{edit.span.start}-{edit.span.end} {edit.rule}: {edit.removed!r} → {edit.replacement!r}")
        click.echo(f"    {edit.reason}")
    for change in cleaned.emended:
        printed = change.span.of(record.source.text)
        click.echo(f"{change.span.start}-{change.span.end} editor: {printed!r} read as {change.read!r}")
        click.echo(f"    {change.why} ({change.certainty})")
    for question in cleaned.questions:
        click.echo(f"{question.span.start}-{question.span.end} question: {question.text}")
    if any(problem.severity is Severity.ERROR for problem in problems):
        raise SystemExit(1)
