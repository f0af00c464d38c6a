"""A year of publication that the text itself licenses, where no date is printed.

Only three forms of words are taken as evidence, each tying the text's own present to a year; a year that
is merely named (2021年高新区获评 …) says nothing about when a report appeared.
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
    """A year and the words it is inferred from; None where the text licenses none, or more than one."""
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
