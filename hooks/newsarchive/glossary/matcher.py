"""Leftmost longest matching of many terms over folded text.

A character class finds the places where a form may begin; a table from the first two code points of
each form to the forms that begin so, longest first, says which do. This outruns both a regular
expression of all forms and a pure Python Aho-Corasick.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from newsarchive.glossary.boundary import crosses_word
from newsarchive.model.glossary import Entry
from newsarchive.model.reading import Mention
from newsarchive.model.spans import Span
from newsarchive.text import fold

Segment = Callable[[str], list[str]]

_BREAK = re.compile(r"[^\S\r\n]*[\r\n]\s*")


@dataclass(frozen=True, slots=True)
class _Form:
    text: str
    slug: str


@dataclass(frozen=True, slots=True)
class Matcher:
    """Knows all forms of all entries; made by `matcher`."""

    forms: dict[str, tuple[_Form, ...]]
    """By first two code points, longest first."""
    contexts: dict[str, tuple[tuple[str, int], ...]]
    """By form: longer strings in which it is not the term, and where it begins in them."""
    candidates: re.Pattern[str]
    """Finds a first code point with a second one of some form behind it."""
    segment: Segment
    """Cuts a text into dictionary words, without guessing at unknown ones."""

    def find(self, text: str) -> list[Mention]:
        """All mentions in `text`, in order, without nesting or overlap.

        Either script, any width; a line break inside a term stays in its span.
        """
        folded, positions = _joined(fold(text))
        spans = self._spans(folded)
        if positions is None:
            return [Mention(span, slug) for span, slug in spans]
        return [Mention(Span(positions[start], positions[end - 1] + 1), slug) for (start, end), slug in spans]

    def _spans(self, folded: str) -> Iterator[tuple[Span, str]]:
        end = 0
        for candidate in self.candidates.finditer(folded):
            start = candidate.start()
            if start < end:
                continue
            for form in self.forms.get(folded[start : start + 2], ()):
                span = Span(start, start + len(form.text))
                if folded.startswith(form.text, start) and self._means_term(folded, span, form):
                    yield span, form.slug
                    end = span.end
                    break

    def _means_term(self, folded: str, span: Span, form: _Form) -> bool:
        for context, offset in self.contexts.get(form.text, ()):
            if folded.startswith(context, span.start - offset) and span.start >= offset:
                return False
        return not crosses_word(folded, span, self.segment)


def matcher(entries: Iterable[Entry], segment: Segment) -> Matcher:
    """Makes the matcher of `entries`.

    Args:
        entries: The glossary; where two claim one form, the first has it.
        segment: Cuts a text into words that together are the text; boundary evidence comes from it.
    """
    owners: dict[str, str] = {}
    contexts: dict[str, tuple[tuple[str, int], ...]] = {}
    for entry in entries:
        for form in map(fold, entry.forms):
            if len(form) > 1:
                owners.setdefault(form, entry.slug)
                contexts[form] = contexts.get(form, ()) + tuple(_contexts(form, entry.not_in))
    table: dict[str, list[_Form]] = {}
    for form in sorted(owners, key=len, reverse=True):
        table.setdefault(form[:2], []).append(_Form(form, owners[form]))
    forms = {key: tuple(forms) for key, forms in table.items()}
    return Matcher(forms, contexts, _candidates(forms), segment)


def _candidates(pairs: Iterable[str]) -> re.Pattern[str]:
    firsts, seconds = (re.escape("".join(sorted({pair[at] for pair in pairs}))) for at in (0, 1))
    return re.compile(f"[{firsts}](?=[{seconds}])" if firsts else r"(?!)")


def _contexts(form: str, not_in: Sequence[str]) -> Iterator[tuple[str, int]]:
    for context in map(fold, not_in):
        offset = context.find(form)
        while offset >= 0:
            yield context, offset
            offset = context.find(form, offset + 1)


def _joined(folded: str) -> tuple[str, list[int] | None]:
    """`folded` without line breaks and the blanks around them, and each position's place before."""
    if "\n" not in folded and "\r" not in folded:
        return folded, None
    positions: list[int] = []
    pieces: list[str] = []
    start = 0
    for gap in _BREAK.finditer(folded):
        pieces.append(folded[start : gap.start()])
        positions.extend(range(start, gap.start()))
        start = gap.end()
    pieces.append(folded[start:])
    positions.extend(range(start, len(folded)))
    return "".join(pieces), positions
