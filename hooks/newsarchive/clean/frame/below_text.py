"""Leaves out what stands below the text: notices, counters, requests, the site's other pages."""

import re
from collections.abc import Set as AbstractSet

from newsarchive.clean.frame.head import drop, is_unknown_short_line
from newsarchive.clean.page import Page
from newsarchive.clean.verdict import Verdict, Verdicts, is_dropped, is_item, is_masthead, is_of_people
from newsarchive.clean.wording.bigrams import bigrams, overlap
from newsarchive.clean.wording.interface import count_requests
from newsarchive.clean.wording.leaked_data import LEAKED_DATA
from newsarchive.clean.wording.prose import ends_sentence
from newsarchive.clean.wording.report_openings import REPORT_OPENING
from newsarchive.model.article import BlockKind
from newsarchive.text import said_of

_CLOSING = frozenset({"notice", "menu", "control", "frame"})
_LONGEST_REQUEST = 60
"""Characters of a line at most that says what one can do with the page."""
_LEAST_REQUESTS = 2
"""Requests at least, on one line or on several, before they are the page's for sure."""
_BRACKETED = re.compile(r"[(\[].*[)\]]")
_BELOW = "Stands below the article with the page's own notices."


def drop_page_functions(page: Page, given: Verdicts) -> None:
    """Leaves out short lines below the text, from the first one that can only belong to the page.

    The article has ended where a notice or control stands, where its editors are named, or where lines are about what
    one can do with the page. A single such line with only one such word stays, and so does one that ends like a
    sentence. A mere label (图片：) does not end the article, since what it introduces stands below it.
    """
    tail = range(page.last_prose + 1, len(page.lines)) if page.last_prose >= 0 else range(0)
    asking = [at for at in tail if _is_request(page, given[at], at)]
    last = max((at for at in tail if _closes(given[at])), default=0)
    closed = False
    for index in tail:
        asks = index in asking and (
            closed
            or len(asking) >= _LEAST_REQUESTS
            or index < last
            or count_requests(page.lines[index].folded) >= _LEAST_REQUESTS
        )
        if asks or (closed and _is_loose(page, given[index], index)):
            drop(page, given, index, _BELOW)
        closed = closed or asks or (_closes(given[index]) and not page.lines[index].folded.endswith(":"))


def drop_editing_system_data(page: Page, given: Verdicts) -> None:
    """Leaves out a line below the text with which the data of the paper's editing system begin, on the line below it."""
    for at in range(page.last_prose + 1, len(given) - 1):
        leaked = is_dropped(given[at + 1]) and LEAKED_DATA.search(page.lines[at + 1].folded) is not None
        if leaked and given[at] is None and not ends_sentence(page.lines[at].folded):
            drop(page, given, at, _BELOW)


def drop_unrelated_teasers(page: Page, given: Verdicts) -> None:
    """Leaves out teasers of other articles behind the names with which this one ends: they share hardly a word with it.

    Another report of some length is none, nor is what opens as reports do, nor a part of a feature with its heading and writer.
    """
    end = max((at for at, verdict in enumerate(given) if is_of_people(verdict)), default=len(given))
    if page.layout.width is not None or _heads_part(page, given, end):
        return
    own = [line.folded for at, line in enumerate(page.lines[:end]) if page.prose[at]]
    below = [at for at in range(end + 1, len(given)) if given[at] is None]
    prose = [page.lines[at].folded for at in below if page.prose[at]]
    size = sum(map(len, prose))
    enough = sum(map(len, own)) >= max(_ENOUGH, _MUCH * size)
    if not prose or size > _MOST_TEASERS or not enough or any(map(REPORT_OPENING.match, prose)):
        return
    text = bigrams("\n".join(own))
    if any(overlap(page.lines[at].folded, text) >= _STRANGE for at in below):
        return
    for at in range(end + 1, len(given)):
        kinds = {part.kind for part in given[at] or ()}
        if kinds <= {BlockKind.DATELINE}:
            drop(page, given, at, _OTHERS)


def drop_unrelated_headlines(page: Page, given: Verdicts) -> None:
    """Leaves out headlines in a row at the end of a page that share no word with a text of some length.

    Two among them may be short, or the article's own; where some are verse, none goes.
    """
    own = [line.folded for at, line in enumerate(page.lines) if page.prose[at]]
    rest = [at for at in range(page.last_prose + 1, len(page.lines)) if not is_dropped(given[at])]
    if len(rest) < _LEAST_HEADLINES or sum(map(len, own)) < _ENOUGH or page.layout.width is not None:
        return
    if any(_is_of_verse(page, at) for at in rest):
        return
    text = bigrams("\n".join(own))
    other = [at for at in rest if _is_unread(given[at]) and _may_be_other(page.lines[at].folded, text)]
    akin = [at for at in rest if at not in other]
    open_ended = all(given[at] is None and not ends_sentence(page.lines[at].folded) for at in akin)
    if len(other) >= _LEAST_HEADLINES and len(akin) <= _MOST_AKIN and open_ended:
        for at in rest:
            drop(page, given, at, _OTHERS)


def _is_unread(verdict: Verdict | None) -> bool:
    """Whether a line is undecided, or an item of a list by its mark alone."""
    return verdict is None or is_item(verdict)


def _may_be_other(folded: str, text: AbstractSet[str]) -> bool:
    """Whether a line may be the headline of another article: of its length, without an end, and strange to the text."""
    return (
        len(said_of(folded)) in _HEADLINE_SIZE
        and not ends_sentence(folded)
        and overlap(folded, text) < _STRANGER
    )


_MOST_AKIN = 2
"""Lines of such a row at most that are too short, or share words with the text."""
_LEAST_HEADLINES = 4
"""Headlines of such a row at least."""
_HEADLINE_SIZE = range(9, 41)
"""Letters of one of them."""
_STRANGER = 0.1
"""The share of its words that one of them may have in common with the text."""


def _heads_part(page: Page, given: Verdicts, end: int) -> bool:
    """Whether the last names stand between a short line and text, with text above: they are of a part of the article."""
    if not page.first_prose < end < len(given) - 1 or not page.prose[end + 1]:
        return False
    above = next((at for at in range(end, -1, -1) if not is_of_people(given[at])), -1)
    return above > page.first_prose and given[above] is None and not page.prose[above]


_MOST_TEASERS = 300
"""Characters at most of the teasers below an article."""
_ENOUGH, _MUCH = 160, 2
"""Characters of an article at least, and how many times more than of what is below, before this is told from it."""
_STRANGE = 0.25
"""The share of its words that a teaser may have in common with the article."""
_OTHERS = "About other articles, which share hardly a word with this one."


def drop_empty_headings(page: Page, given: Verdicts) -> None:
    """Leaves out marked headings below the text under which everything was left out."""
    for index in reversed(range(page.last_prose + 1, len(page.lines))):
        line = page.lines[index]
        heads = given[index] is None and line.mark and (line.mark <= _LEVELS or line.folded.endswith(":"))
        if heads and index + 1 < len(page.lines):
            drop(page, given, index, _EMPTY)
        elif not is_dropped(given[index]):
            return


_LEVELS = 6
"""Levels of marked headings; a line in bold type may be text."""
_EMPTY = "A heading under which nothing of the article stands."


def _is_request(page: Page, verdict: Verdict | None, index: int) -> bool:
    """Whether a short line says what one can do with the page, and is no sentence of the report."""
    folded = page.lines[index].folded
    asks = (
        (is_item(verdict) or is_unknown_short_line(page, verdict, index))
        and len(folded) <= _LONGEST_REQUEST
        and count_requests(folded) > 0
    )
    return asks and not is_closing_sentence(page, index) and not _is_of_verse(page, index)


def _is_of_verse(page: Page, index: int) -> bool:
    """Whether a line is one of several in a row that have one length and a comma within, as rhymes at the end of a report."""
    size = len(page.lines[index].folded)

    def alike(at: int) -> bool:
        folded = page.lines[at].folded
        return len(folded) == size and "," in folded

    return len(page.run_around(index, alike, _RHYMES, page.last_prose + 1)) >= _RHYMES


_RHYMES = 3
"""Lines of such a rhyme at least."""


def is_closing_sentence(page: Page, index: int) -> bool:
    """Whether a line right below the text is a sentence with words of it (让我们给小蒋的机智点个赞！), or wishes something."""
    folded = page.lines[index].folded
    if index != page.last_prose + 1 or not ends_sentence(folded) or count_requests(folded) >= _LEAST_REQUESTS:
        return False
    if _WISH.search(folded) and not count_requests(folded):
        return True
    text = bigrams(
        "\n".join(line.folded for line, own in zip(page.lines, page.prose, strict=True) if own)[:_MOST_TEXT]
    )
    return overlap(folded, text) >= _AKIN


_WISH = re.compile(r"祝(?!贺|融|[福愿]墙)|^愿|让我们")
_MOST_TEXT = 8_000
"""Characters of the text that are looked at."""
_AKIN = 0.15
"""The share of words that such a sentence has in common with the text."""


def _is_loose(page: Page, verdict: Verdict | None, index: int) -> bool:
    folded = page.lines[index].folded
    if is_item(verdict) or is_masthead(verdict):
        return not ends_sentence(folded)
    return (
        is_unknown_short_line(page, verdict, index)
        and not ends_sentence(folded)
        and not _BRACKETED.fullmatch(folded)
    )


def _closes(verdict: Verdict | None) -> bool:
    """Whether a line below the text shows that the article has ended."""
    return verdict is not None and any(
        part.kind is BlockKind.EDITORS or (part.kind is None and part.rule in _CLOSING) for part in verdict
    )
