"""A headline that a web page prints twice, as the title of the page and above the text."""

import re

from newsarchive.clean.page import Page
from newsarchive.clean.patterns import LIST_BULLET
from newsarchive.clean.survey.window_title import without_site_names
from newsarchive.clean.verdict import Verdict
from newsarchive.clean.wording.days import DATE
from newsarchive.clean.wording.prose import ends_sentence
from newsarchive.text import has_han, said_of

_LEAST_HEADLINE = 6
"""Letters and digits of a headline at least."""
_LONGEST_HEADLINE = 80
"""Characters of a headline at most."""
_LEAST_CONTAINED = 8
"""Letters and digits of a headline at least that is known as a part of a longer line."""
_REACH = 20
"""Lines below a copy among which the headline follows."""
_TOP = 12
"""Lines from the top in which a headline may be repeated; verse repeats its lines farther down."""
_DECK = 8
"""Lines above the text in which it may be repeated too, below a long head."""


def repeated_title(page: Page, index: int) -> Verdict | None:
    """Leaves out a line that repeats a headline above it, punctuation aside.

    It also leaves out the title of the browser's window (`标题_人民网`) if the headline follows.
    """
    line = page.lines[index]
    if _describes(page, index):
        return page.whole(
            index, None, "repeated_title", "The headline once more, as a picture's description."
        )
    if (
        page.zones[index] != "head"
        or (index >= _TOP and page.first_prose - index > _DECK and not LIST_BULLET.match(line.folded))
        or page.last_prose < 0
        or len(line.text) > _LONGEST_HEADLINE
    ):
        return None
    said = said_of(line.folded)
    if has_han(said) and _is_part_of_copy(page, index):
        return page.whole(index, None, "repeated_title", "The headline once more.")
    if len(said) < _LEAST_HEADLINE or not has_han(said):
        return None
    later = {
        said_of(other.folded)
        for other in page.lines[index + 1 : min(page.first_prose, index + _REACH)]
        if len(other.text) <= _LONGEST_HEADLINE
    }
    reason = _is_said_again(page, index, said, later)
    return page.whole(index, None, "repeated_title", reason) if reason else None


def _is_said_again(page: Page, index: int, said: str, later: set[str]) -> str:
    """Why a line above the text that says `said` only repeats the headline; empty if it does not."""
    folded = page.lines[index].folded
    if _is_window(folded, later) or (
        index == 0
        and any(len(rest) >= _LEAST_CONTAINED and rest != said and rest in said for rest in later)
        and not any(_is_part_of_copy(page, at) for at in range(1, min(_REACH, page.first_prose)))
    ):
        return "The title of the browser's window; the headline follows."
    if said_of(_LABEL.sub("", folded)) in later - {said}:
        return "The headline once more."
    if LIST_BULLET.match(folded) and said in later:
        return "The headline, in the list of the page's articles."
    if said in later and _stands_below_kicker(page, index, said):
        return "The headline once more."
    earlier = {
        said_of(other.folded)
        for other in page.lines[:index]
        if len(other.text) <= _LONGEST_HEADLINE and not LIST_BULLET.match(other.folded)
    }
    if said in earlier and _is_below_kicker(page, index):
        return ""
    shorter = (
        said_of(rest)
        for rest in (_REMARK.sub("", folded), _LABEL.sub("", folded), *without_site_names(folded))
    )
    again = said in earlier or any(len(rest) >= _LEAST_CONTAINED and rest in earlier for rest in shorter)
    return "The headline once more." if again else ""


def _is_part_of_copy(page: Page, index: int) -> bool:
    """Whether a line is one of two to four in a row that say together what a line above them says."""
    for start in range(max(index - _MOST_PARTS + 1, 1), index + 1):
        above = {
            said_of(line.folded)
            for at, line in enumerate(page.lines[:start])
            if len(line.text) <= _LONGEST_HEADLINE and at not in page.copies
        }
        for end in range(max(index, start + 1) + 1, min(start + _MOST_PARTS, page.first_prose) + 1):
            said = said_of("".join(line.folded for line in page.lines[start:end]))
            if said in above or any(_adds(said, headline) for headline in above):
                return True
    return False


def _adds(said: str, headline: str) -> bool:
    """Whether a copy in parts says where it was before what the headline says."""
    return (
        len(headline) >= _LONG and said.endswith(headline) and len(said) - len(headline) <= _LONGEST_SECTION
    )


_LONG = 14
"""Characters at least of a headline before which its copy says more."""
_MOST_PARTS = 4
"""Lines at most into which a copy of the headline is divided."""


def _stands_below_kicker(page: Page, index: int, said: str) -> bool:
    """Whether the headline stands once more below its kicker, where it belongs."""
    return any(
        said_of(page.lines[at].folded) == said and _is_below_kicker(page, at)
        for at in range(index + 2, min(page.first_prose, index + _REACH))
    )


def _is_below_kicker(page: Page, index: int) -> bool:
    return page.above(index).endswith("--")


_LABEL = re.compile(r"^\[[^\[\]]{1,8}\]\s?")
"""What a forum or column sets in brackets before a copy of the headline (【转帖】)."""
_REMARK = re.compile(r"\([^()]{2,12}\)$")
"""A column's name that a copy of the headline has behind it in brackets."""


def _describes(page: Page, index: int) -> bool:
    """Whether a line repeats a headline between paragraphs or below the text, where a picture stood."""
    if page.zones[index] == "tail":
        return said_of(page.lines[index].folded) in page.headlines
    if (
        not page.headlines
        or page.zones[index] != "body"
        or page.layout.width is not None
        or len(page.lines[index].text) > _LONGEST_HEADLINE
    ):
        return False
    folded, above = page.lines[index].folded, page.above(index)
    return (
        not ends_sentence(folded)
        and any(_repeats(page, said_of(said)) for said in (folded, *without_site_names(folded)))
        and (ends_sentence(above) or said_of(above) in page.headlines or _recurs(page, index))
        and any(page.prose[index + 1 : index + 1 + _SOON])
    )


def _recurs(page: Page, index: int) -> bool:
    """Whether a line without a day stands three times or more around its place: no sentence was cut off before it."""
    folded = page.lines[index].folded
    around = page.lines[max(index - _AROUND, 0) : index + _AROUND]
    return not DATE.search(folded) and sum(line.folded == folded for line in around) >= _LEAST_COPIES


_LEAST_COPIES = 3
"""Copies at least of a headline that describes the pictures."""
_AROUND = 100
"""Lines on either side in which a description of a picture stands again."""


def _repeats(page: Page, said: str) -> bool:
    """Whether a text is a headline, perhaps behind the name of a section ([本地]标题)."""
    return said in page.headlines or any(
        said.endswith(headline) and len(said) - len(headline) <= _LONGEST_SECTION
        for headline in page.headlines
    )


_SOON = 4
"""Lines below a repeated headline among which the text goes on."""
_LONGEST_SECTION = 6
"""Characters of a section's name at most."""


def _is_window(folded: str, later: set[str]) -> bool:
    return any(
        len(said_of(rest)) >= _LEAST_HEADLINE and said_of(rest) in later
        for rest in without_site_names(folded)
    )
