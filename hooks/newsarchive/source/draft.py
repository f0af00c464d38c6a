"""The sidecar of a new source, drafted from what cleaning found; open questions stand as comments."""

from collections.abc import Iterator, Sequence

from newsarchive.model.article import Article, Cleaned, Discard, Question
from newsarchive.model.source import Source
from newsarchive.model.spans import Span
from newsarchive.source.privacy import Sensitive
from newsarchive.source.scalars import comment, scalar
from newsarchive.source.structure import structure_lines

_QUOTED = 40
"""Characters of a passage that a comment quotes."""


def draft(source: Source, cleaned: Cleaned, concerns: Sequence[Sensitive]) -> str:
    """Writes `source.yml`.

    Args:
        source: As received.
        cleaned: What cleaning found without an editor.
        concerns: Passages for the privacy review.

    Returns:
        YAML that passes the check, with a comment at each place that waits for an editor.
    """
    first = cleaned.articles[0] if cleaned.articles else None
    return "\n".join(
        [
            *_file(source),
            *(structure_lines(source.structure) if source.structure else ()),
            *_origin(first),
            *_rights(first),
            *_privacy(source, concerns),
            *_decisions(source, cleaned),
            *_articles(cleaned),
            "",
        ]
    )


def _file(source: Source) -> Iterator[str]:
    yield f"file: {source.filename}"
    yield f"encoding: {source.encoding}"
    if source.bom:
        yield "bom: true"
    yield f"sha256: {source.sha256}"
    if source.ground_sha256:
        yield f"ground_sha256: {source.ground_sha256}"


def _origin(first: Article | None) -> Iterator[str]:
    yield ""
    yield "# Where the text was first printed, and how the file came here; “unknown” where nobody can say."
    yield "original:"
    yield f"  publication: {scalar(first.publication) if first and first.publication else 'unknown'}"
    yield f"  page: {scalar(first.page) if first and first.page else 'unknown'}"
    yield "  url: unknown"
    yield "  archived_url: unknown"
    yield "received:"
    yield "  from: unknown"
    yield "  on: unknown"
    yield "  how: unknown"
    yield "completeness: unknown"
    yield "images: not held"


def _rights(first: Article | None) -> Iterator[str]:
    holder = first.publication if first and first.publication else None
    yield ""
    yield "# access: full, excerpt or metadata. To be settled before the source is published."
    yield "rights:"
    yield f"  holder: {scalar(holder) if holder else 'unknown'}"
    yield "  basis: not settled yet"
    yield "  access: full"


def _privacy(source: Source, concerns: Sequence[Sensitive]) -> Iterator[str]:
    yield ""
    yield "# Read the text for private persons, victims, minors, numbers and addresses, and say what you found."
    # the passages themselves are not quoted: this file is published too
    for concern in concerns:
        start, end = concern.span
        yield f"# look at {start}-{end}: {concern.why}"
    if concerns:
        yield f"# to mask one: newsarchive redact {source.id} START-END --reason TEXT, before the first commit"
    yield "privacy:"
    yield "  status: pending"
    yield "  finding: not reviewed yet"


def _decisions(source: Source, cleaned: Cleaned) -> Iterator[str]:
    yield ""
    yield "# decisions: what a rule got wrong, misprints, gaps; see CONTRIBUTING."
    for question in sorted(cleaned.questions, key=lambda one: one.span):
        yield _question(source, question)
    for discard in cleaned.discarded:
        yield _left_out(discard)


def _question(source: Source, question: Question) -> str:
    return f"# ? at {question.span.start}: {comment(question.text)} “{_passage(source, question.span)}”"


def _left_out(discard: Discard) -> str:
    return f"# left out at {discard.span.start} by {discard.rule}: “{_shortened(discard.text)}”"


def _articles(cleaned: Cleaned) -> Iterator[str]:
    yield ""
    yield "# Fields left out are as cleaning found them; correct a wrong one by writing it."
    yield "articles:" if cleaned.articles else "articles: []"
    for article in cleaned.articles:
        yield from _article(article)


def _article(article: Article) -> Iterator[str]:
    yield f"  - id: {article.id}"
    for name in ("banner", "kicker", "title", "subtitle"):
        text = getattr(article, name)
        if text:
            yield f"    # {name} found: {comment(text)}"
    if article.publication is None:
        yield "    # publication: not found"
    yield from _date(article)
    for byline in article.bylines:
        yield f"    # byline found: {comment(' '.join((byline.role, *byline.names)))}"
    yield "    # origin: {who: …, who_en: …, evidence: …}   # who produced it: staff, correspondents, the police"
    yield "    # places: []   # ids of places.yml"
    yield "    # title_en: …"
    yield "    # summary_en: …   # two neutral sentences"


def _date(article: Article) -> Iterator[str]:
    if not article.date or article.date_certainty is None:
        yield "    # date: not found. If the text shows it, write date, “date_certainty: inferred” and date_evidence"
        return
    yield f"    date: {article.date}"
    yield f"    date_certainty: {article.date_certainty}"
    if article.date_evidence:
        yield f"    date_evidence: {scalar(article.date_evidence)}"


def _passage(source: Source, span: Span) -> str:
    return _shortened(span.of(source.text))


def _shortened(text: str) -> str:
    line = comment(text)
    return line if len(line) <= _QUOTED else line[: _QUOTED - 1] + "…"
