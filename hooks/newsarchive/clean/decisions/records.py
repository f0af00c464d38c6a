"""What an editor knows of an article overrules what the article says of itself."""

from collections.abc import Sequence
from dataclasses import replace

from newsarchive.model.article import Article, Certainty
from newsarchive.model.corpus import Locate
from newsarchive.model.sidecar import ArticleRecord
from newsarchive.problems import Problem, near_miss

_FIELDS = ("banner", "kicker", "title", "subtitle", "publication", "page", "date_evidence")


def with_records(
    articles: Sequence[Article], records: Sequence[ArticleRecord], locate: Locate
) -> tuple[tuple[Article, ...], list[Problem]]:
    """The articles with their records' fields; a record of an article that is not there is a problem."""
    known = {article.id: article for article in articles}
    problems: list[Problem] = []
    for number, record in enumerate(records):
        if record.id in known:
            known[record.id] = _overruled(known[record.id], record)
        else:
            problems.append(_unknown(record.id, list(known), number, locate))
    return tuple(known.values()), problems


def _overruled(article: Article, record: ArticleRecord) -> Article:
    given = {name: value for name in _FIELDS if (value := getattr(record, name)) is not None}
    fields = {name: None if value == "unknown" else value for name, value in given.items()}
    if record.date == "unknown":
        fields |= {"date": None, "date_certainty": None, "date_evidence": None}
    elif record.date is not None:
        fields |= {"date": record.date, "date_certainty": record.date_certainty or _certainty(article, record.date)}
    elif record.date_certainty is not None:
        fields |= {"date_certainty": record.date_certainty}
    return replace(article, **fields)


def _certainty(article: Article, date: str) -> Certainty:
    """An editor's date is inferred unless it is the one that the article prints, or says otherwise."""
    same = article.date == date and article.date_certainty is Certainty.PRINTED
    return Certainty.PRINTED if same else Certainty.INFERRED


def _unknown(found: str, known: list[str], number: int, locate: Locate) -> Problem:
    ids = ", ".join(known) if known else "none"
    guess = near_miss(found, known)
    return Problem(
        locate(("articles", number, "id")),
        f"the source has no article “{found}”",
        f"its articles are: {ids}",
        f"{guess} write one of these ids".strip() if known else "remove the record, or see why no article was found",
    )
