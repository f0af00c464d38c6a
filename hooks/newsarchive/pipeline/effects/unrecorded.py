"""Checks for editors that every article of a source has its record."""

from collections.abc import Iterator, Sequence

from newsarchive.model.corpus import CleanedSource
from newsarchive.problems import Problem, Severity


def check_recorded(sources: Sequence[CleanedSource]) -> Iterator[Problem]:
    """A notice for each article without a record, as a decision `split` leaves one: it has no date of its own yet.

    Where a record names an article that there is not, that error says enough.
    """
    for source in sources:
        recorded = {record.id for record in source.record.sidecar.articles}
        if not recorded <= {article.id for article in source.cleaned.articles}:
            continue
        for article in source.cleaned.articles:
            if article.id not in recorded:
                yield Problem(
                    source.record.locate(["articles"]),
                    f"the article “{article.id}” has no record",
                    "a record with its date, places and the like for each article of the source",
                    f"add “- id: {article.id}” below “articles:”, with what is known of it",
                    Severity.NOTICE,
                )
