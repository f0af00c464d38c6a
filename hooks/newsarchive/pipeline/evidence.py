"""Checks of the glossary's quotations against the articles as read."""

from collections.abc import Callable, Iterator, Sequence
from functools import cache

from newsarchive.glossary import Passages, difference, first_article_with
from newsarchive.model.corpus import Corpus, EntryRecord
from newsarchive.model.glossary import Evidence
from newsarchive.model.reading import Reading
from newsarchive.problems import Place, Problem, Severity, near_miss
from newsarchive.text import squeezed, unquoted

PassagesOf = Callable[[str], Passages]
"""The passages of an article, by its id."""


def check_evidence(corpus: Corpus, readings: Sequence[Reading]) -> Iterator[Problem]:
    """Reports quotations that are not in their article, or that do not contain a form of their term."""
    by_id = {reading.id: reading for reading in readings}
    passages = cache(lambda article: Passages.of(by_id[article]))
    skipped = 0
    for record in corpus.entries:
        for number, evidence in enumerate(record.entry.evidence):
            if evidence.article in by_id:
                yield from _check_quote(record, number, passages, list(by_id))
            elif corpus.borrowed_glossary:
                skipped += 1
            elif not any(evidence.article.startswith(source) for source in corpus.unsound):
                yield _no_such_article(record, number, evidence, list(by_id))
    if skipped:
        yield _skipped(skipped)


def _check_quote(
    record: EntryRecord, number: int, passages: PassagesOf, articles: Sequence[str]
) -> Iterator[Problem]:
    evidence = record.entry.evidence[number]
    place = record.locate(("evidence", number, "quote"))
    if not passages(evidence.article).hold(evidence.quote):
        yield Problem(
            place,
            f"the quote “{evidence.quote}” does not stand in {evidence.article}",
            "a passage copied word for word from that article",
            _way_out(evidence, passages, articles),
        )
    elif not any(_bare(form) in squeezed(evidence.quote) for form in record.entry.forms):
        yield Problem(
            place,
            f"the quote “{evidence.quote}” does not hold “{record.entry.headword}” or an alias of it",
            "a passage in which the term itself stands",
            "quote a passage that has the term, or add the form used there to aliases",
        )


def _bare(form: str) -> str:
    """A form without surrounding quotation marks or commas, which another check reports."""
    return squeezed(form).strip("\"',;")


def _way_out(evidence: Evidence, passages: PassagesOf, articles: Sequence[str]) -> str:
    if passages(evidence.article).hold(unquoted(evidence.quote)):
        return "write it without the quotation marks around it"
    nearest = passages(evidence.article).nearest(evidence.quote)
    if nearest:
        return f"the nearest passage is “{nearest}”{_at(nearest, evidence.quote)}: copy it from the article's page"
    home = first_article_with(evidence.quote, ((article, passages(article)) for article in articles))
    if home:
        return f"it stands in {home}: write that after “article:”"
    return "copy the passage from the article's page, or name the article it stands in"


def _at(passage: str, quote: str) -> str:
    """Where a passage and a quote differ, in words."""
    change = difference(passage, quote)
    if change is None:
        return ""
    right, wrong = change
    if right and wrong:
        return f", with “{right}” where the quote has “{wrong}”"
    return f", with “{right}” more" if right else f", without “{wrong}”"


def _no_such_article(record: EntryRecord, number: int, evidence: Evidence, articles: list[str]) -> Problem:
    guess = near_miss(evidence.article, articles)
    return Problem(
        record.locate(("evidence", number, "article")),
        f"there is no article “{evidence.article}”",
        "the id of an article of this archive, the last part of its address",
        guess or "copy the id from the address of the article's page",
    )


def _skipped(count: int) -> Problem:
    return Problem(
        Place("glossary"),
        f"{count} evidence quotes name articles that are not in this corpus",
        "the glossary is the project's own and its quotes are from the project's corpus",
        "nothing needs to be done; add a glossary folder to the corpus to have one of its own",
        Severity.NOTICE,
    )
