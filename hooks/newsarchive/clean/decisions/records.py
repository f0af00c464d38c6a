"""Lets an editor's record of an article override what the article says about itself."""

from collections.abc import Sequence

from msgspec.structs import replace

from newsarchive.clean.decisions.record_dates import check_date
from newsarchive.model.article import Article, Certainty
from newsarchive.model.corpus import Locate
from newsarchive.model.sidecar import ArticleRecord
from newsarchive.problems import Problem, near_miss


def with_records(
    articles: Sequence[Article], records: Sequence[ArticleRecord], locate: Locate
) -> tuple[tuple[Article, ...], list[Problem]]:
    """The articles with the fields of their records.

    A record of an article that does not exist is a problem, and so is a date that its evidence does not bear out.
    """
    known = {article.id: article for article in articles}
    problems: list[Problem] = []
    for number, record in enumerate(records):
        if record.id in known:
            found = known[record.id]
            known[record.id] = _overruled(found, record)
            problems += check_date(found, known[record.id], record, number, locate)
        else:
            problems.append(_unknown(record.id, list(known), number, locate))
    return tuple(known.values()), problems


def _overruled(article: Article, record: ArticleRecord) -> Article:
    date, certainty, evidence = _overruled_date(article, record)
    return replace(
        article,
        banner=record.banner or article.banner,
        kicker=record.kicker or article.kicker,
        title=record.title or article.title,
        subtitle=record.subtitle or article.subtitle,
        publication=_known(record.publication, article.publication),
        page=_known(record.page, article.page),
        date=date,
        date_certainty=certainty,
        date_evidence=evidence,
    )


def _known(given: str | None, found: str | None) -> str | None:
    """What the editor states, None for `unknown`; else what was found."""
    return None if given == "unknown" else given or found


def _overruled_date(
    article: Article, record: ArticleRecord
) -> tuple[str | None, Certainty | None, str | None]:
    """The date with its certainty and evidence, as the record and the article together have them."""
    if record.date == "unknown":
        return None, None, None
    if record.date is None:
        return (
            article.date,
            record.date_certainty or article.date_certainty,
            record.date_evidence or article.date_evidence,
        )
    same = record.date == article.date
    evidence = record.date_evidence or (article.date_evidence if same else None)
    return record.date, record.date_certainty or _certainty(article, record.date), evidence


def _certainty(article: Article, date: str) -> Certainty:
    """The certainty of an editor's date without one: printed if the article prints the same date, else inferred."""
    same = article.date == date and article.date_certainty is Certainty.PRINTED
    return Certainty.PRINTED if same else Certainty.INFERRED


def _unknown(found: str, known: list[str], number: int, locate: Locate) -> Problem:
    ids = ", ".join(known) if known else "none"
    guess = near_miss(found, known)
    return Problem(
        locate(("articles", number, "id")),
        f"the source has no article “{found}”",
        f"its articles are: {ids}",
        f"{guess} write one of these ids".strip()
        if known
        else "remove the record, or see why no article was found",
    )
