"""Reads what an article says about itself: publication, page, date, people, editors."""

import re
from collections.abc import Callable, Iterable, Sequence

from msgspec.structs import replace

from newsarchive.clean.block_kinds import TEXT_KINDS
from newsarchive.clean.facts.inferred_date import addressed_date, completed_date, inferred_date
from newsarchive.clean.facts.people import people_of
from newsarchive.clean.facts.publication import (
    Imprint,
    agency_or_reporters_paper,
    is_issue,
    no_imprint,
    publication_of,
)
from newsarchive.clean.patterns import HAN_RANGE, YEAR
from newsarchive.clean.wording.days import DATE, iso_date
from newsarchive.clean.wording.sections import PAGE
from newsarchive.model.article import Article, Block, BlockKind, Certainty
from newsarchive.text import fold


def with_stated_facts(
    article: Article,
    known: frozenset[str],
    shared: Sequence[Block] = (),
    imprint: Callable[[], Imprint] = no_imprint,
) -> Article:
    """The article with the facts that it states, in the script of the source.

    Args:
        article: an article with its blocks, but none of these facts yet.
        known: names of known publications, folded, without white space.
        shared: datelines of the page that stand above its first article.
        imprint: gives the publication and date from the page's frame; asked only where the article states none.
    """
    blocks = article.blocks
    small = [block for block in blocks if block.kind in {BlockKind.DATELINE, BlockKind.BYLINE}] + list(shared)
    bylines = people_of(blocks, article.title)
    date, certainty, evidence = _date_with_evidence(small, blocks, imprint)
    editors = "；".join(_without_brackets(block.text) for block in blocks if block.kind is BlockKind.EDITORS)
    return replace(
        article,
        publication=publication_of(small, bylines, blocks, known)
        or imprint().site
        or agency_or_reporters_paper(blocks),
        page=_page_label(small),
        date=date,
        date_certainty=certainty,
        date_evidence=evidence,
        bylines=bylines,
        editors=editors or None,
    )


def _page_label(small: Sequence[Block]) -> str | None:
    """The number or letter of the printed page that a dateline names, in upper case."""
    for block in small:
        if block.kind is not BlockKind.DATELINE:
            continue
        folded = fold(block.text)
        for match in PAGE.finditer(DATE.sub(lambda found: " " * len(found[0]), folded)):
            group = "page" if match["page"] else "sheet"
            return block.text[slice(*match.span(group))].upper()
    return None


def _date_with_evidence(
    small: Sequence[Block], blocks: Sequence[Block], imprint: Callable[[], Imprint]
) -> tuple[str | None, Certainty | None, str | None]:
    """The date, how it is known and the words that show it: printed ones first, then those it can be inferred from."""
    texts = [block.text for block in _nearest(small, blocks)]
    if found := _first_day(texts) or _first_day([imprint().day or ""]):
        return found[0], Certainty.PRINTED, found[1]
    running = [block.text for block in blocks if block.kind in TEXT_KINDS]
    if found := _first_day(map(_dispatch, running)):
        return found[0], Certainty.PRINTED, found[1]
    around = imprint()
    found = completed_date(texts, around.read) or addressed_date(around.address) or inferred_date(running)
    return (found[0], Certainty.INFERRED, found[1]) if found else (None, None, None)


def _dispatch(text: str) -> str:
    """The whole day in the opening of an agency's report (中新网长沙2022年3月14日电); empty without one."""
    found = _DISPATCHED.match(fold(text))
    return text[slice(*found.span("day"))] if found else ""


_DISPATCHED = re.compile(
    rf"[\[(]?[{HAN_RANGE}·]{{2,16}}?(?P<day>{YEAR}年\d{{1,2}}月\d{{1,2}}日)[讯电](?=[\s()\]题])"
)


def _first_day(texts: Iterable[str]) -> tuple[str, str] | None:
    """The first day of the calendar in `texts`, and the words that print it."""
    for text in texts:
        for match in DATE.finditer(_RANGE.sub(lambda found: " " * len(found[0]), fold(text))):
            if day := iso_date(match):
                return day, text[slice(*match.span())].strip()
    return None


_DAY = rf"{YEAR}\s?[-/.年]\s?\d{{1,2}}\s?[-/.月]\s?\d{{1,2}}日?"
_RANGE = re.compile(rf"{_DAY}\s?(?:[-~至到]\s?){{1,2}}{_DAY}")
"""The first and last day of a search (2013/11/01 - 2013/11/30), neither of which is an article's."""


def _nearest(small: Sequence[Block], blocks: Sequence[Block]) -> list[Block]:
    """The blocks that may print the date, the most reliable first.

    First the issue that a reprint names, then datelines below the headline, then those above it, where sites print
    the current day, and last a signature.
    """
    title = next((number for number, block in enumerate(blocks) if block.kind is BlockKind.TITLE), 0)
    above = {id(block) for block in blocks[:title]}
    signed = [block for block in blocks if block.kind is BlockKind.SIGNATURE]

    def rank(block: Block) -> tuple[bool, bool, bool]:
        posted = block.text.startswith(("发表于", "發表於"))  # by a reader of the paper, perhaps years later
        return (not is_issue(block.text), posted, id(block) in above)

    return [*sorted(small, key=rank), *signed]


def _without_brackets(text: str) -> str:
    """A text without round brackets around all of it."""
    return text[1:-1] if text[:1] in {"(", "（"} and text[-1:] in {")", "）"} else text
