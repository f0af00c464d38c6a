"""Parts facts about an article from the text right behind them.

来源：江南日报 时间：2026-02-03 09:40:59近日…, or a day in figures alone: 2026-02-03 近日….
"""

import re

from newsarchive.clean.page import Page
from newsarchive.clean.patterns import YEAR
from newsarchive.clean.verdict import Part, Verdict
from newsarchive.clean.wording.days import DATE
from newsarchive.clean.wording.labels import FACT_LABEL
from newsarchive.model.article import BlockKind
from newsarchive.model.spans import Span

_FACTS = re.compile(
    rf"{FACT_LABEL.pattern}[^,.!?]{{0,60}}?(?:{DATE.pattern})(?:(?<=:\d\d)|(?=\s+[^\d\s]))|(?:date\s)?{YEAR}(?P<sign>[-/])\d\d(?P=sign)\d\d(?:\s\d\d:\d\d)?(?=\s+[^\d\s])"
)
"""Labels with their values up to a day with its hour or a space behind it, or a day in figures."""
_TEXT = 40
"""Characters of running text at least behind the facts."""


def facts_before_text(page: Page, index: int) -> Verdict | None:
    """Divides the first line of running text from labelled facts in front of it."""
    line = page.lines[index]
    found = _FACTS.match(line.folded) if index <= page.first_prose else None
    if (
        not found
        or _opens(page, index + 1)
        or len(line.text) - found.end() < _TEXT
        or "." not in line.folded[found.end() :]
    ):
        return None
    edge = line.span.start + found.end()
    start = line.span.end - len(line.text[found.end() :].lstrip())
    return (
        Part(Span(line.span.start, edge), BlockKind.DATELINE, "facts_before_text"),
        Part(Span(start, line.span.end), BlockKind.PARAGRAPH, "facts_before_text"),
    )


def _opens(page: Page, index: int) -> bool:
    """Whether a line opens as well with a day, as those of a chronicle do."""
    return any(_FACTS.match(line.folded) for line in page.lines[index : index + 1])
