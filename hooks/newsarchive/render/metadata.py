"""The head of an article's page: what reference managers and search engines read.

Zotero takes the type from `z:itemType`, the rest from `citation_*`, `prism.*` and `DC.*`, and ignores
JSON-LD; search engines read JSON-LD. A date that is not printed is in none of the fields that programs
take for fact.
"""

import json
from collections.abc import Iterator

from newsarchive.export import Citation
from newsarchive.render.html import escape

_SCRIPT_SAFE = {"<": "\\u003c", ">": "\\u003e", "&": "\\u0026", "\u2028": "\\u2028", "\u2029": "\\u2029"}

_encode = json.JSONEncoder(ensure_ascii=False).encode


def head(citation: Citation) -> str:
    """Citation metadata, alternates and JSON-LD of an article."""
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
    text = _encode({key: value for key, value in data.items() if value})
    for char, escaped in _SCRIPT_SAFE.items():
        text = text.replace(char, escaped)
    return f'<script type="application/ld+json">{text}</script>'
