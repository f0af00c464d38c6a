"""The structure of a page in `source.yml`: `add` writes it, and every build reads it."""

from collections.abc import Iterable, Iterator

from newsarchive.model.sidecar import PageStructure
from newsarchive.model.source import Outside, Structure
from newsarchive.model.spans import Span
from newsarchive.source.scalars import scalar


def structure_from(kept: PageStructure) -> Structure:
    """The structure that a sidecar states, with its passages in order."""
    outside = [Outside(span, group.why) for group in kept.outside for span in _spans(group.spans)]
    return Structure(
        title=next(iter(_spans(kept.title)), None),
        outside=tuple(sorted(outside, key=lambda passage: passage.span)),
        facts=tuple(_spans(kept.facts)),
        headings=tuple(_spans(kept.headings)),
        captions=tuple(_spans(kept.captions)),
        run_ons=tuple(_spans(kept.run_ons)),
        marked=kept.marked,
        date=kept.date,
        date_evidence=kept.date_evidence,
        date_printed=kept.date_printed,
        publication=kept.publication,
    )


def spans_of(kept: PageStructure) -> Iterator[Span]:
    """Every passage that a structure names."""
    for text in (
        kept.title,
        kept.facts,
        kept.headings,
        kept.captions,
        kept.run_ons,
        *(group.spans for group in kept.outside),
    ):
        yield from _spans(text)


def structure_lines(structure: Structure) -> Iterator[str]:
    """The lines of `source.yml` that state a structure."""
    yield ""
    yield "# What the form of the page says of its text, noted once; the build never reads the page again."
    yield "structure:"
    titles = (structure.title,) if structure.title else ()
    for name, spans in (
        ("title", titles),
        ("facts", structure.facts),
        ("headings", structure.headings),
        ("captions", structure.captions),
        ("run_ons", structure.run_ons),
    ):
        if spans:
            yield f"  {name}: {_written(spans)}"
    if structure.marked:
        yield "  marked: true"
    if structure.date:
        yield f"  date: {structure.date}"
        yield f"  date_evidence: {scalar(structure.date_evidence or '')}"
        yield f"  date_printed: {'true' if structure.date_printed else 'false'}"
    if structure.publication:
        yield f"  publication: {scalar(structure.publication)}"
    yield "  outside:" if structure.outside else "  outside: []"
    for why in dict.fromkeys(passage.why for passage in structure.outside):
        yield f"    - why: {scalar(why)}"
        yield f"      spans: {_written(one.span for one in structure.outside if one.why == why)}"


def _written(spans: Iterable[Span]) -> str:
    return " ".join(f"{span.start}-{span.end}" for span in spans)


def _spans(text: str | None) -> Iterator[Span]:
    for item in (text or "").split():
        start, _, end = item.partition("-")
        yield Span(int(start), int(end))
