"""Every place of an article is listed."""

from collections.abc import Iterator

from newsarchive.problems import Problem, near_miss
from newsarchive.source.checks.found import Found


def places(found: Found) -> Iterator[Problem]:
    """Places of articles that `places.yml` does not list."""
    known = {place.id for place in found.corpus.places}
    for record in found.corpus.sources:
        for number, article in enumerate(record.sidecar.articles):
            for index, place in enumerate(article.places):
                if place not in known:
                    yield Problem(
                        record.locate(["articles", number, "places", index]),
                        f"the place “{place}” is not in places.yml",
                        "the id of a listed place",
                        near_miss(place, known) or "add it to places.yml",
                    )
