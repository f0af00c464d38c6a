"""Infers the year of publication from the text, where no date is printed.

Only three phrasings count as evidence, each of which ties the text's own present to a year. A year that is merely
mentioned (2021年高新区获评 …) says nothing about when a report appeared.
"""

import re
from collections.abc import Iterable

from newsarchive.text import fold

_TIED = re.compile(r"今年\s?\(\s?(?P<y>(?:19|20)\d\d)年?\s?\)|(?P<y2>(?:19|20)\d\d)年\s?\(今年\)")
_AS_OF = re.compile(r"截至(?:目前)?\(?(?P<y>(?:19|20)\d\d)年\d{1,2}月(?:\d{1,2}日|底|末)?")
_EDITION = re.compile(r"(?<!年)\d{1,2}月\d{1,2}日[^.!?;]{0,80}?(?P<y>(?:19|20)\d\d)年度")
_HINT = re.compile(r"今年\s?[(（]|[(（]今年|截至|年度")
_FORMS = (_TIED, _AS_OF, _EDITION)


def inferred_date(paragraphs: Iterable[str]) -> tuple[str, str] | None:
    """A year and the words from which it is inferred; None where the text supports none, or several."""
    found: dict[str, str] = {}
    for text in paragraphs:
        if not _HINT.search(text):
            continue
        folded = fold(text)
        for form in _FORMS:
            for match in form.finditer(folded):
                year = next(group for group in match.groups() if group)
                found.setdefault(year, text[slice(*match.span())])
    return next(iter(found.items())) if len(found) == 1 else None
