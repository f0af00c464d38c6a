"""Metadata in the head of an article's page, for reference managers and search engines.

Zotero takes the item type from `z:itemType`, the rest from `citation_*`, `prism.*` and `DC.*`, and ignores JSON-LD,
which search engines read. An inferred date is in none of the fields that programs take for fact.
"""

from collections.abc import Iterator

from newsarchive.export import Citation
from newsarchive.export.json_line import json_line
from newsarchive.render.markup.html import escape, in_script


def head(citation: Citation) -> str:
    """Citation metadata, the link to the Markdown version, and JSON-LD."""
    metas = (f'<meta name="{name}" content="{escape(value)}">' for name, value in _fields(citation) if value)
    return "\n".join((*metas, _alternate(citation), _json_ld(citation)))


def _fields(citation: Citation) -> Iterator[tuple[str, str | None]]:
    printed = citation.date if citation.date_printed else None
    yield "z:itemType", "newspaperArticle"
    yield "citation_title", citation.title
    for author in citation.authors:
        yield "citation_author", author
    yield "citation_publication_date", printed
    yield "citation_language", "zh-CN"
    yield "citation_public_url", citation.url
    yield "citation_abstract", citation.abstract
    yield "citation_firstpage", citation.page
    yield "prism.publicationName", citation.publication
    yield "DC.rights", citation.rights
    yield "DCTERMS.issued", printed
    yield "archive.date", None if printed else citation.edtf


def _alternate(citation: Citation) -> str:
    return f'<link rel="alternate" type="text/markdown" href="{escape(citation.id)}.md">'


def _json_ld(citation: Citation) -> str:
    data = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": citation.title,
        "alternativeHeadline": citation.title_en,
        "author": [{"@type": "Person", "name": name} for name in citation.authors],
        "datePublished": citation.date if citation.date_printed else None,
        "isPartOf": {"@type": "Newspaper", "name": citation.publication} if citation.publication else None,
        "inLanguage": "zh-Hans",
        "url": citation.url,
        "abstract": citation.abstract,
        "isBasedOn": citation.original_url,
        "archivedAt": citation.url,
        "includedInDataCatalog": {"@type": "DataCatalog", "name": citation.archive_en},
    }
    text = json_line({key: value for key, value in data.items() if value})
    return f'<script type="application/ld+json">{in_script(text)}</script>'
