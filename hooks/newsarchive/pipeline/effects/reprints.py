"""Checks of `reprint_of` in sidecars: it names another article of the archive."""

from collections.abc import Collection, Iterator, Sequence

from newsarchive.model.corpus import CleanedSource
from newsarchive.model.sidecar import ArticleRecord
from newsarchive.problems import Problem, near_miss


def check_reprints(sources: Sequence[CleanedSource], unsound: Collection[str]) -> Iterator[Problem]:
    """Reports articles that are called a reprint of themselves or of an article that there is not.

    Args:
        sources: All sources that could be read.
        unsound: Ids of the others, whose articles are not reported as missing.
    """
    articles = {article.id: None for source in sources for article in source.cleaned.articles}
    for source in sources:
        for number, record in enumerate(source.record.sidecar.articles):
            said = _said(record, articles, unsound)
            if said:
                yield Problem(source.record.locate(("articles", number, "reprint_of")), *said)


def _said(
    record: ArticleRecord, articles: Collection[str], unsound: Collection[str]
) -> tuple[str, str, str] | None:
    """What is wrong, what was expected and what to do, if anything."""
    origin = record.reprint_of
    if origin == record.id:
        return "“reprint_of” names the article itself", "another article", "delete the line"
    if origin is None or origin in articles or origin.startswith(tuple(unsound)):
        return None
    return (
        f"there is no article “{origin}”",
        "the id of an article of this archive, the last part of its address",
        near_miss(origin, articles) or "copy the id from the address of the article's page",
    )
