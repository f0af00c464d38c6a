"""Checks of `terms` in sidecars: each item must point at a mention."""

from collections.abc import Collection, Iterator, Sequence

from newsarchive.glossary import Matcher
from newsarchive.model.corpus import SourceRecord
from newsarchive.model.reading import Reading
from newsarchive.model.sidecar import TermOverride
from newsarchive.pipeline.reading import mentions_in
from newsarchive.problems import Place, Problem


def check_mentions(record: SourceRecord, readings: Sequence[Reading], matcher: Matcher) -> Iterator[Problem]:
    """Reports items of an article's `terms` that point at no mention, or at one with another decision.

    `source/checks` reports items that name an entry which does not exist.

    Args:
        record: The source.
        readings: Its articles as read.
        matcher: The matcher that found their mentions.
    """
    by_id = {reading.id: reading for reading in readings}
    for number, article in enumerate(record.sidecar.articles):
        if not article.terms or article.id not in by_id:
            continue
        found = mentions_in(by_id[article.id].blocks, matcher)
        for index, override in enumerate(article.terms):
            path = ("articles", number, "terms", index)
            if override.at not in found:
                yield _no_mention(override, found, record.locate((*path, "at")))
            elif override.at in [earlier.at for earlier in article.terms[:index]]:
                yield _twice(override, record.locate((*path, "at")))


def _no_mention(override: TermOverride, found: Collection[int], place: Place) -> Problem:
    nearest = min(found, key=lambda at: abs(at - override.at), default=None)
    return Problem(
        place,
        f"no mention of a term begins at position {override.at}",
        "the source position at which a term of this article begins",
        "remove the item" if nearest is None else f"the nearest one begins at {nearest}",
    )


def _twice(override: TermOverride, place: Place) -> Problem:
    return Problem(
        place,
        f"position {override.at} has two decisions",
        "one decision for each mention",
        "keep one of them",
    )
