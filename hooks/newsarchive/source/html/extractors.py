"""What well-kept extraction libraries call the article: votes on lines, never the text itself."""

from newsarchive.text import squeeze

_LARGEST = 2_000_000
"""Characters of a page that is shown to the extractors; larger ones are judged without them."""
_TAGS = 60_000
"""Tags from which no extractor is asked either: no report has so many, and its time grows with them."""
_SHORTEST = 10
"""Characters of a line that an extractor's text must hold, so that it is not there by chance."""


class Votes:
    """The text that trafilatura (Apache-2.0) takes from a page, to ask of each line whether it is in it."""

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
    from trafilatura import extract  # noqa: PLC0415  # only who adds a page pays for it

    try:
        return extract(page, include_comments=False, favor_recall=True) or ""
    except (ValueError, RecursionError, AttributeError, TypeError):  # lxml on pages that are no pages
        return ""
