"""`newsarchive add`: adds sources, byte for byte as received."""

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import click

from newsarchive.cli.options import corpus_option, latest_day
from newsarchive.cli.report import publications_at, say
from newsarchive.model.source import Source
from newsarchive.problems import Place, Problem, Severity, errors
from newsarchive.progress import Progress
from newsarchive.source import Decoded, decode
from newsarchive.source.draft import draft
from newsarchive.source.draft.listed import with_listed_names
from newsarchive.source.files import shown, unreadable
from newsarchive.source.intake import BY_OPTION, NewSource, drafted_id, received, records, refused_id
from newsarchive.source.privacy import sensitive
from newsarchive.source.twins import held, prints


@click.command()
@click.argument(
    "files", nargs=-1, required=True, type=click.Path(exists=True, dir_okay=False, path_type=Path)
)
@click.option(
    "--into", type=click.Path(path_type=Path), help="The corpus's folder, made where it is not there."
)
@click.option("--id", "name", help="The source's id, for a single file.  [default: from the file's name]")
@corpus_option
def add(files: tuple[Path, ...], into: Path | None, name: str | None, root: Path) -> None:
    """Adds FILEs to the corpus, byte for byte as they were received.

    A FILE is a text (.txt), Markdown from OCR (.md), a saved web page (.html), a PDF with a text layer, or a
    .jsonl of articles.

    Nothing is overwritten: a file that cannot be added, or an id that is taken, is an error for that source only.
    A text that the corpus has under another id is added with a warning.
    """
    if name and (len(files) > 1 or _holds_records(files[0])):
        raise click.UsageError("--id names one source: give one FILE with it, and no .jsonl")  # noqa: EM101, TRY003  # click's way
    root = into or root
    found = (one for path in files for one in _sources(path, name, root))
    added, problems = _write_all(found, root / "sources")
    say(problems)
    _summarise(added, root / "sources")
    if errors(problems):
        raise click.exceptions.Exit(1)


def _holds_records(path: Path) -> bool:
    return path.suffix == ".jsonl"


def _sources(path: Path, name: str | None, root: Path) -> Iterator[NewSource | Problem]:
    try:
        data = path.read_bytes()
    except OSError as error:
        yield unreadable(path, error)
        return
    if _holds_records(path):
        yield from records(data, shown(path))
        return
    decoded, problems = decode(data, shown(path))
    yield from problems
    if decoded is not None:
        yield _drafted(decoded, data, path, name or drafted_id(path.stem), root)


def _drafted(decoded: Decoded, data: bytes, path: Path, name: str, root: Path) -> NewSource | Problem:
    """A received file with its drafted sidecar, or the reason why it cannot be a source."""
    from newsarchive.pipeline.cleaning import clean_raw  # noqa: PLC0415  # records need no cleaning: start fast

    if refusal := refused_id(name, Place(shown(path)), BY_OPTION):
        return refusal
    filename, files = received(decoded, data, path.name)
    source = _source(decoded, name, filename, files)
    publications = publications_at(root)
    cleaned = with_listed_names(clean_raw(source, publications), publications)
    concerns = sensitive(source.text, cleaned.ledger)
    sidecar = draft(source, cleaned, concerns, latest_day()).encode()
    files |= {"source.yml": sidecar}
    return NewSource(name, files, Place(shown(path)), len(concerns), prints(source.text, data))


def _source(decoded: Decoded, name: str, filename: str, files: dict[str, bytes]) -> Source:
    from hashlib import sha256  # noqa: PLC0415

    ground = files.get("ground.txt")
    return Source(
        id=name,
        text=decoded.text,
        encoding=decoded.encoding,
        sha256=decoded.sha256,
        filename=filename,
        ground_sha256=sha256(ground).hexdigest() if ground is not None else None,
        size=decoded.size,
        bom=decoded.bom,
        structure=decoded.structure,
    )


def _write_all(found: Iterable[NewSource | Problem], folder: Path) -> tuple[list[NewSource], list[Problem]]:
    added: list[NewSource] = []
    problems: list[Problem] = []
    known = held(folder)
    with Progress(sys.stderr, "adding") as progress:
        for number, one in enumerate(found, 1):
            problem = one if isinstance(one, Problem) else _write(one, folder)
            if problem:
                problems.append(problem)
            elif isinstance(one, NewSource):
                added.append(one)
                problems += _twin(one, known, folder)
            progress(number, number)
    return added, problems


def _write(source: NewSource, folder: Path) -> Problem | None:
    """Writes a source into a folder of its own, completely or not at all; the problem that prevented it."""
    try:
        return None if _written(source, folder) else _taken(source, folder)
    except OSError as error:
        return _unwritable(source, folder, error)


def _written(source: NewSource, folder: Path) -> bool:
    """Whether a source could be written; it could not if its folder exists."""
    if (folder / source.id).exists():
        return False
    folder.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(prefix=".adding-", dir=folder) as made:
        whole = Path(made) / source.id
        whole.mkdir()
        for name, data in source.files.items():
            (whole / name).write_bytes(data)
        try:
            whole.rename(folder / source.id)
        except OSError:
            if not (folder / source.id).exists():
                raise
            return False  # somebody else made it meanwhile
    return True


def _twin(source: NewSource, known: dict[str, str], folder: Path) -> Iterator[Problem]:
    """Says that the corpus had the text of a new source already; `known` learns its hashes."""
    twin = next((known[one] for one in sorted(source.prints) if one in known), None)
    known.update(dict.fromkeys(source.prints, source.id))
    if twin:
        yield Problem(
            source.place,
            f"the corpus had the text of “{source.id}” already, as “{twin}”",
            "each text once; a reprint is a text of its own",
            f"remove {shown(folder / source.id)}, unless it is meant",
            Severity.WARNING,
        )


def _taken(source: NewSource, folder: Path) -> Problem:
    how = "" if _holds_records(Path(source.place.path)) else BY_OPTION
    return Problem(
        source.place,
        f"there is a source “{source.id}” already",
        "an id that is not taken; nothing is overwritten",
        f"choose another id{how}, or look at {shown(folder / source.id)}",
    )


def _unwritable(source: NewSource, folder: Path, error: OSError) -> Problem:
    return Problem(
        source.place,
        f"the source “{source.id}” cannot be written ({error.strerror})",
        f"room in the folder {shown(folder)}, and leave to write there",
        "look whether the folder after --into or --corpus is the one meant, and whether you may write there",
    )


_NAMED = 12
"""Up to this many new sources are named one by one."""


def _summarise(added: list[NewSource], folder: Path) -> None:
    if len(added) == 1:
        path = shown(folder / added[0].id)
        click.echo(f"added {path}; read and complete its source.yml, then run “newsarchive check”")
    elif added:
        named = f": {', '.join(one.id for one in added)}" if len(added) <= _NAMED else ""
        click.echo(f"added {len(added)} sources in {shown(folder)}{named}")
    if added:
        click.echo(_review(added))


def _review(added: list[NewSource]) -> str:
    """What the patterns for the privacy review found. The review itself is pending in any case."""
    passages = sum(one.concerns for one in added)
    sources = sum(bool(one.concerns) for one in added)
    found = f"{passages} passage{'s' * (passages != 1)} to look at"
    if sources > 1 or len(added) > 1:
        found += f", in {sources} of {len(added)} sources"
    return f"privacy review pending: {found}; the comments above “privacy” in source.yml name each, with the command that masks it before the first commit"
