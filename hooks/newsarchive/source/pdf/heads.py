"""Reads the day and the paper from what runs along the pages of a PDF (云坪报 2019年3月18日 第2版)."""

import re
from collections.abc import Iterable
from datetime import date

from msgspec import Struct

from newsarchive.text import fold

_DATE = re.compile(
    r"(?<!\d)(?P<y>(?:19|20)\d\d)\s?[-/.年]\s?(?P<m>0?[1-9]|1[0-2])\s?[-/.月]\s?(?P<d>[12]\d|3[01]|0?[1-9])(?!\d)\s?日?"
)
_PAPER = re.compile(r"(?:^|(?<=[\s|:·/]))[\u4e00-\u9fff]{1,10}报(?=$|[\s|:·/])")
_NO_PAPER = re.compile("(?:举|警|情|公|简|通|月|年|汇|海|预|填|申|上|战|捷|喜|回)报$")


class Head(Struct, frozen=True):
    """What running heads state."""

    date: str | None = None
    """`YYYY-MM-DD`."""
    evidence: str | None = None
    """The words that state it."""
    publication: str | None = None


def head_of(running: Iterable[str], turned: Iterable[str]) -> Head:
    """The day and the paper that the running heads name, each where they name one only.

    Args:
        running: The running heads and feet of all pages.
        turned: What is set at an angle; it counts only where it names a paper with the day, as no watermark does.
    """
    heads = [*running, *(text for text in turned if any(_papers(text)))]
    days = {day: words for text in heads for day, words in _days(text)}
    papers = {name for text in heads for name in _papers(text)}
    day = next(iter(days)) if len(days) == 1 else None
    return Head(day, days[day] if day else None, papers.pop() if len(papers) == 1 else None)


def _days(text: str) -> Iterable[tuple[str, str]]:
    for found in _DATE.finditer(fold(text)):
        try:
            day = date(int(found["y"]), int(found["m"]), int(found["d"])).isoformat()
        except ValueError:
            continue
        yield day, text[slice(*found.span())].strip()


def _papers(text: str) -> Iterable[str]:
    folded = fold(_DATE.sub(lambda found: " " * len(found[0]), fold(text)))
    for found in _PAPER.finditer(folded):
        if not _NO_PAPER.search(found[0]):
            yield text[slice(*found.span())]
