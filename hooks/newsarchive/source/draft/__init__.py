"""Drafts the sidecar of a new source from what cleaning found, with open questions as comments."""

from collections.abc import Iterator, Sequence

from newsarchive.model.article import Article, Certainty, Cleaned
from newsarchive.model.sidecar import NOT_SETTLED
from newsarchive.model.source import Source
from newsarchive.source.draft.doubts import doubt_lines
from newsarchive.source.draft.review import privacy_lines
from newsarchive.source.draft.veil import Veil, veil
from newsarchive.source.privacy import Sensitive
from newsarchive.source.scalars import comment, scalar
from newsarchive.source.structure import structure_lines

_LAST = "9999-12-31"


def draft(source: Source, cleaned: Cleaned, concerns: Sequence[Sensitive], today: str = _LAST) -> str:
    """The text of `source.yml` for a new source.

    Args:
        source: The source as received.
        cleaned: What cleaning found without an editor's decisions.
        concerns: Passages for the privacy review.
        today: YYYY-MM-DD; a later date of publication becomes a question.

    Returns:
        YAML that passes the check, with a comment at each place that an editor should look at.
    """
    first = cleaned.articles[0] if cleaned.articles else None
    hiding = veil(source.text, concerns)
    lines = (
        *_file(source),
        *(structure_lines(source.structure) if source.structure else ()),
        *_origin(first, source.structure.address if source.structure else None),
        *_extent(cleaned),
        *_rights(first),
        *privacy_lines(source.id, source.text, concerns, source.filename),
        *doubt_lines(hiding, cleaned),
        *_articles(hiding, cleaned, today),
        "",
    )
    return "\n".join(map(hiding.placed, lines))


def _file(source: Source) -> Iterator[str]:
    yield f"file: {source.filename}"
    yield f"encoding: {source.encoding}"
    if source.bom:
        yield "bom: true"
    yield f"sha256: {source.sha256}"
    if source.ground_sha256:
        yield f"ground_sha256: {source.ground_sha256}"


def _origin(first: Article | None, address: str | None) -> Iterator[str]:
    yield ""
    yield "# Where the text was first printed, and how the file came here; “unknown” where nobody can say."
    yield "original:"
    yield f"  publication: {scalar(first.publication) if first and first.publication else 'unknown'}"
    yield f"  page: {scalar(first.page) if first and first.page else 'unknown'}"
    yield f"  url: {scalar(address) if address else 'unknown'}"
    yield "  archived_url: unknown"
    yield "received:"
    yield "  from: unknown"
    yield "  on: unknown"
    yield "  how: unknown"


def _extent(cleaned: Cleaned) -> Iterator[str]:
    """How much of the original there is, with a question where the text refers to another page."""
    for discard in cleaned.discarded:
        if discard.rule == "jump":
            yield f"# ? “{comment(discard.text)}” at {discard.span.start}: if that part is not here, say so in “completeness”"
    yield "completeness: unknown"
    yield "images: not held"


def _rights(first: Article | None) -> Iterator[str]:
    holder = first.publication if first and first.publication else None
    yield ""
    yield "# access: full, excerpt or metadata. To be settled before the source is published."
    yield "rights:"
    yield f"  holder: {scalar(holder) if holder else 'unknown'}"
    yield f"  basis: {NOT_SETTLED}"
    yield "  access: full"


def _articles(hiding: Veil, cleaned: Cleaned, today: str) -> Iterator[str]:
    yield ""
    yield "# Fields left out are as cleaning found them; correct a wrong one by writing it."
    yield "articles:" if cleaned.articles else "articles: []"
    for number, article in enumerate(cleaned.articles):
        if number:
            yield "  # ? is this an article of its own? If not, write under decisions:"
            yield "  #   - do: kind"
            yield f"  #     quote: {scalar(hiding.of(comment(article.title or '')))}"
            yield "  #     kind: heading"
        yield from _article(hiding, article, today)


def _article(hiding: Veil, article: Article, today: str) -> Iterator[str]:
    yield f"  - id: {article.id}"
    for name in ("banner", "kicker", "title", "subtitle"):
        text = getattr(article, name)
        if text:
            yield _found(hiding, name, text)
    if article.publication is None:
        yield "    # publication: not found"
    yield from _date(article, today)
    for byline in article.bylines:
        yield _found(hiding, "byline", " ".join((byline.role, *byline.names)))
    yield "    # origin:   # who produced it: staff, correspondents, the police"
    yield "    #   who: …"
    yield "    #   who_en: …"
    yield "    #   evidence: …"
    yield "    # places: []   # ids of places.yml"
    yield "    # title_en: …"
    yield "    # summary_en: …   # two neutral sentences"


def _found(hiding: Veil, name: str, text: str) -> str:
    return f"    # {name} found{hiding.place(text)}: {hiding.of(comment(text))}"


def _date(article: Article, today: str) -> Iterator[str]:
    if not article.date or article.date_certainty is None:
        yield "    # date: not found. If the text shows it, write date, “date_certainty: inferred” and date_evidence"
        return
    if article.date > today[: len(article.date)]:
        yield f"    # ? date found: {article.date}, a day still to come. Look at the text, and write the day on which it appeared"
        yield "    date: unknown"
        return
    yield f"    date: {article.date}"
    yield f"    date_certainty: {article.date_certainty}"
    if article.date_certainty is Certainty.INFERRED:
        yield "    # ? does this show when it appeared? If not, write “date: unknown”"
    if article.date_evidence:
        yield f"    date_evidence: {scalar(article.date_evidence)}"
