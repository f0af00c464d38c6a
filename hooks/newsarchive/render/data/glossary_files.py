"""The glossary as data files."""

from collections.abc import Iterator

from newsarchive.export.glossary import Glossary, Term, csv_metadata, glossary_csv, skos, terms_json
from newsarchive.model.article import Certainty
from newsarchive.model.corpus import EntryRecord
from newsarchive.model.site import OutputFile
from newsarchive.render import addresses
from newsarchive.render.context import Context

JSON = "glossary/glossary.json"
"""Address of the glossary with every field."""


def files(context: Context) -> Iterator[OutputFile]:
    """JSON with every field, CSV with a description of its columns, and SKOS."""
    glossary = glossary_of(context)
    yield OutputFile(JSON, terms_json(glossary).encode())
    yield OutputFile("glossary/glossary.csv", glossary_csv(glossary))
    yield OutputFile("glossary/glossary.csv-metadata.json", csv_metadata(glossary).encode())
    yield OutputFile("glossary/glossary.ttl", skos(glossary).encode())


def glossary_of(context: Context) -> Glossary:
    """All terms with their computed values."""
    return Glossary(
        context.config,
        context.archive.version,
        tuple(_term(record, context) for record in context.entries.values()),
    )


def _term(record: EntryRecord, context: Context) -> Term:
    entry = record.entry
    found = context.occurrences(entry.slug)
    dated = next((one for one in found if one.reading.date), None)
    first = dated.reading.date if dated else None
    return Term(
        entry=entry,
        url=context.config.host.site + addresses.term(entry.slug),
        traditional=context.traditional[entry.headword],
        traditional_aliases=tuple(map(context.traditional.__getitem__, entry.aliases)),
        pinyin=context.pinyins[entry.slug],
        occurrences=len(found),
        articles=len({one.reading.id for one in found}),
        first_date=first.value if first else None,
        first_date_inferred=first is not None and first.certainty is Certainty.INFERRED,
        first_article=dated.reading.id if dated else None,
    )
