"""Who published an article: by the source it names, the paper's own line, its opening, or the page it stood on."""

import re
from collections.abc import Iterable, Iterator, Sequence

from newsarchive.clean.facts.publication.imprint import Imprint, imprint_of, no_imprint
from newsarchive.clean.facts.publication.in_text import (
    publication_at_end,
    publication_at_opening,
    publication_told,
)
from newsarchive.clean.facts.publication.labelled import is_issue, named_author, named_source, without_source
from newsarchive.clean.facts.publication.unlabelled import (
    account_beside_day,
    posted_by,
    unlabelled_publication,
    words_before_publication,
)
from newsarchive.clean.patterns import HAN
from newsarchive.clean.wording.labels import FACT_LABEL
from newsarchive.clean.wording.names import is_publication
from newsarchive.clean.wording.unnamed_publications import is_generic, is_nobody
from newsarchive.model.article import Block, BlockKind, Byline
from newsarchive.text import fold

__all__ = [
    "Imprint",
    "agency_or_reporters_paper",
    "beside_publication",
    "imprint_of",
    "is_issue",
    "is_nobody",
    "no_imprint",
    "publication_of",
]


def publication_of(
    small: Sequence[Block], people: Sequence[Byline], blocks: Sequence[Block], known: frozenset[str]
) -> str | None:
    """The publication that an article itself names: of a reprint the one that it was taken from.

    Args:
        small: its datelines and bylines.
        people: the people in its bylines.
        blocks: all its blocks.
        known: names of known publications, folded, without white space.
    """
    datelines = list(_whole(block.text for block in small if block.kind is BlockKind.DATELINE))
    source = named_source(datelines)
    if source and fold(source).endswith(_OFFICES):
        source = posted_by(datelines) or source  # a post names the office that sent it in
    return (
        source
        or named_author([block.text for block in small if block.kind is BlockKind.BYLINE])
        or unlabelled_publication(datelines, known)
        or publication_at_opening(blocks)
        or _house_of(people, known)
        or publication_at_end(blocks, known)
        or account_beside_day(datelines)
        or _reporters(people)
    )


_OFFICES = ("所", "队", "局", "庭", "院", "办", "处", "科", "室", "站")
"""Ends of the names of offices that send reports in."""


def agency_or_reporters_paper(blocks: Sequence[Block]) -> str | None:
    """Whom a report speaks for that names no paper and stands on no known page: an agency, or its reporter's paper."""
    return publication_at_opening(blocks, agencies=True) or publication_told(blocks)


def beside_publication(text: str) -> str:
    """What a dateline says behind the source that it names, or before a publication that it names without a label."""
    return without_source(text) or words_before_publication(text)


def _whole(texts: Iterable[str]) -> Iterator[str]:
    """Datelines, with a label on a line of its own put before its value."""
    held = ""
    for text in texts:
        yield text if FACT_LABEL.match(fold(text)) else held + text
        held = text if text.endswith((":", "：")) else ""


def _house_of(people: Sequence[Byline], known: frozenset[str]) -> str | None:
    """The first house of the people that is a paper, by its first name where it is named with an app of its own."""
    houses = (name for person in people if person.affiliation for name in _names_of_house(person.affiliation))
    return next((house.strip(_TITLED) for house in houses if _is_paper(fold(house), known)), None)


def _reporters(people: Sequence[Byline]) -> str | None:
    """The house of the first reporter, whatever it is called, if it is named and not only the paper at hand (读特记者)."""
    houses = (person.affiliation for person in people if person.role.endswith("记者") and person.affiliation)
    return next((house for house in houses if _HOUSE.fullmatch(house) and not is_generic(house)), None)


_HOUSE = re.compile(rf"(?![本我]){HAN}{{2,6}}(?<![网报]站)(?<![台社部局院队])")


def _names_of_house(house: str) -> tuple[str, ...]:
    """What a house may be called: all of it, or its first name where an app or a second house follows."""
    return house, house.split(maxsplit=1)[0], *(house.split(mark, maxsplit=1)[0] for mark in "、。")


_TITLED = "《》〈〉"
"""The marks of a title, in which a paper's name may stand."""


def _is_paper(house: str, known: frozenset[str]) -> bool:
    house = house.strip("<>")
    return (
        not is_generic(house)
        and not any(mark in house for mark in "、,")
        and any(is_publication(part, known) for part in house.rpartition("/")[2].split("·"))
    )
