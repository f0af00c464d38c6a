"""Keywords of the page below its text: 西安 警方 劫持人质 案件."""

from newsarchive.clean.bylines import read_bylines
from newsarchive.clean.names import split_names
from newsarchive.clean.page import Page, Verdict

_LEAST = 4
_WORD = 8
"""Characters of a keyword at most."""


def keywords(page: Page, index: int) -> Verdict | None:
    """Leaves out a line of short words if the text uses at least half of them and they are not people's names."""
    folded = page.lines[index].folded
    words = folded.split()
    if len(words) < _LEAST or any(len(word) > _WORD or not word.isalnum() for word in words):
        return None
    text = "\n".join(line.folded for line, prose in zip(page.lines, page.prose, strict=True) if prose)
    if (
        read_bylines(folded)
        or 2 * sum(word in text for word in words) < len(words)
        or split_names(folded) is not None
    ):
        return None
    return page.whole(index, None, "keywords", "The page's keywords, by which its site lists it.")
