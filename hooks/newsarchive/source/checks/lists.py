"""Each id stands once in its list, and points to ids that exist."""

from collections import Counter
from collections.abc import Iterator, Sequence

from newsarchive.problems import Place, Problem, near_miss
from newsarchive.source.checks.found import Found


def lists(found: Found) -> Iterator[Problem]:
    """Twice-given ids, and places that lie in or belong to no listed place."""
    corpus = found.corpus
    yield from _twice(found.lists["archive.yml"], [category.id for category in corpus.config.categories])
    yield from _twice(
        found.lists["publications.yml"], [publication.id for publication in corpus.publications]
    )
    places = [place.id for place in corpus.places]
    yield from _twice(found.lists["places.yml"], places)
    for place in corpus.places:
        if place.within and place.within not in places:
            yield _nowhere(found.lists["places.yml"], place.id, place.within, places)
    for publication in corpus.publications:
        if publication.place and publication.place not in places:
            yield _nowhere(found.lists["publications.yml"], publication.id, publication.place, places)


def _twice(path: str, ids: Sequence[str]) -> Iterator[Problem]:
    for name, count in Counter(ids).items():
        if count > 1:
            yield Problem(
                Place(path), f"the id “{name}” stands {count} times", "each id once", "rename all but one"
            )


def _nowhere(path: str, owner: str, place: str, known: Sequence[str]) -> Problem:
    remedy = near_miss(place, known) or "add the place to places.yml"
    return Problem(
        Place(path),
        f"“{owner}” lies in “{place}”, which is not in places.yml",
        "the id of a listed place",
        remedy,
    )
