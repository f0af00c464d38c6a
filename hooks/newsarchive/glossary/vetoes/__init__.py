"""What may make a found string no mention of its term: one reason a file, asked in the order of `VETOES`.

Evidence may veto a match but is never required for one. Only short terms are doubted: on 1,576 hits in
news, all false ones had two or three characters.
"""

from collections.abc import Callable

from newsarchive.glossary.vetoes.businesses import is_in_business
from newsarchive.glossary.vetoes.persons import is_in_person
from newsarchive.glossary.vetoes.places import is_in_place
from newsarchive.glossary.vetoes.words import is_cut_across
from newsarchive.model.lexicon import Lexicon
from newsarchive.model.spans import Span

LONGEST_DOUBTFUL = 3

Veto = Callable[[str, Span, Lexicon], bool]
"""Looks at a span of a folded text."""

VETOES: tuple[Veto, ...] = (is_cut_across, is_in_place, is_in_business, is_in_person)


def is_no_mention(text: str, span: Span, lexicon: Callable[[], Lexicon]) -> bool:
    """Whether the characters of `span` in the folded `text` stand for something else than the term."""
    return span.size <= LONGEST_DOUBTFUL and any(veto(text, span, lexicon()) for veto in VETOES)
