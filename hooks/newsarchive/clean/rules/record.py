"""The fields of a database's record: labels go, what they introduce stays."""

from newsarchive.clean.page import Page
from newsarchive.clean.verdict import Part, Verdict
from newsarchive.model.article import BlockKind
from newsarchive.model.spans import Span

_REASON = "A field of a database's record that says nothing of the article, or the label of one that does."
_LONGEST = 120
"""Characters of a value at most; a longer one is the text."""


def record(page: Page, index: int) -> Verdict | None:
    """Reads headline, people, paper and day in the fields of a record, and leaves out its labels and other fields."""
    line = page.lines[index]
    field = page.record.get(index)
    if field is None:
        return _below_label(page, index)
    start = line.span.start + field.value
    if start >= line.span.end:
        return page.whole(index, None, "record", _REASON)
    label, value = Part(Span(line.span.start, start), None, "record", _REASON), Span(start, line.span.end)
    if value.size > _LONGEST:
        return (label, Part(value, BlockKind.PARAGRAPH, "record"))
    return (label, Part(value, field.kind, "record", "" if field.kind else _REASON))


def _below_label(page: Page, index: int) -> Verdict | None:
    """The verdict on a value on the line below its label; the text itself is read as all others are."""
    above = page.record.get(index - 1)
    line = page.lines[index]
    alone = above is not None and above.value >= len(page.lines[index - 1].text)
    if above is None or not alone or len(line.text) > _LONGEST or page.prose[index]:
        return None
    return page.whole(index, above.kind, "record", "" if above.kind else _REASON)
