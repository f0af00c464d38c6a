"""An extraction library's vote on which lines are the article; its text itself is not used."""

from newsarchive.text import squeeze

_LARGEST = 2_000_000
"""Characters of a page at most; larger pages are judged without the library."""
_TAGS = 60_000
"""Tags of a page at most: no report has more, and the library's time grows with them."""
_SHORTEST = 10
"""Characters of a line at least; a shorter one may be in the extracted text by chance."""


class Votes:
    """The text that trafilatura (Apache-2.0) extracts from a page; tells of each line whether it is in there."""

    def __init__(self, page: str) -> None:
        small = len(page) <= _LARGEST and page.count("<") <= _TAGS
        self._text = squeeze(_extracted(page))[0] if small else ""

    @property
    def given(self) -> bool:
        """Whether the extractor found an article at all."""
        return len(self._text) >= _SHORTEST

    def holds(self, line: str) -> bool:
        """Whether the extractor counts a line among the article's."""
        wanted = squeeze(line)[0]
        return len(wanted) >= _SHORTEST and wanted in self._text


def _extracted(page: str) -> str:
    from trafilatura import extract  # noqa: PLC0415  # needed only where a page is added

    try:
        return extract(page, include_comments=False, favor_recall=True) or ""
    except (ValueError, RecursionError, AttributeError, TypeError):  # raised for input that is hardly HTML
        return ""
