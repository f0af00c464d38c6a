"""The glossary as a SKOS concept scheme in Turtle (W3C 2009 and 2014).

SKOS demands at most one preferred label for each language, no label that is both preferred and alternative (S13,
S14), and no relation between a term and one that is transitively broader (S27).
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from urllib.parse import quote

from newsarchive.export.glossary.term import Glossary, Term

_PREFIXES = (
    "@prefix dct: <http://purl.org/dc/terms/> .",
    "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .",
)

_ESCAPES = str.maketrans(
    {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t", "\b": "\\b", "\f": "\\f"}
)

_ESCAPED = re.compile(r'[\\"\n\r\t\b\f]')

_SAFE = "!#$%&'()*+,/:;=?@[]~-._"
"""Characters that an address may contain besides letters and digits (RFC 3986)."""

Statement = tuple[str, str]
"""A predicate and an object, as Turtle writes them."""


def skos(glossary: Glossary) -> str:
    """The scheme, its categories as collections, and a concept for each entry."""
    blocks = ["\n".join(_PREFIXES), _block(_iri(glossary.url), "skos:ConceptScheme", _scheme(glossary))]
    for category in glossary.config.categories:
        members = [term for term in glossary.terms if term.entry.category == category.id]
        about = _iri(f"{glossary.url}#category-{category.id}")
        labels = [
            ("skos:prefLabel", _text(category.zh, "zh-Hans")),
            ("skos:prefLabel", _text(category.en, "en")),
        ]
        blocks.append(
            _block(
                about, "skos:Collection", [*labels, *(("skos:member", _iri(term.url)) for term in members)]
            )
        )
    related = _related(glossary.terms)
    for term in glossary.terms:
        statements = [
            *_labels(term),
            *_texts(term),
            *_relations(term, related[term.entry.slug], glossary.url),
        ]
        blocks.append(_block(_iri(term.url), "skos:Concept", statements))
    return "\n\n".join(blocks) + "\n"


def _scheme(glossary: Glossary) -> Iterator[Statement]:
    config = glossary.config
    yield "dct:title", _text(config.name.zh, "zh-Hans")
    yield "dct:title", _text(config.name.en, "en")
    yield "dct:description", _text(config.description.en, "en")
    if glossary.version:
        yield "dct:hasVersion", _text(glossary.version)
    for licence in config.licences:
        yield "dct:rights", _text(f"{licence.covers.en}: {licence.name}", "en")
    for term in glossary.terms:
        if not term.entry.broader:
            yield "skos:hasTopConcept", _iri(term.url)


def _labels(term: Term) -> Iterator[Statement]:
    english = term.entry.english
    preferred = {"zh-Hans": term.entry.headword, "zh-Hant": term.traditional, "en": english[0].text}
    others = {
        "zh-Hans": term.entry.aliases,
        "zh-Hant": term.traditional_aliases,
        "en": [one.text for one in english[1:]],
        "zh-Latn-pinyin": [term.pinyin],
    }
    for language, label in preferred.items():
        yield "skos:prefLabel", _text(label, language)
    for language, labels in others.items():
        for label in dict.fromkeys(labels):
            if label != preferred.get(language):
                yield "skos:altLabel", _text(label, language)


def _texts(term: Term) -> Iterator[Statement]:
    entry = term.entry
    for predicate, text in (("dct:abstract", entry.short), ("skos:definition", entry.definition)):
        yield predicate, _text(text.zh, "zh-Hans")
        yield predicate, _text(text.en, "en")
    for evidence in entry.evidence:
        yield "skos:example", _text(evidence.quote, "zh-Hans")
    for reference in entry.references:
        yield "dct:source", _iri(reference.url)
    yield "skos:editorialNote", _text(entry.status, "en")


def _relations(term: Term, related: Iterable[str], scheme: str) -> Iterator[Statement]:
    yield "skos:inScheme", _iri(scheme)
    if not term.entry.broader:
        yield "skos:topConceptOf", _iri(scheme)
    for slug in term.entry.broader:
        yield "skos:broader", _iri(f"{scheme}{slug}/")
    for slug in related:
        yield "skos:related", _iri(f"{scheme}{slug}/")


def _related(terms: Sequence[Term]) -> dict[str, list[str]]:
    """By slug: the terms of `see_also` that are neither broader nor narrower, at any distance."""
    broader = {term.entry.slug: term.entry.broader for term in terms}
    wider = {slug: _wider(slug, broader) for slug in broader}
    return {
        term.entry.slug: [
            slug
            for slug in term.entry.see_also
            if slug not in wider[term.entry.slug] and term.entry.slug not in wider.get(slug, ())
        ]
        for term in terms
    }


def _wider(slug: str, broader: Mapping[str, Sequence[str]]) -> set[str]:
    """All terms above one, at any distance."""
    found: set[str] = set()
    ahead = list(broader.get(slug, ()))
    while ahead:
        above = ahead.pop()
        if above not in found:
            found.add(above)
            ahead += broader.get(above, ())
    return found


def _block(subject: str, kind: str, statements: Iterable[Statement]) -> str:
    lines = [f"{subject} a {kind}", *(f"  {predicate} {value}" for predicate, value in statements)]
    return " ;\n".join(lines) + " ."


def _text(text: str, language: str = "") -> str:
    plain = text.translate(_ESCAPES) if _ESCAPED.search(text) else text
    return f'"{plain}"' + (f"@{language}" if language else "")


def _iri(url: str) -> str:
    return f"<{quote(url, safe=_SAFE)}>"
