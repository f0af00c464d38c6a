"""Vetoes: reasons why a string that was found is not the term, one file each.

Evidence may veto a match but is never required for one. Only short terms are doubted: of 1,927 hits in news, all but
one of the false ones had two or three characters.
"""

from collections.abc import Callable

from newsarchive.glossary.vetoes.abroad import is_abroad
from newsarchive.glossary.vetoes.businesses import is_in_business
from newsarchive.glossary.vetoes.persons import is_in_person
from newsarchive.glossary.vetoes.places import is_in_place
from newsarchive.glossary.vetoes.transcriptions import is_transcribed
from newsarchive.glossary.vetoes.words import is_cut_across
from newsarchive.model.lexicon import Lexicon
from newsarchive.model.spans import Span

Veto = Callable[[str, Span, Lexicon], bool]
"""Whether a span of a folded text is no mention."""

VETOES: tuple[tuple[int, Veto], ...] = (
    (3, is_cut_across),
    (3, is_in_place),
    (3, is_in_business),
    (3, is_in_person),
    (3, is_transcribed),
    (4, is_abroad),
)
"""In the order in which they are asked, each with the length of the longest term that it doubts."""

LONGEST_DOUBTFUL = max(longest for longest, _ in VETOES)


def is_no_mention(text: str, span: Span, lexicon: Callable[[], Lexicon]) -> bool:
    """Whether `span` of the folded `text` is something other than the term."""
    size = span.size
    return size <= LONGEST_DOUBTFUL and any(
        size <= longest and veto(text, span, lexicon()) for longest, veto in VETOES
    )
