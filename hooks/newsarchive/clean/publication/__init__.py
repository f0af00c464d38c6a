"""Who published an article: by the source it names, the paper's own line, its opening, or the page it stood on."""

from collections.abc import Iterable, Iterator, Sequence

from newsarchive.clean.names import is_publication
from newsarchive.clean.publication.labelled import behind_source, named_source
from newsarchive.clean.publication.running import closing, opening
from newsarchive.clean.publication.site import site_of
from newsarchive.clean.publication.unlabelled import unlabelled
from newsarchive.clean.publication.words import GENERIC, is_nobody
from newsarchive.model.article import Block, BlockKind, Byline
from newsarchive.text import fold

__all__ = ["agency_of", "behind_source", "is_nobody", "publication_of", "site_of"]


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
    return (
        named_source(datelines)
        or unlabelled(datelines, known)
        or _house_of(people, known)
        or opening(blocks)
        or closing(blocks, known)
    )


def agency_of(blocks: Sequence[Block]) -> str | None:
    """The agency with whose name a report opens that names no paper and stands on no known page."""
    return opening(blocks, agencies=True)


def _whole(texts: Iterable[str]) -> Iterator[str]:
    """Datelines, with a label on a line of its own put before its value."""
    held = ""
    for text in texts:
        yield held + text
        held = text if text.endswith((":", "：")) else ""


def _house_of(people: Sequence[Byline], known: frozenset[str]) -> str | None:
    """The first house of the people that is a paper."""
    houses = (person.affiliation for person in people if person.affiliation)
    return next((house for house in houses if _is_paper(fold(house), known)), None)


def _is_paper(house: str, known: frozenset[str]) -> bool:
    return (
        house not in GENERIC
        and "/" not in house
        and any(is_publication(part, known) for part in house.split("·"))
    )
