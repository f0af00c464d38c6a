"""`newsarchive verify`: checks that a published site has the sources it names and the articles derived from them."""

import json
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any

import click

from newsarchive.cli.options import corpus_at_hand
from newsarchive.cli.readings import archive_at
from newsarchive.export import corpus_json
from newsarchive.render import as_shown

_AT_HAND = Path("<the corpus at hand>")
"""Stands for `--corpus` without a folder."""


@click.command()
@click.argument("site", required=False, type=click.Path(path_type=Path, exists=True, file_okay=False))
@click.option(
    "--corpus",
    "given",
    is_flag=False,
    flag_value=_AT_HAND,
    metavar="[DIR]",
    type=click.Path(path_type=Path, file_okay=False),
    help="Also derives every article anew and compares: from DIR, else from the corpus of the other commands.",
)
@click.pass_context
def verify(context: click.Context, site: Path | None, given: Path | None) -> None:
    """Checks every source file on SITE against its recorded hash.

    Of a saved page or a PDF the site has the decoded text (ground.txt), which is checked against its own hash.
    Exits with 0 when all agree, with 1 when not, naming each that differs.
    """
    site, given = _apart(site, given)
    published = _published(site)
    differences = list(_files(site, published))
    if given is not None:
        root = corpus_at_hand(context, given if given != _AT_HAND else None)
        differences += _derived(published, root)
    for difference in differences:
        click.echo(difference)
    if differences:
        raise click.exceptions.Exit(1)
    click.echo(f"{len(published['sources'])} sources and {len(published['articles'])} articles agree")


def _apart(site: Path | None, given: Path | None) -> tuple[Path, Path | None]:
    """SITE and the option's value: in `verify --corpus SITE`, click takes SITE for the option's value.

    Raises:
        click.UsageError: SITE is missing.
    """
    if site is not None:
        return site, given
    if given is not None and (given / _RECORD).is_file():
        return given, _AT_HAND
    raise click.UsageError("name SITE, the folder that a build wrote")  # noqa: EM101, TRY003  # click's way


_RECORD = "corpus.json"
"""The site's description of its sources and articles."""


def _published(site: Path) -> dict[str, Any]:
    path = site / _RECORD
    if not path.is_file():
        message = f"{site} has no corpus.json; name the folder that a build wrote"
        raise click.BadParameter(message)
    try:
        record = json.loads(path.read_bytes())
    except ValueError:
        record = None
    if not isinstance(record, dict) or not record.keys() >= {"sources", "articles"}:
        message = f"{path} is not as a build wrote it; build the site again"
        raise click.BadParameter(message)
    return record


def _files(site: Path, published: dict[str, Any]) -> Iterator[str]:
    for source in published["sources"]:
        if source["access"] != "full":
            continue
        name, recorded = _offered(source)
        path = site / "sources" / source["id"] / name
        if not path.is_file():
            yield f"{path}: the source is missing"
        elif (found := sha256(path.read_bytes()).hexdigest()) != recorded:
            yield f"{path}: SHA-256 is {found}; recorded is {recorded}"


def _offered(source: dict[str, Any]) -> tuple[str, str]:
    """The name and the hash of the file that a site offers: the decoded text where the source has one of its own."""
    ground = source.get("ground_sha256")
    return ("ground.txt", ground) if ground else (source["file"], source["sha256"])


def _derived(published: dict[str, Any], root: Path) -> Iterator[str]:
    archive = as_shown(archive_at(root))
    anew = json.loads(corpus_json(archive, archive.sources, archive.readings))
    for kind in ("sources", "articles"):
        then = {item["id"]: item for item in published[kind]}
        now = {item["id"]: item for item in anew[kind]}
        for identity in sorted(then.keys() | now.keys()):
            yield from _compared(f"{kind}/{identity}", then.get(identity), now.get(identity))


def _compared(name: str, then: dict[str, Any] | None, now: dict[str, Any] | None) -> Iterator[str]:
    if then is None or now is None:
        yield f"{name}: {'not published' if then is None else 'not in the corpus'}"
        return
    for key in then:
        if then[key] != now.get(key):
            yield f"{name}: {key} is {then[key]!r} as published, {now.get(key)!r} as derived"
