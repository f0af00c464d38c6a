"""Each id stands once in its list, and points to ids that exist."""

from collections import Counter
from collections.abc import Iterator, Sequence

from newsarchive.problems import Place, Problem, near_miss
from newsarchive.source.checks.found import Found


def lists(found: Found) -> Iterator[Problem]:
    """Ids given twice, and places that lie in or belong to no listed place."""
    corpus = found.corpus
    places = [place.id for place in corpus.places]
    publications = [publication.id for publication in corpus.publications]
    categories = [category.id for category in corpus.config.categories]
    yield from _twice(found, "archive.yml", "categories", categories)
    yield from _twice(found, "publications.yml", "publications", publications)
    yield from _twice(found, "places.yml", "places", places)
    for number, place in enumerate(corpus.places):
        if place.within and place.within not in places:
            where = found.lists["places.yml"](["places", number, "within"])
            yield _nowhere(where, place.id, place.within, places)
    for number, publication in enumerate(corpus.publications):
        if publication.place and publication.place not in places:
            where = found.lists["publications.yml"](["publications", number, "place"])
            yield _nowhere(where, publication.id, publication.place, places)


def _twice(found: Found, file: str, key: str, ids: Sequence[str]) -> Iterator[Problem]:
    """Ids that stand more than once, each reported at its second place."""
    for name, count in Counter(ids).items():
        if count > 1:
            second = ids.index(name, ids.index(name) + 1)
            yield Problem(
                found.lists[file]([key, second, "id"]),
                f"the id “{name}” stands {count} times",
                "each id once",
                "rename all but one",
            )


def _nowhere(where: Place, owner: str, place: str, known: Sequence[str]) -> Problem:
    remedy = near_miss(place, known) or "add the place to places.yml"
    return Problem(
        where,
        f"“{owner}” lies in “{place}”, which is not in places.yml",
        "the id of a listed place",
        remedy,
    )
