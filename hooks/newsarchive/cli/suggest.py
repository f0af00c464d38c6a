"""Candidate terms with passages, as `newsarchive term suggest` prints them."""

from collections.abc import Iterable, Iterator, Sequence

from newsarchive.glossary.candidates import Candidate
from newsarchive.glossary.candidates import suggest as ranked
from newsarchive.model.article import FRONT_KINDS
from newsarchive.model.reading import Reading
from newsarchive.segment import lexicon, tagger

_CONTEXTS, _AROUND = 3, 15


def suggest(readings: Sequence[Reading], known: Iterable[str], limit: int) -> Iterator[dict[str, object]]:
    """Candidates, best first, as values for JSON.

    Args:
        readings: The articles.
        known: Forms that the glossary already has.
        limit: The maximum number of candidates.
    """
    texts = [
        (reading.id, block.text)
        for reading in readings
        for block in reading.blocks
        if block.kind not in FRONT_KINDS
    ]
    for candidate in ranked(texts, known, tagger(), lexicon(), limit):
        yield _as_dict(candidate, texts)


def _as_dict(candidate: Candidate, texts: Sequence[tuple[str, str]]) -> dict[str, object]:
    homes = ((article, text) for article, text in texts if candidate.term in text)
    return {
        "term": candidate.term,
        "count": candidate.count,
        "articles": candidate.articles,
        "features": list(candidate.features),
        "score": candidate.score,
        "contexts": [
            {"article": article, "text": _context(text, candidate.term)}
            for (article, text), _ in zip(homes, range(_CONTEXTS), strict=False)
        ],
    }


def _context(text: str, term: str) -> str:
    at = text.index(term)
    return text[max(0, at - _AROUND) : at + len(term) + _AROUND]
