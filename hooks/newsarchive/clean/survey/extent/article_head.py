"""Lines of the head of an article that read like its text: a long deck, a question, a teaser."""

import re
from collections.abc import Iterator, Sequence

from newsarchive.clean.bylines import ORNAMENTS, read_bylines
from newsarchive.clean.lines import Line
from newsarchive.clean.patterns import HAN_RANGE, POINTERS
from newsarchive.clean.survey.prose_in_context import CANNOT_BEGIN_LINE
from newsarchive.clean.wording.bigrams import bigrams, overlap
from newsarchive.clean.wording.days import DATE
from newsarchive.clean.wording.labels import FACT_LABEL
from newsarchive.clean.wording.leaked_data import LEAKED_DATA
from newsarchive.clean.wording.prose import PARAGRAPH_OPENING, ends_sentence, is_agency_opening_with_title
from newsarchive.clean.wording.report_openings import REPORT_OPENING, REPORT_OPENING_ALONE

HEAD_LINES = 60
"""Lines above the running text that count as its head at most."""
LONGEST_SUBTITLE = 60
"""Characters of a long headline or subtitle at most."""
HEADLINE_LABEL = re.compile(r"(?:帖子)?(?:主题|标题|题目|原标题|原题)\s?:")
"""The label of a headline, which may ask or call out like a sentence."""


def leaked_data_lines(lines: Sequence[Line]) -> Iterator[int]:
    """Numbers of the short lines of the head with data of the paper's editing system."""
    short = (at for at, line in enumerate(lines[:HEAD_LINES]) if len(line.text) <= LONGEST_SUBTITLE)
    yield from (at for at in short if LEAKED_DATA.search(lines[at].folded))


def labelled_headlines(lines: Sequence[Line]) -> Iterator[int]:
    """Numbers of the lines of the head that are labelled as headlines (标题: …)."""
    yield from (at for at, line in enumerate(lines[:HEAD_LINES]) if HEADLINE_LABEL.match(line.folded))


def deck_lines(lines: Sequence[Line], flags: Sequence[bool]) -> Iterator[int]:
    """Numbers of long lines of a headline deck: they do not end in a full stop, and a byline follows."""
    for found in range(1, min(len(lines), HEAD_LINES)):
        if (
            ends_sentence(lines[found - 1].folded)
            and flags[found - 1]
            and lines[found - 1].text[0] not in POINTERS
        ):
            return
        if read_bylines(lines[found].folded.strip(ORNAMENTS)):
            first = 0 if found < _DECK else found - _NEAR
            yield from (at for at in range(first, found) if _is_of_deck(lines[at]))
            return


def exclaimed_headlines(lines: Sequence[Line]) -> Iterator[int]:
    """Numbers of the lines right above the first source, day or opening that ask or call out without a full stop (…？…！)."""
    dated = next((at for at, line in enumerate(lines[:_DECK]) if _opens(line)), 0)
    for at in reversed(range(dated)):
        if len(lines[at].text) > _LONGEST_EXCLAIMED or "。" in lines[at].text:
            return
        yield at


def long_headline(lines: Sequence[Line], flags: Sequence[bool], top: int) -> Iterator[int]:
    """Number of the first line that reads like text, if it is a long headline: it ends no sentence, and text begins below.

    What stands below shows that text begins: a source, a day or an opening, and where nothing stands between the `top`
    of the page and the line also a gap, an indent or a word with which paragraphs begin.
    """
    at = next((at for at, flag in enumerate(flags) if flag), len(lines))
    if at + 1 >= len(lines) or len(lines[at].text) > _LONGEST_HEADLINE:
        return
    line = lines[at]
    text = next((low for low in range(at + 1, min(at + 1 + _TEXT_WITHIN, len(lines))) if flags[low]), at + 1)
    alone = at == top or _are_indented(lines, flags, at)
    if not any(_begins(lines[low], line, alone=alone) for low in {at + 1, text}):
        return
    if not (_opens(line) or is_agency_opening_with_title(line.folded) or _NO_HEADLINE.search(line.text)):
        yield at


def _are_indented(lines: Sequence[Line], flags: Sequence[bool], at: int) -> bool:
    """Whether all running text below a line has a deeper indent than the line: it is none of the paragraphs."""
    below = [line.indent for line, flag in zip(lines[at + 1 :], flags[at + 1 :], strict=True) if flag]
    return len(below) >= _LEAST_PARAGRAPHS and min(below) > lines[at].indent


_LEAST_PARAGRAPHS = 3
"""Lines of running text at least, before their indent tells them from a headline."""


def _begins(below: Line, line: Line, *, alone: bool) -> bool:
    """Whether the text begins with what stands `below` a line; where nothing is above that, a gap or indent is enough."""
    parted = (
        below.blank > 0 or below.indent > line.indent or PARAGRAPH_OPENING.match(below.folded) is not None
    )
    return (_opens(below) or (parted and alone)) and below.text[0] not in CANNOT_BEGIN_LINE


_LONGEST_HEADLINE = 120
"""Characters of a headline at most."""
_TEXT_WITHIN = 2
"""Lines below a headline among which its text begins; a counter may stand between them."""
_NO_HEADLINE = re.compile(r"[。；;]|[.．]$|[，,、：:（(《]$|[，,].*[，,].*[，,]")
"""What no headline has: the end of a sentence, an open end, or many clauses."""


def _opens(line: Line) -> bool:
    """Whether a line prints the source or the day, or opens the report (本报讯)."""
    forms = (_DATELINE, REPORT_OPENING, REPORT_OPENING_ALONE, _POSTED)
    return any(form.match(line.folded) is not None for form in forms)


_DATELINE = re.compile(rf"(?:{DATE.pattern})|(?:{FACT_LABEL.pattern})")
_POSTED = re.compile(rf"[{HAN_RANGE}·]{{2,12}}\s(?:{DATE.pattern})$")
"""An account with its day."""
_LONGEST_EXCLAIMED = 45
"""Characters at most of a headline line that asks or calls out."""


def _is_of_deck(line: Line) -> bool:
    return len(line.text) <= LONGEST_SUBTITLE and not is_agency_opening_with_title(line.folded)


_DECK, _NEAR = 12, 5
"""Lines of a short head at most, all of which are the deck; and of the deck below a longer one."""


def teasers(lines: Sequence[Line], flags: Sequence[bool]) -> list[int]:
    """Numbers of single sentences above a headline with its date, about the site or other articles.

    The evidence is either that headlines stand twice above them, once for a picture and once for the sentence, or that
    they have hardly anything in common with a much longer text below.
    """
    dated = next(
        (at for at in range(2, min(len(lines), HEAD_LINES)) if _is_dated(lines[at], flag=flags[at])), 0
    )
    above = [at for at in range(dated) if flags[at]]
    if not above or flags[dated - 1] or len(lines[dated - 1].text) < _LEAST_HEADLINE:
        return []
    if any(len(lines[at].text) > LONGEST_SUBTITLE for at in above):
        return []
    twice = sum(lines[at].folded == lines[at - 1].folded for at in range(1, dated))
    return above if twice >= len(above) or _are_strange(lines, flags, above, dated) else []


def _is_dated(line: Line, *, flag: bool) -> bool:
    return not flag and len(line.text) <= LONGEST_SUBTITLE and DATE.search(line.folded) is not None


def _are_strange(lines: Sequence[Line], flags: Sequence[bool], above: Sequence[int], dated: int) -> bool:
    """Whether the lines `above` share hardly a pair of characters with a much longer text below."""
    text = "\n".join(lines[at].folded for at in range(dated + 1, len(lines)) if flags[at])[:_MOST_TEXT]
    said = "\n".join(lines[at].folded for at in above)
    return len(text) > _TIMES_LONGER * len(said) and overlap(said, bigrams(text)) < _STRANGE


_STRANGE = 0.2
"""The share of its words that a teaser has in common with the text, below which it is of another article."""
_TIMES_LONGER = 4
"""How many times longer than the teasers the text is at least, before this is told."""
_MOST_TEXT = 8_000
"""Characters of the text that are looked at."""
_LEAST_HEADLINE = 10
"""Characters of a headline above a date at least."""
