"""`newsarchive export`: writes the archive in the formats of other tools, without a site."""

from collections.abc import Callable, Iterator
from pathlib import Path

import click
from msgspec.structs import replace

from newsarchive.cli.options import corpus_option
from newsarchive.cli.readings import archive_at
from newsarchive.export import (
    Citation,
    article_markdown,
    bibtex,
    cite,
    corpus_json,
    csl_json,
    ris,
    timeline_json,
    timeline_records,
)
from newsarchive.model.corpus import Archive
from newsarchive.model.reading import Reading
from newsarchive.pipeline.memory import NO_MEMORY
from newsarchive.pipeline.pinyin import headword_pinyin
from newsarchive.render import as_shown
from newsarchive.render.context import context_of
from newsarchive.render.data.glossary_files import files as glossary_files
from newsarchive.script import to_traditional

Files = Iterator[tuple[str, str | bytes]]
"""Names and contents."""


def _json(archive: Archive) -> Files:
    site, version = archive.corpus.config.host.site, archive.version
    yield "corpus.json", corpus_json(archive, archive.sources, archive.readings)
    yield from _glossary("glossary.json")(archive)
    yield "timeline.json", timeline_json(timeline_records(archive.events, site=site), version=version)


def _articles(write: Callable[[Reading, Citation], str], suffix: str) -> Callable[[Archive], Files]:
    def files(archive: Archive) -> Files:
        config = archive.corpus.config
        for source in archive.sources:
            sidecar = source.record.sidecar
            if sidecar.withdrawn:
                continue
            for reading in source.readings:
                citation = cite(reading, config, version=archive.version, sidecar=sidecar)
                yield f"{reading.id}{suffix}", write(reading, citation)

    return files


def _shown_in_full(archive: Archive) -> Files:
    """Articles as Markdown, which contains the text, so only those that may be shown in full."""
    full = [source for source in archive.sources if source.record.sidecar.rights.access == "full"]
    yield from _articles(article_markdown, ".md")(replace(archive, sources=tuple(full)))


def _glossary(*names: str) -> Callable[[Archive], Files]:
    def files(archive: Archive) -> Files:
        pinyin = headword_pinyin(archive.corpus, NO_MEMORY, "").full.__getitem__
        for file in glossary_files(context_of(archive, to_traditional=to_traditional, pinyin=pinyin)):
            name = file.path.rpartition("/")[2]
            if name in names:
                yield name, file.content

    return files


FORMATS: dict[str, Callable[[Archive], Files]] = {
    "json": _json,
    "markdown": _shown_in_full,
    "bibtex": _articles(lambda _reading, citation: bibtex(citation), ".bib"),
    "ris": _articles(lambda _reading, citation: ris(citation), ".ris"),
    "csl": _articles(lambda _reading, citation: csl_json(citation), ".csl.json"),
    "glossary-json": _glossary("glossary.json"),
    "csv": _glossary("glossary.csv", "glossary.csv-metadata.json"),
    "skos": _glossary("glossary.ttl"),
}


@click.command()
@click.option("--format", "form", type=click.Choice(list(FORMATS)), required=True)
@click.option(
    "--out", type=click.Path(path_type=Path, file_okay=False), required=True, help="Made where absent."
)
@corpus_option
def export(root: Path, form: str, out: Path) -> None:
    """Writes the archive's data (json), its articles (markdown), their citations, or its glossary.

    The glossary: every field (glossary-json), a table for spreadsheets (csv), a thesaurus (skos).
    Nothing is written where the corpus has an error.
    """
    archive = as_shown(archive_at(root))
    out.mkdir(parents=True, exist_ok=True)
    count = 0
    for name, content in FORMATS[form](archive):
        (out / name).write_bytes(content if isinstance(content, bytes) else content.encode())
        count += 1
    click.echo(f"{count} file{'s' if count != 1 else ''} in {out}", err=True)
