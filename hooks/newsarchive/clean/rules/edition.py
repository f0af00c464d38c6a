"""What an electronic edition prints around its pages: the list of the pages, its name, and the sites beside it."""

import re

from newsarchive.clean.page import Page
from newsarchive.clean.patterns import HAN
from newsarchive.clean.verdict import Verdict
from newsarchive.clean.wording.days import DATE
from newsarchive.clean.wording.names import is_publication
from newsarchive.clean.wording.sections import PAGE

_LONGEST_LABEL = 40
"""Characters of a page in a list, or of an edition's name, at most."""
_PAGE = re.compile(
    r"[·>■]?\s?第?(?P<sheet>[a-z]?)(?P<number>\d{1,3})版?(?:\s?[:-]\s?|\s)?(?P<name>[^\s:]{1,14})"
)
"""A page of the list: 第01版：要闻, A05 社会."""
_LEAST_PAGES = 3
"""Pages that follow one another, from which they are a list."""
_WORD = re.compile(
    rf"(?:{HAN}{{0,8}}(?:报|刊))?(?:多媒体)?(?:数字报纸?|电子报|电子版|网络版|数字版|图文数据库)(?:首页|平台)?|{HAN}{{0,4}}(?:在线|新闻网|网)"
)
"""The name of an edition, or of the site that keeps it."""
_PARTS = re.compile(r"[\s|·/]+")


def edition(page: Page, index: int) -> Verdict | None:
    """Leaves out the list of an issue's pages, and a line with nothing but the names of the edition and its sites."""
    line = page.lines[index]
    if page.zones[index] == "body" or len(line.text) > _LONGEST_LABEL or line.mark:
        return None
    if _lists(page, index):
        return page.whole(index, None, "edition", "A page in the list of the issue's pages.")
    if _is_named(line.folded, page.publications):
        return page.whole(
            index, None, "edition", "The name of the electronic edition and of the sites beside it."
        )
    return None


def _lists(page: Page, index: int) -> bool:
    """Whether a line names a printed page in a row of lines that name the pages before and after it."""
    here = _numbered(page, index)
    if here is None:
        return False
    sheet, number = here
    run = page.run_around(index, lambda at: _numbered(page, at) == (sheet, number + at - index), _LEAST_PAGES)
    return len(run) >= _LEAST_PAGES


def _numbered(page: Page, index: int) -> tuple[str, int] | None:
    """The letter and the number of the printed page that a line names."""
    if page.zones[index] == "body":
        return None
    folded = page.lines[index].folded
    found = _PAGE.fullmatch(folded) if len(folded) <= _LONGEST_LABEL and PAGE.match(folded) else None
    return (found["sheet"], int(found["number"])) if found else None


def _is_named(folded: str, known: frozenset[str]) -> bool:
    """Whether a line consists of names of papers and sites, one of them of an electronic edition."""
    parts = [part for part in _PARTS.split(folded) if part]
    words = [_WORD.fullmatch(part) is not None for part in parts]
    return (
        any(
            "版" in part or "数字" in part or "电子" in part
            for part, word in zip(parts, words, strict=True)
            if word
        )
        and not DATE.search(folded)
        and all(word or is_publication(part, known) for part, word in zip(parts, words, strict=True))
    )
