"""Lines that name who wrote a report: 本报记者 张三 通讯员 李四, or names alone under a headline."""

import re

from newsarchive.clean.bylines import ORNAMENT, read_bylines
from newsarchive.clean.names import is_publication, split_names
from newsarchive.clean.page import Page, Verdict
from newsarchive.model.article import BlockKind

_LONGEST = 90
_WINGDING = re.compile(r"^[nl](?=本报|记者|通讯员|\s[\u3400-\u9fff])")
"""The letter of a square set in a font of ornaments."""
_SCHOOL = re.compile(r"[\w·、,\s]{4,30}")
"""Where the author of the line above belongs."""
_DESK = re.compile(r"(?:本报|新华社|人民日报)?(?:特约)?(?:评论员|编辑部)")
"""A desk that signs without a name."""


def byline(page: Page, index: int) -> Verdict | None:
    """Marks a line that consists of roles, names and the house they work for."""
    line = page.lines[index]
    if len(line.text) > _LONGEST or line.mark:
        return None
    folded = _WINGDING.sub("", line.folded.strip(ORNAMENT))
    if folded.startswith("(") and folded.endswith(")"):
        folded = folded[1:-1]
        if _SCHOOL.fullmatch(folded) and index and read_bylines(page.lines[index - 1].folded.strip(ORNAMENT)):
            return page.whole(index, BlockKind.BYLINE, "byline")
    if not folded:
        return None
    if (
        _DESK.fullmatch(folded)
        or read_bylines(folded)
        or (_names_alone(folded, page.publications) and _under_headline(page, index))
    ):
        return page.whole(index, BlockKind.BYLINE, "byline")
    return None


def _names_alone(folded: str, known: frozenset[str]) -> bool:
    if split_names(folded):
        return True
    house, _, rest = folded.partition(" ")
    return bool(rest) and is_publication(house, known) and split_names(rest) is not None


def _under_headline(page: Page, index: int) -> bool:
    """Whether a headline stands above and running text begins soon below."""
    if index == 0:
        return False
    above = page.lines[index - 1]
    if re.search(r"[.,;:]$", above.folded) and not above.mark:
        return False
    return page.zone(index - 1) == "head" or (
        len(above.text) <= _LONGEST // 2
        and not page.prose[index - 1]
        and any(page.prose[index + 1 : index + 4])
    )
