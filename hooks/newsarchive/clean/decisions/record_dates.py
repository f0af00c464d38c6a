"""Checks the date that an editor's record gives an article: an inferred one has its evidence, a printed one agrees with it."""

from collections.abc import Iterator

from newsarchive.clean.wording.days import DATE, iso_date
from newsarchive.model.article import Article, Certainty
from newsarchive.model.corpus import Locate
from newsarchive.model.sidecar import ArticleRecord
from newsarchive.problems import Place, Problem
from newsarchive.text import fold


def check_date(
    found: Article, overruled: Article, record: ArticleRecord, number: int, locate: Locate
) -> Iterator[Problem]:
    """Problems of a record's date.

    Args:
        found: The article as cleaning found it.
        overruled: The article with the fields of the record.
        record: The record.
        number: Of the record in the sidecar, from 0.
        locate: Where each key stands.
    """
    date, certainty, evidence = overruled.date, overruled.date_certainty, overruled.date_evidence
    if date is None or (date, certainty, evidence) == (found.date, found.date_certainty, found.date_evidence):
        return

    def place(*fields: str) -> Place:
        stated = (field for field in fields if getattr(record, field) is not None)
        return locate(("articles", number, next(stated, "id")))

    if certainty is Certainty.INFERRED and not evidence:
        yield Problem(
            place("date_certainty", "date"),
            f"the date {date} counts as inferred and has no evidence",
            "“date_evidence”: the words that it is inferred from, and the inference",
            "add it; or “date_certainty: printed”, if the source prints this date",
        )
    elif certainty is Certainty.PRINTED and evidence:
        others = [day for day in map(iso_date, DATE.finditer(fold(evidence))) if day]
        if others and not any(_agree(date, other) for other in others):
            yield Problem(
                place("date_evidence", "date"),
                f"the printed date {date} is not that of its evidence, “{evidence}”",
                "the words of the source that print the date",
                f"write “date: {others[0]}”, or quote the words that print {date}",
            )


def _agree(one: str, other: str) -> bool:
    """Whether two dates may be one day, each as precise as it is known."""
    return one.startswith(other) or other.startswith(one)
