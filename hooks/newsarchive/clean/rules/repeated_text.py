"""Text that a page contains twice: for the screen and for print, as a caption under each picture, or as a headline."""

import re

from newsarchive.clean.page import Page
from newsarchive.clean.survey.copies import SUMMARY, first_of_halves, is_picture_sentence
from newsarchive.clean.verdict import Part, Verdict
from newsarchive.clean.wording.interface import PICTURE_PLACEHOLDER
from newsarchive.clean.wording.labels import SUMMARY_LABELS
from newsarchive.model.article import BlockKind
from newsarchive.model.spans import Span
from newsarchive.text import said_of


def repeated_text(page: Page, index: int) -> Verdict | None:
    """Leaves out a long line that repeats one above, and the short lines copied with it; knows captions by their copies."""
    line = page.lines[index]
    if reason := _why_twice(page, index):
        return page.whole(index, None, "repeated_text", reason)
    if (glued := _CUT_BEFORE.fullmatch(line.folded)) and _goes_on(glued):
        at = line.span.start + glued.start("text")
        return (
            Part(Span(line.span.start, at), None, "repeated_text", _SUMMARY),
            Part(Span(at, line.span.end), BlockKind.PARAGRAPH, "repeated_text"),
        )
    if _stood_above(page, index) or _stands_below(page, index):
        return page.whole(index, BlockKind.CAPTION, "repeated_text")
    half = first_of_halves(line.folded)
    if not half or page.zones[index] == "tail":
        return None
    start, end = line.span
    headed = page.zones[index] == "head" and not any(len(above.text) >= half for above in page.lines[:index])
    return (
        Part(Span(start, start + half), BlockKind.TITLE if headed else BlockKind.CAPTION, "repeated_text"),
        Part(Span(start + half, end), None, "repeated_text", "The same words stand before already."),
    )


def _why_twice(page: Page, index: int) -> str:
    """Why all of a line is said elsewhere on the page; empty where it is not."""
    if index + 1 in page.copies and SUMMARY.fullmatch(page.lines[index].folded):
        return _LABEL
    if index in page.copies:
        return _AGAIN
    return _SUMMARY if _begins_text(page, index) else ""


_AGAIN = "The same words stand once more beside it or above."
_LABEL = "The label of a summary that only repeats the text."
_SUMMARY = "The beginning of the text, cut off as a summary."
_CUT_BEFORE = re.compile(
    rf"(?:{SUMMARY_LABELS}|[内文]?容?简介)\s?:\s?(?P<said>.{{20,}}?)\.{{2,}}\s?(?P<text>.{{20,}})"
)
"""A summary that is cut off, and right behind it the text that it begins."""
_SAME = 20
"""Letters at least with which both begin."""


def _goes_on(found: re.Match[str]) -> bool:
    """Whether the text behind a summary begins as the summary does."""
    return said_of(found["text"])[:_SAME] == said_of(found["said"])[:_SAME]


def _begins_text(page: Page, index: int) -> bool:
    """Whether a line is labelled as a summary, and only begins the text below and breaks off (摘要: 近日,…就打 ...)."""
    folded = page.lines[index].folded
    found = _CUT.fullmatch(folded) or _WHOLE.fullmatch(folded)
    if not found:
        return False
    below = said_of("".join(line.folded for line in page.lines[index + 1 : index + 1 + _BELOW]))
    said = said_of(found["said"])
    begins = found.re is _CUT and said[: 2 * _ENOUGH] in below  # and goes on with other parts of the text
    return len(said) >= _ENOUGH and (said in below or begins)


_CUT = re.compile(rf"(?:{SUMMARY_LABELS}|(?:内容)?简介)\s?:\s?(?P<said>.+?)\s?\.{{2,}}")
_WHOLE = re.compile(rf"(?:{SUMMARY_LABELS}|(?:内容)?简介)\s?:\s?(?P<said>.+)")
_BELOW = 8
"""Lines below a summary in which the text begins."""
_ENOUGH = 20
"""Letters and digits of a summary at least."""


def _stands_below(page: Page, index: int) -> bool:
    """Whether a short sentence stands once more right below, as the caption of a picture that is left out does."""
    folded = page.lines[index].folded
    twice = index + 1 in page.copies and page.lines[index + 1].folded == folded
    return twice and page.zones[index] == "body" and is_picture_sentence(folded)


def _stood_above(page: Page, index: int) -> bool:
    """Whether a line is the caption of the picture above it, above which it stood too."""
    if index - 2 not in page.copies or not PICTURE_PLACEHOLDER.fullmatch(page.lines[index - 1].folded):
        return False
    return page.lines[index - 2].folded == page.lines[index].folded
