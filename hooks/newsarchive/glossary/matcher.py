"""Leftmost longest matching of many terms over folded text."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from msgspec import Struct

from newsarchive.glossary.scanner import Scanner, scanner
from newsarchive.glossary.vetoes import is_no_mention
from newsarchive.model.glossary import Entry
from newsarchive.model.lexicon import Lexicon
from newsarchive.model.reading import Mention
from newsarchive.model.spans import Span
from newsarchive.text import fold

Load = Callable[[], Lexicon]
"""Loads the lexicon of general Chinese; called when a match is first in doubt."""

_BREAK = re.compile(r"[\r\n]\s*")


class Matcher(Struct, frozen=True):
    """Finds mentions of all entries; made by `matcher`."""

    owners: Mapping[str, str]
    """Slug by folded form."""
    contexts: Mapping[str, tuple[tuple[str, int], ...]]
    """By form: longer strings in which it is not the term, each with the position of the form in it."""
    scanner: Scanner
    lexicon: Load

    def find(self, text: str) -> list[Mention]:
        """All mentions in `text`, in order, without nesting or overlap.

        Either script, any width; a line break inside a term stays in its span.
        """
        return self.find_in_each([text])[0]

    def find_in_each(self, texts: Sequence[str]) -> list[list[Mention]]:
        """The mentions in each of `texts`; they are scanned as one text, which is faster."""
        joined = [_joined(folded) for folded in _folded(texts)]
        places = self.scanner.places("\n".join([text.text for text in joined]))  # no form has a line break
        found = []
        at = 0
        for text in joined:
            here = places[bisect_left(places, at) : bisect_left(places, at + len(text.text))]
            found.append(self._mentions(text, [place - at for place in here]) if here else [])
            at += len(text.text) + 1
        return found

    def _mentions(self, joined: "_Joined", places: Sequence[int]) -> list[Mention]:
        return [
            Mention(Span(joined.before(start), joined.before(end - 1) + 1), slug)
            for (start, end), slug in self._spans(joined.text, places)
        ]

    def _spans(self, folded: str, places: Sequence[int]) -> Iterator[tuple[Span, str]]:
        owners, lengths, end = self.owners, self.scanner.lengths, 0
        for start in places:
            if start < end:
                continue
            for length in lengths[folded[start : start + 2]]:
                form = folded[start : start + length]
                if len(form) < length or form not in owners:
                    continue
                if self._means_term(folded, Span(start, start + length)):
                    end = start + length
                    yield Span(start, end), owners[form]
                    break

    def _means_term(self, folded: str, span: Span) -> bool:
        form = span.of(folded)
        for context, offset in self.contexts.get(form, ()):
            if folded.startswith(context, span.start - offset) and span.start >= offset:
                return False
        return not is_no_mention(folded, span, self.lexicon)


def matcher(entries: Iterable[Entry], lexicon: Load) -> Matcher:
    """Makes the matcher of `entries`.

    Args:
        entries: The glossary; a form that two entries have belongs to the first.
        lexicon: Loads the lexicon that vetoes ask.
    """
    owners: dict[str, str] = {}
    contexts: dict[str, tuple[tuple[str, int], ...]] = {}
    for entry in entries:
        for form in map(fold, entry.forms):
            if len(form) > 1:
                owners.setdefault(form, entry.slug)
                contexts[form] = contexts.get(form, ()) + tuple(_contexts(form, entry.not_in))
    return Matcher(owners, contexts, scanner(owners), lexicon)


def _contexts(form: str, not_in: Sequence[str]) -> Iterator[tuple[str, int]]:
    for context in map(fold, not_in):
        offset = context.find(form)
        while offset >= 0:
            yield context, offset
            offset = context.find(form, offset + 1)


class _Joined(NamedTuple):
    """A text without its line breaks and the blanks around them."""

    text: str
    starts: tuple[int, ...]
    """Where each line begins in `text`."""
    shifts: tuple[int, ...]
    """What to add to a position in each of these lines to get its position in the original text."""

    def before(self, position: int) -> int:
        """The position in the original text of the code point at `position`."""
        return position + self.shifts[bisect_right(self.starts, position) - 1]


def _folded(texts: Sequence[str]) -> Iterator[str]:
    """Each of `texts` folded; folding them as one text is faster."""
    folded, at = fold("\n".join(texts)), 0
    for text in texts:
        yield folded[at : at + len(text)]
        at += len(text) + 1


def _joined(folded: str) -> _Joined:
    pieces: list[str] = []
    starts, shifts = [0], [0]
    start = length = 0
    for gap in _BREAK.finditer(folded) if "\n" in folded or "\r" in folded else ():
        pieces.append(folded[start : gap.start()].rstrip())
        length += len(pieces[-1])
        start = gap.end()
        starts.append(length)
        shifts.append(start - length)
    return _Joined("".join([*pieces, folded[start:]]), tuple(starts), tuple(shifts))
